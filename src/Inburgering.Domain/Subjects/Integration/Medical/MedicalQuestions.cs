using Inburgering.Domain.Subjects.Integration.PaperKinds;

namespace Inburgering.Domain.Subjects.Integration.Medical;

/// <summary>What is asked about it.</summary>
public static class MedicalQuestions
{
    public const string LetterMunicipality = "brief-gemeente";
    public const string LetterDuo = "brief-duo";

    /// <summary>A letter of DUO that waives some parts of the exam only (R19).</summary>
    public const string LetterDuoParts = "brief-duo-deel";
    public const string AdviceMunicipality = "advies-arts-gemeente";
    public const string AdviceMinister = "advies-arts-minister";

    /// <summary>Asked for, and told that an adapted exam is possible (R19).</summary>
    public const string Refused = "afgewezen";
    public const string NoEvidenceYet = "nog-geen-bewijs";

    public static ChoiceQuestion Medisch { get; } =
        new("medisch", LetterMunicipality, LetterDuo, LetterDuoParts, AdviceMunicipality, AdviceMinister, Refused, NoEvidenceYet)
        {
            Lead = Lead.After(PaperKindsQuestions.PapierenInburgering, PaperKindsQuestions.Medical),
            Provisions = [MedicalProvisions.Box7Municipality, MedicalProvisions.Box7Duo, MedicalProvisions.Box7AdviceMunicipality, MedicalProvisions.Box7AdviceMinister, MedicalProvisions.Illness],
        };

    public static DateQuestion MedischAdviesDatum { get; } = new("medisch-advies-datum")
    {
        NotAfterPosting = true,
        Lead = Lead.After(Medisch, AdviceMunicipality, AdviceMinister),
        Hopes = dossier => dossier.Posting is { } posting ? [dossier.Answers.With(MedischAdviesDatum!, Answer.Of(posting))] : [],
        Provisions = [MedicalProvisions.Box7AdviceMunicipality, MedicalProvisions.Box7AdviceMinister],
    };
}
