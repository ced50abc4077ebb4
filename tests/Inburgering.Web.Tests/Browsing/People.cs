using System.Text.Json;
using Inburgering.Domain.Composition;

namespace Inburgering.Web.Tests.Browsing;

/// <summary>Invented applicants, as answers over the wire.</summary>
public static class People
{
    private static readonly (string, string)[] Anyone =
    [
        ("geboortedatum", "1985-03-04"),
        ("nationaliteit", "andere"),
        ("huidige-vergunning", "asiel-bepaalde-tijd"),
        ("brp", "ja"),
        ("antecedenten", "ja"),
        ("biometrie-datum", "2025-02-01"),
    ];

    /// <summary>An extension in its window, today.</summary>
    public static (string, string)[] Extension { get; } =
    [
        .. Anyone, ("vergunning", "493"), ("datum-aanvraag", "2026-11-21"), ("asiel-sinds", "2022-02-15"), ("geldig-tot", "2027-02-15"),
    ];

    /// <summary>497 before it closed, with efforts at school and at the exam.</summary>
    public static (string, string)[] IndefiniteByEfforts { get; } =
    [
        .. Anyone, ("vergunning", "497"), ("datum-aanvraag", "2023-04-01"), ("asiel-sinds", "2017-05-20"), ("geldig-tot", "2023-05-20"), ("biometrie-datum", "2017-06-01"),
        .. NoDocuments, .. Efforts,
    ];

    /// <summary>513 with a diploma and a contract of more than a year.</summary>
    public static (string, string)[] LongTermResident { get; } =
    [
        .. Anyone, ("vergunning", "513"), ("datum-aanvraag", "2026-11-21"), ("asiel-sinds", "2020-01-15"), ("geldig-tot", "2030-01-15"),
        ("verblijfsgrond", "bescherming"), ("ononderbroken", "ja"), ("inburgeringsdiploma", "ja"),
        ("partner", "nee"), ("inkomen", "[\"loondienst\"]"), ("contract-tot", "vast"), ("werkgevers", "1"), ("meer-verdiend", "nee"), ("pgb", "nee"), ("inkomen-norm", "ja"), ("zorgverzekering", "ja"),
    ];

    /// <summary>Someone who does not know which permit to ask for, with efforts, and an income in a household of two.</summary>
    public static (string, string)[] Advice { get; } =
    [
        .. LongTermResident, .. NoDocuments, .. Efforts, ("vergunning", "advies"), ("partner", "ja"),
        ("partner-inkomen", "[\"zelfstandig\"]"), ("partner-inkomen-duurt", "ja"), ("partner-rechtsvorm", "eenmanszaak"),
        ("partner-aangifte-laatste-jaar", "bewijs-van-ontvangst"), ("partner-aangifte-voorlaatste-jaar", "definitieve-aanslag"),
        ("partner-aanslag-volgt-winst-voorlaatste", "ja"),
    ];

    /// <summary>Someone who asks for a permit, or for advice which to ask for.</summary>
    public static (string Question, string Value)[] Asking(string permit) => permit switch
    {
        "493" => Extension,
        "497" => IndefiniteByEfforts,
        "513" => LongTermResident,
        _ => Advice,
    };

    /// <summary>A family member whose partner works too, both for others and for themselves: of whom most goes on paper.</summary>
    public static (string, string)[] MostOnPaper { get; } =
    [
        .. LongTermResident, ("geldig-tot", "2027-05-04"), ("verblijfsgrond", "familie"), ("hoofdpersoon-beschermd", "ja"), ("hoofdpersoon-eu", "ja"),
        ("inburgeringsdiploma", "nee"), ("papieren-inburgering", "[\"medisch\"]"), ("medisch", "weet-niet"), ("partner", "ja"),
        .. Earning(""), .. Earning("partner-"), ("meer-verdiend", "weet-niet"), ("contract-tot", "2027-01-31"), ("inkomen-norm", "nee"), ("inkomen-norm-samen", "weet-niet"), ("biometrie-datum", "nooit"),
    ];

    /// <summary>Works for others and for themselves; the tax office has not decided yet.</summary>
    private static IEnumerable<(string, string)> Earning(string whose) => new[]
    {
        ("inkomen", "[\"zelfstandig\",\"loondienst\"]"), ("werkgevers", "2"), ("pgb", "ja"), ("rechtsvorm", "eenmanszaak"), ("aangifte-laatste-jaar", "voorlopige-aanslag"),
        ("aangifte-voorlaatste-jaar", "definitieve-aanslag"), ("aanslag-volgt-winst-laatste", "nee"), ("aanslag-volgt-winst-voorlaatste", "nee"), ("drie-jaar-inkomen", "weet-niet"), ("inkomen-duurt", "ja"),
    }.Select(said => ($"{whose}{said.Item1}", said.Item2));

    /// <summary>An answer as it goes over the wire; a word or date may stand without quotes.</summary>
    public static JsonElement Wire(string question, string value)
    {
        bool bare = value[0] is not ('[' or '"') && Questionnaire.Find(question) is not NumberQuestion || value == Question.DontKnowWord;
        using JsonDocument document = JsonDocument.Parse(bare ? $"\"{value}\"" : value);
        return document.RootElement.Clone();
    }

    /// <summary>No diploma, paper, letter or illness.</summary>
    private static (string, string)[] NoDocuments =>
    [
        ("inburgeringsdiploma", "nee"), ("papieren-inburgering", """["school-als-kind","diploma","brief"]"""), ("als-kind-in-nederland", "[]"), ("schooldiploma", "[\"geen\"]"), ("brief", "[\"geen\"]"),
        ("advies-ingeburgerd", "negatief"), ("inburgeringsplichtig-sinds", "2013-tot-oktober-2017"), ("bijzondere-omstandigheden", "nee"), ("roc-advies", "nee"),
    ];

    private static (string, string)[] Efforts =>
    [
        ("duo-advies", "niet-aangevraagd"), ("uren-inburgering", "540"), ("uren-nt2", "0"), ("uren-alfabetisering", "0"), ("school-met-keurmerk", "ja"), ("alfabetisering-eerst", "nee"),
        ("pogingen", """[{"onderdeel":"lezen","examen":3,"nt2":1},{"onderdeel":"luisteren","gehaald":true},{"onderdeel":"schrijven","examen":3},{"onderdeel":"spreken","vrijgesteld":true},{"onderdeel":"knm","examen":4},{"onderdeel":"ona","examen":4}]"""),
    ];
}
