using static Inburgering.Domain.Kernel.Enclosing.Moment;

namespace Inburgering.Domain.Subjects;

/// <summary>Every kind of step, in the order in which they are done.</summary>
public static class Steps
{
    public static StepKind FormulierOphalen { get; } = new("formulier-ophalen", Before, Ind.Online, Ind.How.OneEach);

    public static StepKind VerlengingOokIndienen { get; } = new("verlenging-ook-indienen", Before, Ind.When.BeforeExpiry, Ind.Process.SixMonths);

    public static StepKind DuoAdviesAanvragen { get; } = new("duo-advies-aanvragen", Before, Duo.Request, Duo.EightWeeks, Duo.PassedExams, Duo.Enclose);

    public static StepKind DuoToetsBetalen { get; } = new("duo-toets-betalen", Before, Duo.Literacy.Test);

    public static StepKind Waarmerken { get; } = new("waarmerken", Before, Ind.Integration.Certified, Ind.Integration.CertifiedSchool);

    public static StepKind ApostilleRegelen { get; } = new("apostille-regelen", Before, Ind.Integration.Apostille);

    public static StepKind WerkgeverVragen { get; } = new("werkgever-vragen", Before, Ind.Employer.Each, Ind.Employer.Checked, Ind.Section5.Income);

    public static StepKind AccountantVragen { get; } = new("accountant-vragen", Before, Ind.Income.SelfEmployed, Ind.SelfEmployed.Compiled);

    public static StepKind MedischAdviesAanvragen { get; } = new("medisch-advies-aanvragen", Before, Ind.Integration.Box7AdviceMinister, Ind.Integration.Box7AdviceMunicipality, Duo.Illness);

    public static StepKind FormulierInvullen { get; } = new("formulier-invullen", Filling, Ind.How.OneEach, Ind.Minor.Parent, Ind.Truth);

    public static StepKind OuderOndertekent { get; } = new("ouder-ondertekent", Filling, Ind.Minor.Sign);

    public static StepKind KindMagOndertekenen { get; } = new("kind-mag-ondertekenen", Filling, Ind.Minor.Sign);

    public static StepKind AntecedentenOverslaan { get; } = new("antecedenten-overslaan", Filling, Ind.Section3.Exempt, Ind.Minor.Antecedents);

    public static StepKind KopieenA4 { get; } = new("kopieen-a4", Filling, Ind.Copy.All, Ind.Copy.A4, Ind.Income.Copies);

    public static StepKind VNummerOpKopieen { get; } = new("v-nummer-op-kopieen", Filling, Ind.Copy.VNumber);

    public static StepKind GeenOriginelen { get; } = new("geen-originelen", Filling, Ind.Copy.All, Ind.Integration.Desk);

    public static StepKind GeenVoorwerpen { get; } = new("geen-voorwerpen", Filling, Ind.Copy.NoObjects);

    public static StepKind AantalInvullen { get; } = new("aantal-invullen", Filling, Ind.Section6.Count);

    public static StepKind Ondertekenen { get; } = new("ondertekenen", Filling, Ind.Section6.Sign, Ind.Truth);

    public static StepKind GeenNietjes { get; } = new("geen-nietjes", Moment.Posting, Ind.Section7.NoStaples);

    public static StepKind AllesTegelijk { get; } = new("alles-tegelijk", Moment.Posting, Ind.How.Complete, Ind.Process.Incomplete, Ind.Section7.Check);

    public static StepKind Adres { get; } = new("adres", Moment.Posting, Ind.Section7.Address);

    public static StepKind LegesOpzoeken { get; } = new("leges-opzoeken", Moment.Posting, Ind.Fee);

    public static StepKind AfspraakBiometrie { get; } = new(
        "afspraak-biometrie",
        After,
        Ind.Bio.Needed,
        Ind.Bio.Fingerprints6,
        Ind.Bio.Signature12,
        Ind.Bio.TwoWeeks,
        Ind.Bio.Earlier,
        Ind.Bio.Ages,
        Ind.Bio.Invited);

    public static StepKind Ontvangstbevestiging { get; } = new("ontvangstbevestiging", After, Ind.Process.Letters, Ind.Contact);

    public static StepKind WijzigingenDoorgeven { get; } = new("wijzigingen-doorgeven", After, Ind.Section6.Changes);

    public static StepKind BesluitAfwachten { get; } = new("besluit-afwachten", After, Ind.Process.SixMonths, Ind.Process.Incomplete);

    public static StepKind DocumentOphalen { get; } = new("document-ophalen", After, Ind.Process.Letters);

    public static ImmutableArray<StepKind> All { get; } =
    [
        FormulierOphalen,
        VerlengingOokIndienen,
        DuoAdviesAanvragen,
        DuoToetsBetalen,
        Waarmerken,
        ApostilleRegelen,
        WerkgeverVragen,
        AccountantVragen,
        MedischAdviesAanvragen,
        FormulierInvullen,
        OuderOndertekent,
        KindMagOndertekenen,
        AntecedentenOverslaan,
        KopieenA4,
        VNummerOpKopieen,
        GeenOriginelen,
        GeenVoorwerpen,
        AantalInvullen,
        Ondertekenen,
        GeenNietjes,
        AllesTegelijk,
        Adres,
        LegesOpzoeken,
        AfspraakBiometrie,
        Ontvangstbevestiging,
        WijzigingenDoorgeven,
        BesluitAfwachten,
        DocumentOphalen,
    ];
}
