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
    public static Provision Means { get; } = Statute.Vw.Says("45b.2c", ProvisionKind.Condition, 453, "45b");
    public static Provision Independent { get; } = Statute.Vb.Says("373", ProvisionKind.Condition, 3730, "3.73");
    public static Provision Lasts { get; } = Statute.Vb.Says("375.1", ProvisionKind.Term, 3751, "3.75");
    public static Provision RegularRules { get; } = Statute.Vb.Says("3125", ProvisionKind.Condition, 31250, "3.125");
    public static Provision OwnFirst { get; } = Statute.Vc.Says("D1.23", ProvisionKind.Condition, 123, null);
}
