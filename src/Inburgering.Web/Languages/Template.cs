namespace Inburgering.Web.Languages;

/// <summary>
/// A text of a resource file, taken apart. <c>{naam}</c> is a value; <c>{aantal?1 uur|# uur}</c> a value in the right
/// plural form, <c>#</c> being the number; <c>[[Werkgeversverklaring]]</c> an official name, which stays Dutch in every language.
/// </summary>
public sealed record Template(ImmutableArray<Template.Part> Parts)
{
    private const string NameStart = "[[";
    private const string NameEnd = "]]";

    /// <summary>The placeholders, for the tests that hold the languages beside each other.</summary>
    public IEnumerable<string> Placeholders => Parts.SelectMany(Of).Distinct();

    /// <summary>Takes a text apart.</summary>
    /// <exception cref="FormatException">A brace or bracket is not closed.</exception>
    public static Template Parse(string text)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        int at = 0;
        while (at < text.Length)
        {
            int value = text.IndexOf('{', at);
            int name = text.IndexOf(NameStart, at, StringComparison.Ordinal);
            int next = value < 0 ? name : name < 0 ? value : Math.Min(value, name);
            if (next < 0)
            {
                parts.Add(new Literal(text[at..]));
                break;
            }

            if (next > at)
            {
                parts.Add(new Literal(text[at..next]));
            }

            at = next == name ? ReadName(text, next, parts) : ReadValue(text, next, parts);
        }

        return new(parts.DrainToImmutable());
    }

    private static int ReadName(string text, int start, ImmutableArray<Part>.Builder parts)
    {
        int end = text.IndexOf(NameEnd, start, StringComparison.Ordinal);
        if (end < 0)
        {
            throw new FormatException($"A name is not closed in '{text}'.");
        }

        parts.Add(new OfficialName(Parse(text[(start + NameStart.Length)..end])));
        return end + NameEnd.Length;
    }

    private static int ReadValue(string text, int start, ImmutableArray<Part>.Builder parts)
    {
        int end = text.IndexOf('}', start);
        if (end < 0)
        {
            throw new FormatException($"A placeholder is not closed in '{text}'.");
        }

        string inside = text[(start + 1)..end];
        int question = inside.IndexOf('?', StringComparison.Ordinal);
        parts.Add(question < 0
            ? new Value(inside)
            : new Plural(inside[..question], [.. inside[(question + 1)..].Split('|')]));
        return end + 1;
    }

    private static IEnumerable<string> Of(Part part) => part switch
    {
        Value value => [value.Name],
        Plural plural => [plural.Name],
        OfficialName name => name.Inside.Placeholders,
        _ => [],
    };

    /// <summary>A part of a template.</summary>
    public abstract record Part;

    public sealed record Literal(string Text) : Part;

    public sealed record Value(string Name) : Part;

    public sealed record Plural(string Name, ImmutableArray<string> Forms) : Part;

    public sealed record OfficialName(Template Inside) : Part;
}
