namespace Inburgering.Domain.Subjects.Income.Benefit;

/// <summary>The papers of those who have a pension, or an unemployment, sickness or survivor's benefit.</summary>
internal static class BenefitEvidence
{
    public static void Enclose(Earned earned, string benefit)
    {
        earned.Add(BenefitPapers.Toekenningsbrief, benefit);
        earned.Add(BenefitPapers.Uitkeringsspecificatie, benefit);
    }
}
