using System.Text.RegularExpressions;

namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>
/// How many syllables a Dutch word has, by its vowels: letters that sound as one count once, and a trema begins a syllable.
/// What is spelled out counts a syllable a letter (IND, pgb) and a number a syllable a digit, which is at most too strict.
/// </summary>
internal static partial class Syllables
{
    private const int LongestAbbreviation = 4;
    private const int InSymbol = 2;

    public static int In(string word) => Parts().Matches(Clitic().Replace(word, "")).Sum(part => InPart(part.Value));

    private static int InPart(string part) => part switch
    {
        "€" or "%" => InSymbol,
        _ when char.IsDigit(part[0]) || IsSpelled(part) => part.Length,
        _ => Vowels().Count(part),
    };

    private static bool IsSpelled(string letters) =>
        !Vowels().IsMatch(letters) || letters.Length is > 1 and <= LongestAbbreviation && letters.All(char.IsUpper);

    [GeneratedRegex(@"\p{L}+|\d+|[€%]")]
    private static partial Regex Parts();

    /// <summary>The rest of a word that lost its vowel: zo’n, foto’s.</summary>
    [GeneratedRegex(@"[’'](n|s|t)\b")]
    private static partial Regex Clitic();

    [GeneratedRegex("aai|ooi|oei|eau|eeu|ieu|ëi|aa|ai|au|ee|ei|eu|ie|ij|oe|oo|ou|ui|uu|[aeiouyäëïöüáéèêíóú]", RegexOptions.IgnoreCase)]
    private static partial Regex Vowels();
}
