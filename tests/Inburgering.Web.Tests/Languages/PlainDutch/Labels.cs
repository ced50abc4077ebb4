using System.Collections.Frozen;

namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>
/// Official names that are no terms: a visitor knows them again on a paper, a card or a screen, and the text around them says
/// what they are for. They need no entry in the glossary.
/// </summary>
internal static class Labels
{
    private static readonly string[] HeadingsOnForm =
    [
        "Gegevens van de aanvrager",
        "Gevraagde verblijfsvergunning",
        "Inburgeringsverklaring",
        "Ondertekening door de aanvrager",
        "Indienen en opsturen van de aanvraag",
        "Periode dienstverband",
        "Per maand",
        "Per 4 weken",
        "Correcties",
    ];

    private static readonly string[] StatementsOnForm =
    [
        "Ik verklaar dat",
        "Ik kan om de volgende redenen bovenstaande niet verklaren",
        "U bent in het bezit van één van de onderstaande documenten",
        "U bent jonger dan 18 jaar",
        "U bent op medische gronden blijvend niet in staat",
        "U hebt de Belgische of Luxemburgse nationaliteit",
        "U hebt de Turkse nationaliteit",
        "U hebt tenminste acht jaren tijdens de leerplichtige leeftijd",
    ];

    private static readonly string[] OnCardOrLetter =
        ["REGULIER", "Geldig tot", "III", "IV", "aanhef en onder", "artikel 3.96a", "onder a of b"];

    private static readonly string[] Address = ["Postbus 9", "9560 AA Ter Apel"];

    private static readonly string[] OnScreen = ["Afdrukken"];

    private static readonly string[] ForBuilders = ["errors", "Allow", "Retry-After", "Content-Type: application/json", "/api/v1/openapi.json"];

    private static readonly string[] InStatement = ["AA", "EN 301 549", "axe"];

    public static FrozenSet<string> All { get; } = FrozenSet.ToFrozenSet([.. HeadingsOnForm, .. StatementsOnForm, .. OnCardOrLetter, .. Address, .. OnScreen, .. ForBuilders, .. InStatement], StringComparer.Ordinal);
}
