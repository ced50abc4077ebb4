using System.Text.RegularExpressions;

namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>Words and phrases that only offices write. Each has a plain word; where the law needs one, it stands as an official name.</summary>
internal static class Officialese
{
    private static readonly string[] Words =
    [
        "aangaande", "abusievelijk", "alsdan", "alsmede", "alvorens", "behoudens", "betreffende", "betrokkene", "bovengenoemd",
        "bovengenoemde", "bovenstaand", "bovenstaande", "conform", "daaromtrent", "daartoe", "danwel", "derhalve", "desalniettemin",
        "desbetreffend", "desbetreffende", "deswege", "dientengevolge", "doch", "echter", "eerdergenoemde", "eventueel", "geschieden",
        "geschiedt", "hetgeen", "hetwelk", "hetzij", "hierbij", "hieromtrent", "hiertoe", "hoedanigheid", "inclusief", "indien", "ingeval",
        "ingevolge", "inzake", "jegens", "jongstleden", "krachtens", "laatstgenoemde", "middels", "mits", "nadien", "niettegenstaande",
        "nochtans", "nopens", "omtrent", "onderhavig", "onderhavige", "onderstaand", "onderstaande", "ongeacht", "onverminderd",
        "onverwijld", "overeenkomstig", "reeds", "respectievelijk", "sedert", "structureel", "teneinde", "tenminste", "tenzij", "tevens",
        "thans", "verstrekken", "verstrekt", "verstrekte", "vigerend", "vigerende", "vooralsnog", "voornoemd", "voornoemde", "voorts",
        "wederom", "zodoende", "zulks",
    ];

    private static readonly string[] Phrases =
    [
        "bij dezen", "casu quo", "dient te", "dienen te", "gelet op", "gezien het feit dat", "in afwachting van", "in casu",
        "in de zin van", "in het kader van", "in verband met", "met betrekking tot", "met dien verstande", "met het oog op",
        "met inachtneming", "naar aanleiding van", "op basis van", "op grond van", "te allen tijde", "ten aanzien van", "ten behoeve van",
        "ten einde", "ten gevolge van", "ten gunste van", "ten laste van", "ten minste", "ten name van", "ter beschikking", "ter inzage",
        "ter zake", "uit hoofde van", "van rechtswege", "van toepassing", "voor wat betreft", "voorafgaand aan", "zorg dragen",
    ];

    private static readonly Regex Anywhere = new($@"(?<!\w)({string.Join('|', Words.Concat(Phrases).Select(Regex.Escape))})(?!\w)", RegexOptions.IgnoreCase);

    public static IEnumerable<string> In(string text) => Anywhere.Matches(text).Select(match => match.Value);
}
