using System.Globalization;
using System.Text;

namespace Inburgering.Web.Filling;

/// <summary>Reads whole numbers as people write them: in the digits of any script, with spaces, grouped in thousands or not.</summary>
public static class WrittenNumber
{
    private const int MostDigits = 9;
    private const int GroupSize = 3;

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
