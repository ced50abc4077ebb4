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

    public static void EncloseWia(Earned earned)
    {
        earned.Add(DisabilityPapers.Toekenningsbesluit, Sources.Wia);
        earned.Add(BenefitPapers.Uitkeringsspecificatie, Sources.Wia);
        earned.Add(DisabilityPapers.Herbeoordeling);
    }
}
