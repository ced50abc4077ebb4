using System.Text;

namespace Inburgering.Web.Languages;

/// <summary>
/// A text of a resource file, taken apart. <c>{naam}</c> is a value; <c>{aantal?1 uur|# uur}</c> a value in the right
/// plural form, <c>#</c> being the number; <c>[[Werkgeversverklaring]]</c> an official name, which stays Dutch in every language.
/// <c>{wet:uren}</c> is a number or day of the law, which the phrasebook knows; <c>{wet:weken-duo?@ week|@ weken}</c> the same
/// in the right plural form, <c>@</c> being the number in words.
/// </summary>
public sealed record Template(ImmutableArray<Template.Part> Parts)
{
    private const string NameStart = "[[";
    private const string NameEnd = "]]";
    private const string LawStart = "wet:";
    private const string LawCapital = "Wet:";
    private const char FormsStart = '?';
    private const char FormsMark = '|';

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

    /// <summary>The text with every number and day of the law put in.</summary>
    /// <exception cref="FormatException">The text names a value that the law does not have.</exception>
    public Template Fill(LawWords law)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        StringBuilder words = new();
        string? said = null;
        foreach (Part part in Parts)
        {
            switch (part)
            {
                case Literal literal:
                    words.Append(said is null ? literal.Text : law.After(said, literal.Text));
                    break;
                case OfLaw value:
                    words.Append(said = law.Say(value));
                    continue;
                default:
                    Close(parts, words);
                    parts.Add(part is OfficialName name ? new OfficialName(name.Inside.Fill(law)) : part);
                    break;
            }

            said = null;
        }

        Close(parts, words);
        return new(parts.DrainToImmutable());
    }

    private static void Close(ImmutableArray<Part>.Builder parts, StringBuilder words)
    {
        if (words.Length > 0)
        {
            parts.Add(new Literal(words.ToString()));
            words.Clear();
        }
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
        int question = inside.IndexOf(FormsStart, StringComparison.Ordinal);
        string name = question < 0 ? inside : inside[..question];
        ImmutableArray<string> forms = question < 0 ? [] : [.. inside[(question + 1)..].Split(FormsMark)];
        parts.Add(
            name.StartsWith(LawStart, StringComparison.OrdinalIgnoreCase) ? new OfLaw(name[LawStart.Length..], forms, name.StartsWith(LawCapital, StringComparison.Ordinal))
            : forms.IsEmpty ? new Value(name)
            : new Plural(name, forms));
        return end + 1;
    }

    private static IEnumerable<string> Of(Part part) => part switch
    {
        Value value => [value.Name],
        Plural plural => [plural.Name],
        OfLaw law => [LawStart + LawWords.Bare(law.Name)],
        OfficialName name => name.Inside.Placeholders,
        _ => [],
    };

    /// <summary>A part of a template.</summary>
    public abstract record Part;

    public sealed record Literal(string Text) : Part;

    public sealed record Value(string Name) : Part;

    public sealed record Plural(string Name, ImmutableArray<string> Forms) : Part;

    /// <summary>A number or day of the law.</summary>
    /// <param name="Name">Its name and what is made of it, without <c>wet:</c>.</param>
    /// <param name="Forms">The plural forms with the word that it counts; empty where the value stands alone.</param>
    /// <param name="IsCapital">Whether it opens a sentence: <c>{Wet:…}</c>.</param>
    public sealed record OfLaw(string Name, ImmutableArray<string> Forms, bool IsCapital) : Part;

    public sealed record OfficialName(Template Inside) : Part;
}
