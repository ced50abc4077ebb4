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
    public static Provision Means { get; } = new("LAW.VW.45b.2c", ProvisionKind.Condition, Place.Vw, 453) { Address = new("https://wetten.overheid.nl/BWBR0011823/2026-09-01#Artikel45b") };
    public static Provision Independent { get; } = new("LAW.VB.373", ProvisionKind.Condition, Place.Vb, 3730) { Address = new("https://wetten.overheid.nl/BWBR0011825/2026-06-12#Artikel3.73") };
    public static Provision Lasts { get; } = new("LAW.VB.375.1", ProvisionKind.Term, Place.Vb, 3751) { Address = new("https://wetten.overheid.nl/BWBR0011825/2026-06-12#Artikel3.75") };
    public static Provision RegularRules { get; } = new("LAW.VB.3125", ProvisionKind.Condition, Place.Vb, 31250) { Address = new("https://wetten.overheid.nl/BWBR0011825/2026-06-12#Artikel3.125") };
    public static Provision OwnFirst { get; } = new("LAW.VC.D1.23", ProvisionKind.Condition, Place.Vc, 123) { Address = new("https://wetten.overheid.nl/BWBR0034996/2026-01-01") };
}
