namespace Inburgering.Domain.Subjects.Integration.Documents;

/// <summary>What is asked about diplomas, old certificates and letters.</summary>
public static class DocumentQuestions
{
    public const string Dutch = "nederlands";
    public const string BelgianOrSurinamese = "belgisch-of-surinaams";
    public const string ArubaCuracaoSintMaarten = "aruba-curacao-sint-maarten";
    public const string BonaireSintEustatiusSaba = "bonaire-sint-eustatius-saba";
    public const string EuropeanSchool = "europese-school";
    public const string InternationalBaccalaureate = "internationaal-baccalaureaat";
    public const string Mbo1 = "mbo-1";
    public const string Nt2 = "nt2";

    public const string NaturalisationTest = "naturalisatietoets";
    public const string WinProfile = "win-profieltoets";
    public const string WinNt2 = "win-nt2";
    public const string Oudkomers = "oudkomers";
    public const string ShortTest = "korte-vrijstellingstoets";
    public const string OldDiploma = "diploma-oude-wet";

    public const string DecisionNoProgramme = "besluit-geen-programma";
    public const string DecisionWinTest = "besluit-win-toets";
    public const string NaturalisationWaiver = "vrijstelling-naturalisatietoets";
    public const string EffortsMunicipality = "inspanningen-gemeente";
    public const string EffortsDuo = "inspanningen-duo";
    public const string SufficientlyIntegrated = "voldoende-ingeburgerd";

    public const string Level2 = "niveau-2";
    public const string Percentage = "percentage";

    private const string TaughtInDutch = "nederlandstalig";
    private const string PassForDutch = "voldoende-nederlands";
    private const string FourSkills = "vier-vaardigheden-nt2-2";

    public static ChoicesQuestion Schooldiploma { get; } =
        new("schooldiploma", Dutch, BelgianOrSurinamese, ArubaCuracaoSintMaarten, BonaireSintEustatiusSaba, EuropeanSchool, InternationalBaccalaureate, Mbo1, Nt2)
        {
            Provisions = [Ind.Integration.Box6NlDiploma, Ind.Integration.Box6NotMbo1Nt2],
        };

    public static ChoicesQuestion EisenNederlands { get; } =
        new("eisen-nederlands", TaughtInDutch, "wet-op-diploma") { Provisions = [Ind.Integration.Box6NlDiploma] };

    public static ChoicesQuestion EisenBelgischOfSurinaams { get; } =
        new("eisen-belgisch-of-surinaams", TaughtInDutch, PassForDutch, "hoger-dan-basisschool", "op-wet-gebaseerd") { Provisions = [Ind.Integration.Box6BeSr] };

    public static ChoicesQuestion EisenArubaCuracaoSintMaarten { get; } =
        new("eisen-aruba-curacao-sint-maarten", TaughtInDutch, PassForDutch) { Provisions = [Ind.Integration.Box6Acs] };

    public static ChoicesQuestion EisenBonaireSintEustatiusSaba { get; } =
        new("eisen-bonaire-sint-eustatius-saba", TaughtInDutch, PassForDutch) { Provisions = [Ind.Integration.Box6Bes] };

    public static ChoicesQuestion EisenEuropeseSchool { get; } =
        new("eisen-europese-school", "eerste-of-tweede-taal", PassForDutch) { Provisions = [Ind.Integration.Box6EuropeanSchool] };

    public static ChoicesQuestion EisenInternationaalBaccalaureaat { get; } =
        new("eisen-internationaal-baccalaureaat", PassForDutch) { Provisions = [Ind.Integration.Box6Ib] };

    public static YesNoQuestion DiplomaInBuitenland { get; } = new("diploma-in-buitenland") { Provisions = [Ind.Integration.Apostille] };

    public static ChoicesQuestion OudCertificaat { get; } =
        new("oud-certificaat", NaturalisationTest, WinProfile, WinNt2, Oudkomers, ShortTest, OldDiploma)
        {
            Provisions = [Ind.Integration.Box6NaturalisationTest, Ind.Integration.Box6OldDiploma],
        };

    public static ChoicesQuestion EisenNaturalisatietoets { get; } =
        new("eisen-naturalisatietoets", "voor-1-april-2007", "vijf-onderdelen") { Provisions = [Ind.Integration.Box6NaturalisationTest] };

    public static ChoicesQuestion EisenWinProfieltoets { get; } =
        new("eisen-win-profieltoets", "afgerond-voor-2007", "luisteren-spreken-nt2-2", "lezen-schrijven-nt2-1") { Provisions = [Ind.Integration.Box6WinProfile] };

    public static ChoicesQuestion EisenWinNt2 { get; } =
        new("eisen-win-nt2", FourSkills) { Provisions = [Ind.Integration.Box6WinNt2] };

    public static ChoiceQuestion MaatschappijOrientatie { get; } =
        new("maatschappij-orientatie", Level2, Percentage, ChoicesQuestion.NoneWord) { Provisions = [Ind.Integration.Box6WinProfile, Ind.Integration.Box6WinNt2] };

    public static DateQuestion MoToetsDatum { get; } = new("mo-toets-datum") { Provisions = [Ind.Integration.Box6WinProfile, Ind.Integration.Box6WinNt2] };

    public static NumberQuestion MoPercentage { get; } = new("mo-percentage", 0, 100) { Provisions = [Ind.Integration.Box6WinProfile, Ind.Integration.Box6WinNt2] };

    public static ChoicesQuestion EisenOudkomers { get; } =
        new("eisen-oudkomers", FourSkills) { Provisions = [Ind.Integration.Box6Oudkomers] };

    public static ChoicesQuestion EisenKorteVrijstellingstoets { get; } =
        new("eisen-korte-vrijstellingstoets", "niveau-b1") { Provisions = [Ind.Integration.Box6ShortTest] };

    public static ChoicesQuestion Brief { get; } =
        new("brief", DecisionNoProgramme, DecisionWinTest, NaturalisationWaiver, EffortsMunicipality, EffortsDuo, SufficientlyIntegrated)
        {
            Provisions = [Ind.Integration.Box6WinWaiver, Ind.Integration.Box6EffortsDuo, Ind.Integration.Box6NotEvident],
        };

    public static YesNoQuestion Participatieverklaring { get; } = new("participatieverklaring") { Provisions = [Ind.Integration.Box6EffortsDuo2017] };
}
