using System.Globalization;
using System.Text;

namespace Inburgering.Fuzz.Tests.Driving;

/// <summary>Bytes as text that a person can read and a file can hold, and back: what is not plain stands as <c>\x1b</c>.</summary>
internal static class Readable
{
    private const string Escape = "\\x";

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        StringBuilder text = new();
        foreach (byte each in bytes)
        {
            text.Append(each is >= 0x20 and < 0x7f and not (byte)'\\' ? $"{(char)each}" : each is (byte)'\n' ? "\n" : each is (byte)'\r' ? "" : $"{Escape}{each:x2}");
        }

        return text.ToString();
    }

    public static byte[] Back(string text)
    {
        List<byte> bytes = [];
        for (int at = 0; at < text.Length; at++)
        {
            bool isEscaped = string.CompareOrdinal(text, at, Escape, 0, Escape.Length) == 0;
            bytes.Add(isEscaped ? byte.Parse(text.AsSpan(at + Escape.Length, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : (byte)text[at]);
            at += isEscaped ? Escape.Length + 1 : 0;
        }

        return [.. bytes];
    }
}
