using System.Text;

namespace Inburgering.Fuzz.Tests.Making;

/// <summary>What nobody should type: values that some program somewhere stumbles over.</summary>
internal static class Scraps
{
    /// <summary>Stands in much that is sent; it must never come back unescaped, nor reach the log.</summary>
    public const string Mark = "<wq8z>";

    /// <summary>The part of the mark that needs no escape.</summary>
    public const string Core = "wq8z";

    private static readonly string[] Digits =
        ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "፩፪፫፬፭፮፯፰፱", "०१२३४५६७८९", "０１２３４５６７８９", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗", "²³¹⁴½¾", "ⅠⅡⅣⅫ", "一二三四五"];

    private static readonly string[] Texts =
    [
        "", " ", "\t", "\r\n", "\0", "\u00a0", "\u200f\u202e", "\u2028", "\ufeff", "\ufffe", "\U0010ffff", "\u001b[31m", "\u007f\u0085",
        Mark, $"\"'>{Mark}</script>", $"\r\nX-{Core}: 1", $"a\r\nSet-Cookie: {Core}=1", $"\n2026-01-01T00:00:00Z INF GET /{Core} 200 in 0.1 ms", $"{{{{{Core}}}}}", "${7*7}", "%00%0d%0a", "%s%n%x", "../../../etc/passwd",
        "null", "true", "NaN", "Infinity", "-0", "-1", "+1", "1e9", "0x1f", "1.5", "1,5", "1.000", "00", "08", "32", "999999999", "2147483648", "-2147483649", "9999999999999999999999",
        "31", "29", "0000", "9999", "99999", "1899", "2101", "2026-02-30", "31/02/2026", "februari", "Şubat", "شباط", "ŞUBAT", "İ", "ı", "ß", "ﬃ", "ﷺ", "e\u0301\u0301\u0301",
        "ja", "JA", "ja ", "nee", "geen", "weet-niet", "nooit", "vast", "toekomst", "formulier", "antwoorden", "__proto__", "constructor", "a[", "a[0].b", "]", ".", "..", "a.b.c", "$ref", "$type", "{0}", "{id}",
    ];

    /// <summary>A text, up to a few hundred characters, now and then more.</summary>
    public static string Text(Dice dice) => dice.Upto(8) switch
    {
        0 => Number(dice),
        1 => string.Concat(Enumerable.Range(0, dice.Between(1, 40)).Select(_ => Letter(dice))),
        2 => string.Concat(Enumerable.Repeat(dice.Of(Texts), dice.Of(2, 10, 100))),
        3 => dice.Of(Texts) + dice.Of(Texts),
        _ => dice.Of(Texts),
    };

    public static string Number(Dice dice)
    {
        Rune[] digits = [.. dice.Of(Digits).EnumerateRunes()];
        return string.Concat(Enumerable.Range(0, dice.Of(1, 2, 4, 5, 10, 30)).Select(_ => dice.Of(digits)));
    }

    /// <summary>A text for a header: of the letters that may stand there.</summary>
    public static string Plain(Dice dice) => string.Concat(Text(dice).Where(letter => letter is >= ' ' and < '\u007f'));

    private static Rune Letter(Dice dice) => dice.Upto(6) switch
    {
        0 => new(dice.Between(1, 0x7f)),
        1 => new(dice.Between(0x80, 0x2ff)),
        2 => new(dice.Between(0x600, 0x6ff)),
        3 => new(dice.Between(0x1200, 0x137f)),
        4 => new(dice.Between(0x2000, 0x206f)),
        _ => new(dice.Between(0x10000, 0x10ffff)),
    };
}
