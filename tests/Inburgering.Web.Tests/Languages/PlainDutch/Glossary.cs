using System.Text.RegularExpressions;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>
/// The visitor's glossary. It explains a term when the term is an entry, or an official name within the explanation of one, or
/// holds such a word: those who meet "Bijlage Werkgeversverklaring" find "Werkgeversverklaring". A plural is found under its singular.
/// </summary>
internal static partial class Glossary
{
    private const string Prefix = "begrip.";

    private static readonly Regex Explained = new(
        $@"(?<!\w)({string.Join('|', Phrasebook.Load(Language.Dutch)
            .Where(text => text.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .SelectMany(text => OfficialNames.In(Template.Parse(text.Value)))
            .SelectMany(WithPlurals)
            .Select(Regex.Escape))})(?!\w)",
        RegexOptions.IgnoreCase);

    public static bool Explains(string term) => Explained.IsMatch(term);

    public static IEnumerable<string> AbbreviationsIn(string text) =>
        Abbreviation().Matches(WebAddress().Replace(text, "")).Select(match => match.Value).Where(found => !Unit().IsMatch(found));

    /// <summary>A word with the plurals it may have: jaaropgaven, certificaten, loonstroken.</summary>
    private static IEnumerable<string> WithPlurals(string word) => [word, $"{word}n", $"{word}s", $"{word}en", $"{LongVowel().Replace(word, "$1$2")}en"];

    /// <summary>Capitals (IND), letters and a digit (B1), a digit and a capital (1F), letter and hyphen (V-nummer), dots (d.w.z.), or no vowel (zzp).</summary>
    [GeneratedRegex(@"\p{Lu}{2,}\d*(-\w+)*|\p{L}{1,2}\d+(?!\w)(-\w+)*|\d+\p{Lu}(?!\w)|(?<!\w)\p{Lu}-\p{L}+|(\p{L}\.){2,}|(?<![\p{L}’'])[bcdfghjklmnpqrstvwxz]{2,}(?!\p{L})(-\w+)*")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\S+\.nl")]
    private static partial Regex WebAddress();

    [GeneratedRegex("^kB$")]
    private static partial Regex Unit();

    [GeneratedRegex("([aeou])\\1([^aeiou])$")]
    private static partial Regex LongVowel();
}
