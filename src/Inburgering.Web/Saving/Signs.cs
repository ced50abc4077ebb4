using System.Globalization;
using System.Text;
using Inburgering.Web.Filling;

namespace Inburgering.Web.Saving;

/// <summary>The signs in which codes are written: digits and letters without I, L, O and U, which are taken for 1, 1, 0 and V. Each stands for five bits.</summary>
internal static class Signs
{
    public const string All = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int BitsOfSign = 5;
    private const int BitsOfByte = 8;

    /// <summary>What was typed, without spaces and dashes, in the digits of ours, and with the sign that is meant where it looks like another.</summary>
    public static string Meant(string typed) =>
        string.Concat(WrittenNumber.Plain(typed).Where(sign => char.GetUnicodeCategory(sign) is not UnicodeCategory.DashPunctuation).Select(Meant));

    /// <summary>The value of a sign; -1 when it is none.</summary>
    public static int ValueOf(char sign) => All.IndexOf(sign, StringComparison.Ordinal);

    /// <summary>Writes bytes in signs.</summary>
    public static string Write(ReadOnlySpan<byte> bytes)
    {
        StringBuilder signs = new();
        (int held, int bits) = (0, 0);
        foreach (byte one in bytes)
        {
            (held, bits) = ((held << BitsOfByte) | one, bits + BitsOfByte);
            for (; bits >= BitsOfSign; bits -= BitsOfSign)
            {
                signs.Append(All[(held >> (bits - BitsOfSign)) & 31]);
            }

            held &= (1 << bits) - 1;
        }

        return (bits == 0 ? signs : signs.Append(All[held << (BitsOfSign - bits)])).ToString();
    }

    /// <summary>Reads signs back into bytes.</summary>
    /// <returns>The bytes; null where something else stands among the signs, or the last of them is not whole.</returns>
    public static byte[]? Read(string typed)
    {
        List<byte> bytes = [];
        (int held, int bits) = (0, 0);
        foreach (char sign in Meant(typed))
        {
            if (ValueOf(sign) is not (>= 0 and var value))
            {
                return null;
            }

            (held, bits) = ((held << BitsOfSign) | value, bits + BitsOfSign);
            if (bits >= BitsOfByte)
            {
                bits -= BitsOfByte;
                bytes.Add((byte)(held >> bits));
                held &= (1 << bits) - 1;
            }
        }

        return bits < BitsOfSign && held == 0 ? [.. bytes] : null;
    }

    private static char Meant(char typed) => char.ToUpperInvariant(typed) switch
    {
        'O' => '0',
        'I' or 'L' or 'ı' or 'İ' => '1',
        'U' => 'V',
        var sign => sign,
    };
}
