namespace Inburgering.Domain.Subjects.Income.OtherIncome;

/// <summary>The paper of those who live on income of which the form has no kind.</summary>
internal static class OtherIncomeEvidence
{
    public static void Enclose(Earned earned) => earned.Add(OtherIncomePapers.BewijsAnderInkomen);
}
