namespace Inburgering.Domain.Subjects.Income;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class IncomeEntries
{
    public static FormEntryKind IncomeSection { get; } = new("5", "5.inkomen", null, IncomeProvisions.IncomeSection, IncomeProvisions.NotEmployed)
    {
        Rank = 260,
        When = filing => filing.Permit == Permit.LongTermResident,
    };

    public static FormEntryKind SkipIncome { get; } = new("5", "5.overslaan", null, IncomeProvisions.IncomeSection)
    {
        Rank = 270,
        IsNotice = true,
        When = filing => filing.Permit != Permit.LongTermResident,
    };

    public static FormEntryKind KeepIncomeList { get; } = new("bijlage-bewijsmiddelen", "bewijsmiddelen.bewaren", null, IncomeProvisions.Keep, IncomeProvisions.Copies)
    {
        Rank = 560,
        When = filing => filing.Permit == Permit.LongTermResident,
    };
}
