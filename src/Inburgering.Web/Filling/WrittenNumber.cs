using System.Globalization;
using System.Text;

namespace Inburgering.Web.Filling;

/// <summary>Reads whole numbers as people write them: in the digits of any script, with spaces, grouped in thousands or not.</summary>
public static class WrittenNumber
{
    private const int MostDigits = 9;
    private const int GroupSize = 3;
    private const int MostDecimals = 2;

    /// <summary>Hyphen, minus and dash, as keyboards have them.</summary>
    private const string Minuses = "-−–";

    /// <summary>The number; null when it is none, or longer than nine digits.</summary>
    public static int? Read(string written)
    {
        string plain = Plain(written);
        string[] groups = plain.Split('.', ',', '\'', '’', '٬', '،');
        if (groups.Length > 1 && (groups[0].Length is 0 or > GroupSize || groups.Skip(1).Any(group => group.Length != GroupSize)))
        {
            return null;
        }

        string digits = string.Concat(groups);
        return digits.Length is > 0 and <= MostDigits && digits.All(char.IsAsciiDigit)
            ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>A number that may lie below zero: with a minus before it, of any kind.</summary>
    public static int? ReadSigned(string written)
    {
        string plain = Plain(written);
        return plain.Length > 0 && Minuses.Contains(plain[0]) ? -Read(plain[1..]) : Read(plain);
    }

    /// <summary>A number with at most two decimals, behind a comma or a point.</summary>
    public static decimal? ReadDecimal(string written)
    {
        string plain = Plain(written);
        int mark = plain.LastIndexOfAny(['.', ',', '٫']);
        return mark < 0 ? Read(plain)
            : Read(plain[..mark]) is { } whole && plain[(mark + 1)..] is { Length: > 0 and <= MostDecimals } part && part.All(char.IsAsciiDigit)
                ? whole + decimal.Parse($"0.{part}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
                : null;
    }

    /// <summary>The same text with the digits 0 to 9, and without spaces and marks of writing direction.</summary>
    public static string Plain(string written)
    {
        StringBuilder plain = new(written.Length);
        foreach (Rune rune in written.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.DecimalDigitNumber: plain.Append((int)Rune.GetNumericValue(rune)); break;
                case UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.Format: break;
                default: plain.Append(rune.ToString()); break;
            }
        }

        return plain.ToString();
    }
}
