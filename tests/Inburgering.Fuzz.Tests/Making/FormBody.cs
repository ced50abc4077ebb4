using System.Text;

namespace Inburgering.Fuzz.Tests.Making;

/// <summary>Fields as a browser writes them.</summary>
internal static class FormBody
{
    public static string Of(IEnumerable<KeyValuePair<string, string>> fields) =>
        string.Join('&', fields.Select(field => $"{Escaped(field.Key)}={Escaped(field.Value)}"));

    /// <summary>Every byte that is no letter or digit as <c>%</c> and its number; half a surrogate as the bytes it would be.</summary>
    public static string Escaped(string text)
    {
        StringBuilder escaped = new();
        foreach (byte each in Encoding.UTF8.GetBytes(text))
        {
            escaped.Append(char.IsAsciiLetterOrDigit((char)each) || each is (byte)'-' or (byte)'_' ? $"{(char)each}" : $"%{each:X2}");
        }

        return escaped.ToString();
    }
}
