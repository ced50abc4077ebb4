using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Tests.Languages;

/// <summary>
/// A number or day of the law stands once, in the thresholds and the register of law changes. Texts name it; they never
/// write it. What a text may write is listed in <see cref="AllowedNumbers"/>. Provisions and rulings retell a source, numbers and all.
/// </summary>
public sealed partial class BareNumbersTests
{
    private static readonly string[] Retold = ["bepaling.", "uitspraak.", LawWords.WordPrefix];

    /// <summary>What numbers of the law count, as each language says it.</summary>
    private static readonly FrozenDictionary<string, string> Units = new Dictionary<string, string>
    {
        ["nl"] = "uur|uren|jaar|jaren|maand|maanden|week|weken|dag|dagen|poging|pogingen|examenpogingen|procent|euro",
        ["en"] = "hours?|years?|months?|weeks?|days?|attempts?|per cent|percent|euros?|(?:more|exam|course) \\w+",
        ["ar"] = "ساعة|ساعات|سنة|سنوات|عام|أعوام|شهر|شهرًا|أشهر|أسبوع|أسابيع|يوم|أيام|محاولة|محاولات|بالمئة|يورو",
        ["ti"] = "ሰዓት|ሰዓታት|ዓመት|ዓመታት|ወርሒ|ኣዋርሕ|ሰሙን|ሰሙናት|መዓልቲ|መዓልታት|ፈተነ|ፈተነታት|ሚእታዊት|ዩሮ",
        ["fa"] = "ساعت|سال|ماه|هفته|روز|نوبت|درصد|یورو",
        ["tr"] = "saat|yıl|yaş|ay|hafta|gün|deneme|sınav deneme|yüzde|euro",
    }.ToFrozenDictionary();

    public static TheoryData<string> Languages => new(Language.All.Select(language => language.Code));

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_number_of_the_law_stands_bare(string code)
    {
        Regex words = Words(code);

        Assert.Empty(
            from text in Texts(code)
            let rest = AllowedNumbers.CutFrom(text.Key, text.Value)
            from number in Digits().Matches(rest).Concat(words.Matches(rest))
            select $"{text.Key}: …{Around(rest, number)}…");
    }

    [Fact]
    public void Everything_that_is_allowed_stands_in_some_text()
    {
        KeyValuePair<string, string>[] texts = [.. Language.All.SelectMany(language => Texts(language.Code))];

        Assert.Empty(AllowedNumbers.All.Where(allowed => !texts.Any(text => allowed.IsIn(text.Key, text.Value))).Select(allowed => allowed.ToString()));
    }

    [Theory]
    [InlineData("nl", "U hebt 601 uur nodig.")]
    [InlineData("nl", "DUO antwoordt binnen negen weken.")]
    [InlineData("nl", "Dat geldt vanaf 13 juni 2026.")]
    [InlineData("en", "DUO answers within nine weeks.")]
    [InlineData("ar", "تجيب DUO خلال تسعة أسابيع.")]
    [InlineData("ar", "تجيب DUO خلال أسبوعين.")]
    [InlineData("ar", "في السنوات السبع الأخيرة")]
    [InlineData("ti", "DUO ኣብ ውሽጢ ትሽዓተ ሰሙን ይምልስ።")]
    [InlineData("fa", "DUO در مدت نه هفته پاسخ می‌دهد.")]
    [InlineData("tr", "DUO dokuz haftada yanıt verir.")]
    public void A_bare_number_is_found(string code, string text)
    {
        string rest = AllowedNumbers.CutFrom("vraag.x.uitleg", text);

        Assert.NotEmpty(Digits().Matches(rest).Concat(Words(code).Matches(rest)));
    }

    private static IEnumerable<KeyValuePair<string, string>> Texts(string code) =>
        Phrasebook.Load(Language.Find(code)!)
            .Where(text => !Retold.Any(prefix => text.Key.StartsWith(prefix, StringComparison.Ordinal)))
            .Select(text => KeyValuePair.Create(text.Key, Strip(text.Value)));

    private static string Strip(string text) => Placeholder().Replace(OfficialName().Replace(text, "[]"), "{}");

    private static Regex Words(string code)
    {
        string numbers = string.Join('|', Phrasebook.Load(Language.Find(code)!)
            .Where(text => text.Key.StartsWith(LawWords.WordPrefix, StringComparison.Ordinal))
            .Select(text => Regex.Escape(text.Value))
            .OrderByDescending(word => word.Length));
        string units = Units[code];
        return new(
            code switch
            {
                "ar" => $@"(?<!\w)(?:[وبل]?(?:{numbers})ة? (?:{units})(?!\w)|(?:ال)?(?:{units}) (?:واحدة?(?!\w)|ال(?:{numbers})ة?(?!\w))|(?:سنت|شهر|أسبوع|ساعت|يوم|محاولت)(?:ين|ان)(?!\w))",
                "nl" => $@"(?<!\w)(?:{numbers}|een) (?:{units})(?!\w)",
                "tr" => $@"(?<!\w)(?:{numbers}) (?:{units})",
                "fa" => $@"(?<!\w)(?:{numbers})[ \u200c](?:{units})(?![\w\u200c])",
                "ti" => $@"(?:{numbers}) (?:{units})",
                _ => $@"(?<!\w)(?:{numbers}) (?:{units})(?!\w)",
            },
            RegexOptions.IgnoreCase);
    }

    private static string Around(string text, Match number) =>
        text[Math.Max(0, number.Index - 20)..Math.Min(text.Length, number.Index + number.Length + 20)];

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\[\[.*?\]\]")]
    private static partial Regex OfficialName();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
