namespace Inburgering.Domain.Subjects.Integration;

/// <summary>What is asked about the integration requirement, other than about one document (<see cref="Documents.DocumentQuestions"/>) or DUO's routes (<see cref="Efforts.EffortQuestions"/>).</summary>
public static class IntegrationQuestions
{
    public const string CertificateWi2021 = "certificaat-wi2021";

    public const string Before2013 = "voor-2013";
    public const string From2013 = "2013-tot-oktober-2017";
    public const string FromOctober2017 = "oktober-2017-tot-2022";
    public const string From2022 = "vanaf-2022";
    public const string Never = "nooit";

    public const string NoIllness = "geen";
    public const string LetterMunicipality = "brief-gemeente";
    public const string LetterDuo = "brief-duo";
    public const string AdviceMunicipality = "advies-arts-gemeente";
    public const string AdviceMinister = "advies-arts-minister";
    public const string NoEvidenceYet = "nog-geen-bewijs";

    public static ChoiceQuestion Inburgeringsdiploma { get; } = new("inburgeringsdiploma", "ja", CertificateWi2021, "nee")
    {
        Provisions = [Ind.Integration.Box1Diploma, Duo.ExamFirst],
    };

    public static PeriodsQuestion AlsKindInNederland { get; } = new("als-kind-in-nederland")
    {
        Provisions = [Ind.Integration.Box5EightYears],
    };

    public static ChoiceQuestion InburgeringsplichtigSinds { get; } =
        new("inburgeringsplichtig-sinds", Before2013, From2013, FromOctober2017, From2022, Never)
        {
            Provisions = [Ind.Integration.Box6EffortsMunicipality, Ind.Integration.Box6EffortsDuo, Ind.Integration.Box6EffortsDuo2017, Ind.Integration.Box7Municipality, Ind.Integration.Box7Duo],
        };

    public static ChoiceQuestion Medisch { get; } =
        new("medisch", NoIllness, LetterMunicipality, LetterDuo, AdviceMunicipality, AdviceMinister, NoEvidenceYet)
        {
            Provisions = [Ind.Integration.Box7Municipality, Ind.Integration.Box7Duo, Ind.Integration.Box7AdviceMunicipality, Ind.Integration.Box7AdviceMinister, Duo.Illness],
        };

    public static DateQuestion MedischAdviesDatum { get; } = new("medisch-advies-datum")
    {
        NotAfterPosting = true,
        Provisions = [Ind.Integration.Box7AdviceMunicipality, Ind.Integration.Box7AdviceMinister],
    };

    public static YesNoQuestion RocAdvies { get; } = new("roc-advies") { Provisions = [Ind.Integration.Box8Roc] };

    public static DateQuestion RocAdviesDatum { get; } = new("roc-advies-datum")
    {
        NotAfterPosting = true,
        Provisions = [Ind.Integration.Box8Roc],
    };

    public static YesNoQuestion TgnA2 { get; } = new("tgn-a2") { Provisions = [Ind.Integration.Box8Roc] };

    public static YesNoQuestion BijzondereOmstandigheden { get; } = new("bijzondere-omstandigheden")
    {
        Provisions = [Ind.Integration.Box9Special],
    };
}
