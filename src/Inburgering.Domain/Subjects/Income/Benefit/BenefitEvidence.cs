namespace Inburgering.Domain.Subjects.Income.Benefit;

/// <summary>The papers of those who have an unemployment, sickness or survivor's benefit.</summary>
internal static class BenefitEvidence
{
    public static void Enclose(Earned earned)
    {
        earned.Add(BenefitPapers.Toekenningsbrief);
        earned.Add(BenefitPapers.Uitkeringsspecificatie, Sources.Benefit);
    }
}
