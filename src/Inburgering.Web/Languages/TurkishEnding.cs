using System.Globalization;
using System.Text.RegularExpressions;

namespace Inburgering.Web.Languages;

/// <summary>
/// The ending that Turkish joins to a number with an apostrophe (2013’ten, 2026’dan, 80’dir): it takes its sound from the
/// number as it is spoken. A translator writes any sound of it; the right one is put in.
/// </summary>
public static partial class TurkishEnding
{
    private const string Voiceless = "fstkçşhp";
    private const string Vowels = "aeıioöuü";
    private const string Front = "eiöü";

    private static readonly string[] Units = ["", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"];
    private static readonly string[] Tens = ["", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"];

    /// <summary>The words after a number, their ending made right.</summary>
    /// <param name="said">What ends in the number.</param>
    /// <param name="words">What comes after it.</param>
    /// <exception cref="FormatException">The ending is none that is known here.</exception>
    public static string After(string said, string words)
    {
        if (!words.StartsWith('’'))
        {
            return words;
        }

        Match ending = Ending().Match(words);
        return ending.Success
            ? $"’{Sounded(ending, LastSpokenWord(said))}{words[ending.Length..]}"
            : throw new FormatException($"No ending is known for '{words}' after a number.");
    }

    private static string Sounded(Match ending, string spoken)
    {
        char vowel = spoken.Last(letter => Vowels.Contains(letter, StringComparison.Ordinal));
        char open = Front.Contains(vowel, StringComparison.Ordinal) ? 'e' : 'a';
        char stop = Voiceless.Contains(spoken[^1], StringComparison.Ordinal) ? 't' : 'd';
        return ending switch
        {
            _ when ending.Groups["from"].Success => $"{stop}{open}n",
            _ when ending.Groups["in"].Success => $"{stop}{open}",
            _ when ending.Groups["is"].Success => $"{stop}{Closed(vowel)}r",
            _ => Vowels.Contains(spoken[^1], StringComparison.Ordinal) ? $"y{open}" : $"{open}",
        };
    }

    private static char Closed(char vowel) => vowel switch
    {
        'e' or 'i' => 'i',
        'a' or 'ı' => 'ı',
        'o' or 'u' => 'u',
        _ => 'ü',
    };

    private static string LastSpokenWord(string said)
    {
        string digits = TrailingDigits().Match(said).Value;
        if (digits.Length == 0)
        {
            return said;
        }

        int number = int.Parse(digits, CultureInfo.InvariantCulture);
        return number switch
        {
            0 => "sıfır",
            _ when number % 10 != 0 => Units[number % 10],
            _ when number % 100 != 0 => Tens[number / 10 % 10],
            _ when number % 1000 != 0 => "yüz",
            _ => "bin",
        };
    }

    [GeneratedRegex(@"^’(?:(?<from>[dt][ea]n\b)|(?<in>[dt][ea](?=ki|\b))|(?<is>[dt][iıuü]r\b)|(?<to>y?[ea]\b))")]
    private static partial Regex Ending();

    [GeneratedRegex(@"\d+$")]
    private static partial Regex TrailingDigits();
}
