namespace Inburgering.Domain.Subjects.Income.OtherIncome;

/// <summary>All of it in one place.</summary>
public static class OtherIncomeSubject
{
    public static Subject Definition { get; } = new(typeof(OtherIncomeSubject))
    {
        Items = [OtherIncomePapers.BewijsAnderInkomen],
    };
}
