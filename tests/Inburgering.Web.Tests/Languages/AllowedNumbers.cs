using System.Text.RegularExpressions;

namespace Inburgering.Web.Tests.Languages;

/// <summary>A number that a text may write itself, because it is no number of the law.</summary>
/// <param name="Reason">Why it may.</param>
/// <param name="Number">What is allowed, as a pattern.</param>
/// <param name="Keys">In which texts, as a pattern; in all of them by default.</param>
internal sealed record AllowedNumber(string Reason, string Number, string Keys = "")
{
    private readonly Regex _number = new(Number);
    private readonly Regex _keys = new(Keys);

    public bool IsIn(string key, string text) => _keys.IsMatch(key) && _number.IsMatch(text);

    public string CutFrom(string key, string text) => _keys.IsMatch(key) ? _number.Replace(text, "…") : text;
}

/// <summary>Every number that is no number of the law, and why. The patterns take all six languages.</summary>
internal static class AllowedNumbers
{
    public static IReadOnlyList<AllowedNumber> All { get; } =
    [
        new("the number of a permit", @"(?<!\d)(?:493|497|513)(?!\d)"),
        new("a section of the form", @"بخش‌های 1 و 2|ክፍሊ 1ን 2ን|(?:[Oo]nderdeel|[Ss]ections?|القسم|القسمين|ክፍሊ|بخش|[Bb]ölüm) \d(?: (?:en|and|و|ን|و) ?\d)?(?!\d)|(?<!\d)\d\. (?:ve \d\. )?bölüm"),
        new("a level of language or school", @"(?<![A-Za-z])(?:[AB][12]|N[Tt]2(?:-[12])?)(?!\d)|(?:[Nn]iveau|[Ll]evels?|المستوى|ደረጃ|سطح|[Ss]eviye) \d(?!\d)"),
        new("an article of a law", @"(?:artikel|[Aa]rticles?|المادة|الفقرة|المواد من|ዓንቀጽ|مادهٔ|مواد|[Mm]adde) \d+(?:\.\d+)?[a-zA-Z]?|(?<!\d)29\. madde|(?<!\d)1F(?!\w)"),
        new("the year in the title of a law", @"(?<!\d)(?:2000|2020|2021|2016/801)(?!\d)"),
        new("the year in the title of a law", @"(?<!\d)2026(?!\d)", @"^begrip\.uitvoeringswet-asielpact\.naam$"),
        new("a size of paper", @"A4"),
        new("a size of paper", @"(?<!\d)(?:21|29[.,]7)(?!\d)", @"^begrip\.a4-papier"),
        new("a telephone number", @"(?:\+31 |0)88 043 04 30|0800 8020"),
        new("how many questions the site asks and how many minutes that takes, about", @"(?<!\d)(?:8|10|20)(?!\d)", @"^start\.duur\.uitleg$"),
        new("a field of the form", @"(?<![\d.,])[1-6]\.\d{1,2}(?!\d)", @"^formulier\.|aangifte-|aanslag-volgt"),
        new("the printed words of a box of the form, which cannot follow the law", @"[\s\S]+", @"^formulier\.bijlage\.(?:leeftijd|acht-jaar)$"),
        new("how the form has wages filled in", @"vier weken|four weeks|أربعة أسابيع|ኣርባዕተ ሰሙን|چهار هفته|dört hafta", @"^formulier\.werkgeversverklaring\.baan$"),
        new("how a source is titled and dated", @"\d[\d.,/–]*a?", @"^wijziging\..*\.(?:bron|zekerheid)$"),
        new("when a source was printed", @"2018|2021", @"^regels\.wijzigingen\.uitleg$"),
        new("nothing, filled in as a number", @"(?<![\d.,])0(?![\d.,]\d|\d)", @"^(?:fout\.onderdeel-zonder-nt2|fout\.aantal-pogingen|vraag\.uren-|vraag\.pogingen|wizard\.fout\.pogingen)"),
        new("how long the site itself keeps answers at a desk", @"een uur|one hour|ساعة واحدة|ሓደ ሰዓት|یک ساعت|bir saat", @"balie"),
        new("what the site itself takes and keeps", @"(?<!\d)(?:99|64|30)(?!\d)", @"^(?:fout\.aantal-pogingen|api\.fout\.te-groot|privacy\.)"),
        new("an example, or the days and months of the calendar", @"\d+", @"^(?:fout\.vorm\.datum|wizard\.datum-voorbeeld|wizard\.geboortedatum-nullen|wizard\.fout\.datum\.)"),
        new("an example of rounding", @"84(?:[.,]6)?", @"^vraag\.mo-percentage\.uitleg$"),
        new("the last day of every school year, a day without a year", @"31(?= (?:juli|July|تموز|ሓምለ|ژوئیه|Temmuz))", @"^vraag\.als-kind-in-nederland\.uitleg$"),
        new("how long a kind of school takes", @"[\s\S]+", @"^(?:begrip\.(?:havo|mavo|vmbo|vwo)\.|vraag\.schooldiploma\.optie\.nederlands\.uitleg)"),
        new("the levels of a kind of school", @"(?<!\d)[14](?!\d)", @"^begrip\.mbo\."),
        new("the rules for accessible sites", @"WCAG 2\.2"),
        new("one year of wages or tax, which a paper covers", @"(?:een|één) jaar|one year|a year|سنة واحدة|(?:ال)?سنة|ሓደ ዓመት|یک سال|[Bb]ir yıl", @"^begrip\.(?:aangifte|belastingopgaaf|definitieve-aanslag|ib-60|jaaropgave|voorlopige-aanslag)\.|drie-jaar-inkomen\.vinden$"),
        new("a day, month or year as parts of a date", @"[Ee]en (?:dag|maand|jaar)|یک (?:روز|ماه|سال)", @"^(?:fout\.vorm\.|wizard\.fout\.leeg\.)"),
        new("a word for 'a' or 'both', no number", @"[Bb]ir (?:gün|yaş|yüzde)|iki gün de dahil"),
        new("a word for 'a' or 'no', no number", @"(?:یک|نه) درصد", @"^vraag\.maatschappij-orientatie\."),
        new("one attempt, held against hours", @"Eén poging|One attempt|المحاولة الواحدة|ሓደ ፈተነ|یک نوبت|bir deneme", @"^drempel\.poging-in-uren$"),
    ];

    /// <summary>What is left of a text without the numbers that it may write.</summary>
    public static string CutFrom(string key, string text) => All.Aggregate(text, (left, allowed) => allowed.CutFrom(key, left));
}
