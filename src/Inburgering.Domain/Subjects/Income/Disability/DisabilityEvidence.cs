using Inburgering.Domain.Subjects.Income.Benefit;

namespace Inburgering.Domain.Subjects.Income.Disability;

/// <summary>The papers of those who have a disability benefit.</summary>
internal static class DisabilityEvidence
{
    public static void EncloseWao(Earned earned)
    {
        earned.Add(DisabilityPapers.Toekenningsbesluit, Sources.Wao);
        earned.Add(BenefitPapers.Uitkeringsspecificatie, Sources.Wao);
        earned.Add(DisabilityPapers.BriefHerkeuring);
    }

    /// <summary>Of a WIA or Wajong benefit; of an old Wajong the letter about re-examination stands for the reassessment.</summary>
    public static void Enclose(Earned earned, string benefit)
    {
        earned.Add(DisabilityPapers.Toekenningsbesluit, benefit);
        earned.Add(BenefitPapers.Uitkeringsspecificatie, benefit);
        earned.Add(DisabilityPapers.Herbeoordeling, benefit);
    }
}
