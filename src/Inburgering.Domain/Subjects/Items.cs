using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Integration.Documents;
using static Inburgering.Domain.Kernel.Enclosing.PaperForm;

namespace Inburgering.Domain.Subjects;

/// <summary>Every kind of paper that can be on a checklist, in the order in which the list shows them.</summary>
public static class Items
{
    private const int ThreeMonths = 3;
    private const int Year = 12;
    private const int ThreeYears = 36;
    private const int FiveYears = 60;

    public static ItemKind Aanvraagformulier { get; } = new("aanvraagformulier", Form, Ind.How.OneEach) { Rank = 10, IsEnclosure = false };

    public static ItemKind ToelichtingAntecedenten { get; } = new("toelichting-antecedenten", Form, Ind.Section3.Reasons) { Rank = 20, IsEnclosure = false };

    public static ItemKind BriefTeLaat { get; } = new("brief-te-laat", SignedOriginal, Ind.When.BeforeExpiry) { Rank = 30 };

    public static ItemKind BijlageInburgeringsvereiste { get; } = new("bijlage-inburgeringsvereiste", Form, Ind.Section4.Annex) { Rank = 40 };

    public static ItemKind Inburgeringsdiploma { get; } = new("inburgeringsdiploma", Copy, Ind.Integration.Box1Diploma, Ind.Integration.DiplomaPlain, Ind.Integration.Box6OldDiploma) { Rank = 50 };

    public static ItemKind CertificaatWi2021 { get; } = new("certificaat-wi2021", Copy, Ind.Integration.Box1Diploma) { Rank = 60 };

    public static ItemKind Schooldiploma { get; } = new(
        "schooldiploma",
        CertifiedCopy,
        Ind.Integration.Box6NlDiploma,
        Ind.Integration.Box6BeSr,
        Ind.Integration.Box6Acs,
        Ind.Integration.Box6Bes,
        Ind.Integration.Box6EuropeanSchool,
        Ind.Integration.Box6Ib,
        Ind.Integration.Certified)
    {
        Rank = 70,
        SortsWithRequirements =
        [
            DocumentQuestions.Dutch,
            DocumentQuestions.BelgianOrSurinamese,
            DocumentQuestions.ArubaCuracaoSintMaarten,
            DocumentQuestions.BonaireSintEustatiusSaba,
            DocumentQuestions.EuropeanSchool,
            DocumentQuestions.InternationalBaccalaureate,
        ],
    };

    public static ItemKind Cijferlijst { get; } = new("cijferlijst", CertifiedCopy, Ind.Integration.Marks, Ind.Integration.Certified) { Rank = 80 };

    public static ItemKind Apostille { get; } = new("apostille", Copy, Ind.Integration.Apostille) { Rank = 90, IsEnclosure = false };

    public static ItemKind Certificaat { get; } = new(
        "certificaat",
        CertifiedCopy,
        Ind.Integration.Box6NaturalisationTest,
        Ind.Integration.Box6WinProfile,
        Ind.Integration.Box6WinNt2,
        Ind.Integration.Box6Oudkomers,
        Ind.Integration.Box6ShortTest)
    {
        Rank = 100,
        SortsWithRequirements = [DocumentQuestions.NaturalisationTest, DocumentQuestions.WinProfile, DocumentQuestions.WinNt2, DocumentQuestions.Oudkomers, DocumentQuestions.ShortTest],
    };

    /// <summary>DUO's "Korte Vrijstellingstoets" document, the one certificate that goes as a plain copy.</summary>
    public static ItemKind CertificaatGewoneKopie { get; } = Certificaat with { Form = Copy };

    public static ItemKind RocVerklaring { get; } = new("roc-verklaring", Copy, Ind.Integration.Box6WinProfile, Ind.Integration.Box6WinNt2)
    {
        Rank = 110,
        SortsWithRequirements = [DocumentQuestions.WinProfile, DocumentQuestions.WinNt2],
    };

    public static ItemKind BesluitGemeente { get; } = new("besluit-gemeente", Copy, Ind.Integration.Box6WinWaiver, Ind.Integration.Box6WinTest) { Rank = 120 };

    public static ItemKind BriefInspanningen { get; } =
        new("brief-inspanningen", Copy, Ind.Integration.Box6EffortsMunicipality, Ind.Integration.Box6EffortsDuo, Ind.Integration.Box6EffortsDuo2017) { Rank = 130 };

    public static ItemKind BriefParticipatieverklaring { get; } = new("brief-participatieverklaring", Copy, Ind.Integration.Box6EffortsDuo2017) { Rank = 140 };

    public static ItemKind BewijsVrijstellingNaturalisatietoets { get; } =
        new("bewijs-vrijstelling-naturalisatietoets", Copy, Ind.Integration.Box6NaturalisationExempt) { Rank = 150 };

    public static ItemKind BriefMedisch { get; } = new("brief-medisch", Copy, Ind.Integration.Box7Municipality, Ind.Integration.Box7Duo) { Rank = 160 };

    public static ItemKind MedischAdvies { get; } = new("medisch-advies", Copy, Ind.Integration.Box7AdviceMunicipality, Ind.Integration.Box7AdviceMinister)
    {
        Rank = 170,
        MonthsOld = MedischeGrond.AdviceMonths,
    };

    public static ItemKind DuoAdvies { get; } = new("duo-advies", Copy, Duo.Enclose, Ind.Integration.Box8Advice) { Rank = 180 };

    public static ItemKind RocAdvies { get; } = new("roc-advies", Copy, Ind.Integration.Box8Roc) { Rank = 190, MonthsOld = FiveYears };

    public static ItemKind TgnBewijs { get; } = new("tgn-bewijs", Copy, Ind.Integration.Box8Roc) { Rank = 200 };

    public static ItemKind AdviesVoldoendeIngeburgerd { get; } = new("advies-voldoende-ingeburgerd", Copy, Duo.Settled.Enclose) { Rank = 210 };

    public static ItemKind BriefBijzondereOmstandigheden { get; } = new("brief-bijzondere-omstandigheden", SignedOriginal, Ind.Integration.Box9Special) { Rank = 220 };

    public static ItemKind BewijsBijzondereOmstandigheden { get; } = new("bewijs-bijzondere-omstandigheden", Copy, Ind.Integration.Box9Special) { Rank = 230 };

    public static ItemKind Werkgeversverklaring { get; } = new("werkgeversverklaring", SignedOriginal, Ind.Employer.Each, Ind.Section5.Income, Ind.Income.Dga)
    {
        Rank = 240,
        MonthsOld = ThreeMonths,
    };

    public static ItemKind Arbeidsovereenkomst { get; } =
        new("arbeidsovereenkomst", Copy, Ind.Income.ContractYear, Ind.Income.ContractShort, Ind.Income.Flex, Ind.Income.Dga) { Rank = 250 };

    public static ItemKind Loonstroken3Maanden { get; } = new("loonstroken-3-maanden", Copy, Ind.Income.ContractYear, Ind.Income.Dga) { Rank = 260, MonthsCovered = ThreeMonths };

    public static ItemKind Loonstroken12Maanden { get; } = new("loonstroken-12-maanden", Copy, Ind.Income.Extra) { Rank = 270, MonthsCovered = Year };

    public static ItemKind Salarisspecificaties3Jaar { get; } = OverThreeYears("salarisspecificaties-3-jaar", 280);

    public static ItemKind Jaaropgaven3Jaar { get; } = OverThreeYears("jaaropgaven-3-jaar", 290);

    public static ItemKind Overeenkomsten3Jaar { get; } = OverThreeYears("overeenkomsten-3-jaar", 300);

    public static ItemKind Uitkeringen3Jaar { get; } = OverThreeYears("uitkeringen-3-jaar", 310);

    public static ItemKind SvbBewijs { get; } = new("svb-bewijs", Copy, Ind.Income.Pgb) { Rank = 320 };

    public static ItemKind BewijsOnderzoeker { get; } = new("bewijs-onderzoeker", Copy, Ind.Income.Researcher)
    {
        Rank = 330,
        SortsWithRequirements = [.. IncomeQuestions.First.OnderzoekerInkomen.Options],
    };

    public static ItemKind Toekenningsbrief { get; } = new("toekenningsbrief", Copy, Ind.Income.Benefit) { Rank = 340 };

    public static ItemKind Toekenningsbesluit { get; } = new("toekenningsbesluit", Copy, Ind.Income.Wao, Ind.Income.Wia) { Rank = 350 };

    public static ItemKind Uitkeringsspecificatie { get; } = new("uitkeringsspecificatie", Copy, Ind.Income.Benefit, Ind.Income.Wao, Ind.Income.Wia)
    {
        Rank = 360,
        SortsWithRequirements = [Sources.Wao],
    };

    public static ItemKind BriefHerkeuring { get; } = new("brief-herkeuring", Copy, Ind.Income.Wao) { Rank = 370 };

    public static ItemKind Herbeoordeling { get; } = new("herbeoordeling", Copy, Ind.Income.Wia) { Rank = 380 };

    public static ItemKind VerklaringArbeidsongeschikt { get; } = new("verklaring-arbeidsongeschikt", Copy, Ind.Income.Unfit) { Rank = 390 };

    public static ItemKind Bijstandsbesluiten5Jaar { get; } = new("bijstandsbesluiten-5-jaar", Copy, Ind.Income.Assistance) { Rank = 400, MonthsCovered = FiveYears };

    public static ItemKind CorrespondentieGemeente { get; } = new("correspondentie-gemeente", Copy, Ind.Income.Assistance) { Rank = 410 };

    public static ItemKind BewijsGeenWerkBinnenJaar { get; } = new("bewijs-geen-werk-binnen-jaar", Copy, Ind.Income.Assistance) { Rank = 420 };

    public static ItemKind VerklaringZelfstandige { get; } =
        new("verklaring-zelfstandige", SignedOriginal, Ind.Income.SelfEmployed, Ind.SelfEmployed.Compiled, Ind.SelfEmployed.Sign) { Rank = 430 };

    public static ItemKind Ib60 { get; } = TaxPaper("ib60", 440);

    public static ItemKind OntvangstbewijsAangifte { get; } = TaxPaper("ontvangstbewijs-aangifte", 450);

    public static ItemKind VoorlopigeAanslag { get; } = TaxPaper("voorlopige-aanslag", 460);

    public static ItemKind DefinitieveAanslag { get; } = TaxPaper("definitieve-aanslag", 470);

    public static ItemKind ToelichtingAanslag { get; } = TaxPaper("toelichting-aanslag", 480);

    public static ItemKind BelangVennootschap { get; } = new("belang-vennootschap", Copy, Ind.Income.Dga) { Rank = 490 };

    public static ItemKind Bankafschriften3Maanden { get; } = new("bankafschriften-3-maanden", Copy, Ind.Income.Dga) { Rank = 500, MonthsCovered = ThreeMonths };

    public static ItemKind BewijsLoonbelasting { get; } = new("bewijs-loonbelasting", Copy, Ind.Income.Dga) { Rank = 510 };

    public static ItemKind Belastingopgaaf { get; } = new("belastingopgaaf", Copy, Ind.Income.Assets) { Rank = 520, CoversYearBefore = true };

    public static ImmutableArray<ItemKind> All { get; } =
    [
        Aanvraagformulier,
        ToelichtingAntecedenten,
        BriefTeLaat,
        BijlageInburgeringsvereiste,
        Inburgeringsdiploma,
        CertificaatWi2021,
        Schooldiploma,
        Cijferlijst,
        Apostille,
        Certificaat,
        RocVerklaring,
        BesluitGemeente,
        BriefInspanningen,
        BriefParticipatieverklaring,
        BewijsVrijstellingNaturalisatietoets,
        BriefMedisch,
        MedischAdvies,
        DuoAdvies,
        RocAdvies,
        TgnBewijs,
        AdviesVoldoendeIngeburgerd,
        BriefBijzondereOmstandigheden,
        BewijsBijzondereOmstandigheden,
        Werkgeversverklaring,
        Arbeidsovereenkomst,
        Loonstroken3Maanden,
        Loonstroken12Maanden,
        Salarisspecificaties3Jaar,
        Jaaropgaven3Jaar,
        Overeenkomsten3Jaar,
        Uitkeringen3Jaar,
        SvbBewijs,
        BewijsOnderzoeker,
        Toekenningsbrief,
        Toekenningsbesluit,
        Uitkeringsspecificatie,
        BriefHerkeuring,
        Herbeoordeling,
        VerklaringArbeidsongeschikt,
        Bijstandsbesluiten5Jaar,
        CorrespondentieGemeente,
        BewijsGeenWerkBinnenJaar,
        VerklaringZelfstandige,
        Ib60,
        OntvangstbewijsAangifte,
        VoorlopigeAanslag,
        DefinitieveAanslag,
        ToelichtingAanslag,
        BelangVennootschap,
        Bankafschriften3Maanden,
        BewijsLoonbelasting,
        Belastingopgaaf,
    ];

    private static ItemKind OverThreeYears(string id, int rank) => new(id, Copy, Ind.Income.ContractShort, Ind.Income.Flex) { Rank = rank, MonthsCovered = ThreeYears };

    private static ItemKind TaxPaper(string id, int rank) => new(id, Copy, Ind.SelfEmployed.LastTax, Ind.SelfEmployed.PreviousTax) { Rank = rank };
}
