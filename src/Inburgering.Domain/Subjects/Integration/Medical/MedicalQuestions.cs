namespace Inburgering.Domain.Subjects.Integration.Medical;

/// <summary>What is asked about it.</summary>
public static class MedicalQuestions
{
    public const string NoIllness = "geen";
    public const string LetterMunicipality = "brief-gemeente";
    public const string LetterDuo = "brief-duo";
    public const string AdviceMunicipality = "advies-arts-gemeente";
    public const string AdviceMinister = "advies-arts-minister";
    public const string NoEvidenceYet = "nog-geen-bewijs";

    public static ChoiceQuestion Medisch { get; } =
        new("medisch", NoIllness, LetterMunicipality, LetterDuo, AdviceMunicipality, AdviceMinister, NoEvidenceYet)
        {
            Provisions = [MedicalProvisions.Box7Municipality, MedicalProvisions.Box7Duo, MedicalProvisions.Box7AdviceMunicipality, MedicalProvisions.Box7AdviceMinister, MedicalProvisions.Illness],
        };

    public static DateQuestion MedischAdviesDatum { get; } = new("medisch-advies-datum")
    {
        NotAfterPosting = true,
        Provisions = [MedicalProvisions.Box7AdviceMunicipality, MedicalProvisions.Box7AdviceMinister],
    };
}
