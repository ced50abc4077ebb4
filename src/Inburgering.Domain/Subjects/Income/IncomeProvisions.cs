namespace Inburgering.Domain.Subjects.Income;

/// <summary>What the sources say of it, one provision each.</summary>
public static class IncomeProvisions
{
    public static Provision For513Income { get; } = new("IND.min.513-income", ProvisionKind.Condition, Place.Introduction, 60);
    public static Provision IncomeSection { get; } = new("IND.5.income", ProvisionKind.Evidence, Place.Section5, 10);
    public static Provision NotEmployed { get; } = new("IND.5.not-employed", ProvisionKind.Evidence, Place.Section5, 20);
    public static Provision Keep { get; } = new("IND.I.keep", ProvisionKind.Step, Place.AnnexIncome, 10);
    public static Provision Copies { get; } = new("IND.I.copies", ProvisionKind.Step, Place.AnnexIncome, 20);
    public static Provision Who { get; } = new("IND.I.who", ProvisionKind.Evidence, Place.AnnexIncome, 30);
}
