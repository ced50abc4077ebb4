using Inburgering.Domain.Subjects.Biometrics;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration.SchoolDiploma;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>The ids that the API promises. They stand here as words, so that a renamed one fails.</summary>
internal static class ContractIds
{
    private static readonly string[] OfTheApplicant =
    [
        "aanvraagformulier", "toelichting-antecedenten", "brief-te-laat", "bijlage-inburgeringsvereiste", "inburgeringsdiploma", "certificaat-wi2021",
        "schooldiploma:nederlands", "schooldiploma:belgisch-of-surinaams", "schooldiploma:aruba-curacao-sint-maarten",
        "schooldiploma:bonaire-sint-eustatius-saba", "schooldiploma:europese-school", "schooldiploma:internationaal-baccalaureaat",
        "cijferlijst:belgisch-of-surinaams", "cijferlijst:aruba-curacao-sint-maarten", "cijferlijst:bonaire-sint-eustatius-saba",
        "cijferlijst:europese-school", "cijferlijst:internationaal-baccalaureaat", "cijferlijst:naturalisatietoets",
        "apostille:belgisch-of-surinaams", "apostille:aruba-curacao-sint-maarten", "apostille:bonaire-sint-eustatius-saba",
        "apostille:europese-school", "apostille:internationaal-baccalaureaat",
        "certificaat:naturalisatietoets", "certificaat:win-profieltoets", "certificaat:win-nt2", "certificaat:oudkomers", "certificaat:korte-vrijstellingstoets",
        "roc-verklaring:win-profieltoets", "roc-verklaring:win-nt2",
        "besluit-gemeente:besluit-geen-programma", "besluit-gemeente:besluit-win-toets", "brief-inspanningen:inspanningen-gemeente", "brief-inspanningen:inspanningen-duo",
        "brief-participatieverklaring", "bewijs-vrijstelling-naturalisatietoets", "brief-bio",
        "brief-medisch", "medisch-advies", "duo-advies", "roc-advies", "tgn-bewijs", "advies-voldoende-ingeburgerd",
        "brief-bijzondere-omstandigheden", "bewijs-bijzondere-omstandigheden", "bewijs-zorgverzekering",
    ];

    private static readonly string[] OfEveryEarner =
    [
        "werkgeversverklaring", "arbeidsovereenkomst", "loonstroken-3-maanden", "loonstroken-12-maanden",
        "salarisspecificaties-3-jaar", "jaaropgaven-3-jaar", "overeenkomsten-3-jaar", "uitkeringen-3-jaar", "svb-bewijs",
        "bewijs-onderzoeker:sponsor", "bewijs-onderzoeker:periodiek", "bewijs-onderzoeker:beurs", "bewijs-onderzoeker:werk-buitenland", "bewijs-onderzoeker:in-dienst",
        "toekenningsbrief:uitkering", "toekenningsbrief:pensioen", "toekenningsbesluit:wao-waz", "toekenningsbesluit:wia", "toekenningsbesluit:wajong",
        "uitkeringsspecificatie:uitkering", "uitkeringsspecificatie:pensioen", "uitkeringsspecificatie:wao-waz", "uitkeringsspecificatie:wia", "uitkeringsspecificatie:wajong",
        "brief-herkeuring", "herbeoordeling:wia", "herbeoordeling:wajong", "bewijs-ander-inkomen", "verklaring-arbeidsongeschikt",
        "bijstandsbesluiten-5-jaar", "correspondentie-gemeente", "bewijs-geen-werk-binnen-jaar", "verklaring-zelfstandige",
        "ib60:laatste", "ib60:voorlaatste", "ontvangstbewijs-aangifte:laatste", "ontvangstbewijs-aangifte:voorlaatste",
        "voorlopige-aanslag:laatste", "voorlopige-aanslag:voorlaatste", "definitieve-aanslag:laatste", "definitieve-aanslag:voorlaatste",
        "toelichting-aanslag:laatste", "toelichting-aanslag:voorlaatste",
        "belang-vennootschap", "bankafschriften-3-maanden", "bewijs-loonbelasting", "belastingopgaaf",
    ];

    /// <summary>Every paper as "id wie" or "id:soort wie".</summary>
    public static IEnumerable<string> Papers =>
    [
        .. OfTheApplicant.Select(paper => $"{paper} aanvrager"),
        .. OfEveryEarner.SelectMany(paper => new[] { "aanvrager", "partner", "ouder", "andere-ouder" }.Select(person => $"{paper} {person}")),
    ];

    public static IReadOnlyList<string> Steps { get; } =
    [
        "formulier-ophalen", "verlenging-ook-indienen", "diploma-opvragen", "duo-advies-aanvragen", "duo-toets-betalen", "advies-ingeburgerd-aanvragen", "waarmerken", "apostille-regelen", "werkgever-vragen",
        "accountant-vragen", "medisch-advies-aanvragen", "formulier-invullen", "ouder-ondertekent", "kind-mag-ondertekenen", "antecedenten-overslaan",
        "kopieen-a4", "v-nummer-op-kopieen", "geen-originelen", "geen-voorwerpen", "aantal-invullen", "ondertekenen", "geen-nietjes", "alles-tegelijk",
        "adres", "leges-opzoeken", "afspraak-biometrie", "ontvangstbevestiging", "wijzigingen-doorgeven", "besluit-afwachten", "besluit-negatief", "document-ophalen",
    ];

    public static IReadOnlyList<string> Dates { get; } =
    [
        "vroegst-indienen", "uiterlijk-indienen", "vergunning-eindigt", "vijf-jaar-vol", "posten", "biometrie-uiterlijk", "besluit-uiterlijk", "duo-advies-aanvragen-voor",
        "werkgeversverklaring-vanaf", "medisch-advies-vanaf",
    ];

    /// <summary>What can be missing besides answers, as "soort id".</summary>
    public static IReadOnlyList<string> Gaps { get; } =
    [
        "wachten wachten", "wachten tien-jaar",
        "doen verlenging", "doen op-tijd-indienen", "doen advocaat", "uitzoeken ind-vragen",
        "doen uren", "doen uren-alfabetisering", "doen uren-inburgering",
        "doen poging-lezen", "doen poging-luisteren", "doen poging-schrijven", "doen poging-spreken", "doen poging-knm", "doen poging-ona", "doen ona-vrijstelling", "doen diploma-opvragen",
        "doen school", "doen duo-advies", "uitzoeken uren",
        "doen advies-ingeburgerd", "doen vijf-jaar-werk", "doen nederlands", "doen medisch-advies", "doen aangepast-examen",
        "doen inburgeringsdiploma", "doen participatieverklaring", "doen tgn-a2",
        "doen inkomen", "doen nieuw-contract", "doen zorgverzekering", "doen brp", "doen huidige-vergunning", "doen hoofdpersoon-eu", "doen toelichting-antecedenten",
        "uitzoeken aan-te-vragen", "vaststaand aan-te-vragen",
        .. BesideTheContract,
        .. OfWhatCannotBeChanged.Select(id => $"vaststaand {id}"),
    ];

    /// <summary>The contract names no gap for what DUO is to be asked about attempts and letters, nor for an AOW age beyond the table.</summary>
    private static string[] BesideTheContract => ["uitzoeken duo-navragen", "uitzoeken aow-leeftijd"];

    /// <summary>What cannot be changed bears the id of its condition, ground, document or letter, or of a route whose hours are no longer asked.</summary>
    private static string[] OfWhatCannotBeChanged =>
    [
        "vergunning-nu", "grond-513", "ononderbroken",
        "leeftijd", "belgie-luxemburg", "turkije", "acht-jaar", "schooldiploma", "oud-certificaat", "brief", "medisch", "inspanningen", "roc", "bijzonder", "voldoende-ingeburgerd",
        "nederlands", "belgisch-of-surinaams", "aruba-curacao-sint-maarten", "bonaire-sint-eustatius-saba", "europese-school", "internationaal-baccalaureaat",
        "naturalisatietoets", "win-profieltoets", "win-nt2", "oudkomers", "korte-vrijstellingstoets",
        "inspanningen-gemeente", "inspanningen-duo", "bio-ontheffing",
        "cursus", "cursus-uren",
    ];

    /// <summary>What bears on a permit and is not looked at (R33).</summary>
    public static IReadOnlyList<string> NotLookedAt { get; } =
    [
        "verblijfsgat", "familie-kaart", "grond-bestaat-nog", "hoofdverblijf", "reis-naar-herkomst", "onjuiste-gegevens", "openbare-orde",
        "andere-lidstaat", "afwezigheid-uitzondering", "andere-vrijstelling",
    ];

    /// <summary>The questions that no verdict hangs on: not knowing leaves nothing to find out first.</summary>
    public static IEnumerable<Question> OnlyForTheList =>
    [
        SchoolDiplomaQuestions.DiplomaInBuitenland,
        BiometricsQuestions.BiometrieDatum,
        .. new[] { IncomeQuestions.First, IncomeQuestions.Second }.SelectMany(earner => (Question[])
        [
            earner.Werkgevers, earner.MeerVerdiend, earner.Pgb, earner.OnderzoekerInkomen, earner.Rechtsvorm,
            earner.AangifteLaatsteJaar, earner.AangifteVoorlaatsteJaar, earner.AanslagVolgtWinstLaatste, earner.AanslagVolgtWinstVoorlaatste,
        ]),
    ];
}
