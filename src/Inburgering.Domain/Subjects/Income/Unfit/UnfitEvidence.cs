namespace Inburgering.Domain.Subjects.Income.Unfit;

/// <summary>The paper of those who are unfit for work and have no benefit.</summary>
internal static class UnfitEvidence
{
    public static void Enclose(Earned earned) => earned.Add(UnfitPapers.VerklaringArbeidsongeschikt);
}
