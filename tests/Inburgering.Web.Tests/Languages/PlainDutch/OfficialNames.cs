using System.Text.RegularExpressions;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>
/// Official names: what stands in <c>[[…]]</c>. They are printed on the form and may not be changed, so each counts as one word
/// of a sentence. In what is measured a name is bound together: no-break spaces within, a word joiner before and behind.
/// </summary>
internal static partial class OfficialNames
{
    private const char Joiner = '\u2060';
    private const char NoBreak = '\u00A0';

    /// <summary>Every official name in the texts of the site.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Phrasebook.Load(Language.Dutch).SelectMany(text => In(Template.Parse(text.Value))).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The longest first, so that a name within a name is not taken for the whole.</summary>
    private static readonly Regex Anywhere = new(
        $@"(?<!\w)({string.Join('|', All.OrderByDescending(name => name.Length).Select(Regex.Escape))})(?!\w)");

    /// <summary>The names in one text.</summary>
    public static IEnumerable<string> In(Template template) =>
        template.Parts.OfType<Template.OfficialName>().Select(name => string.Concat(name.Inside.Parts.Cast<Template.Literal>().Select(part => part.Text)));

    public static bool Is(string word) => word.Contains(Joiner);

    public static string Bind(string name) => $"{Joiner}{name.Replace(' ', NoBreak)}{Joiner}";

    /// <summary>Binds the names in a text of which the marks are gone, as it stands on a page.</summary>
    public static string BindWithin(string shown) => Anywhere.Replace(shown, name => Bind(name.Value));

    /// <summary>The text as it is read, without the binding.</summary>
    public static string Unbind(string text) => text.Replace(NoBreak, ' ').Replace($"{Joiner}", "");

    /// <summary>The site's own words: the text without the names.</summary>
    public static string CutFrom(string text) => Bound().Replace(text, "…");

    [GeneratedRegex("\u2060[^\u2060]*\u2060")]
    private static partial Regex Bound();
}
