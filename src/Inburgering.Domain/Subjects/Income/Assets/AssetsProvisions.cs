namespace Inburgering.Domain.Subjects.Income.Assets;

/// <summary>What the sources say of it, one provision each.</summary>
public static class AssetsProvisions
{
    public static Provision Assets { get; } = new("IND.I.assets", ProvisionKind.Evidence, Place.AnnexIncome, 170);
    public static Provision AssetsLast { get; } = new("LAW.VB.375.2", ProvisionKind.Term, Place.Vb, 3752) { Address = new("https://wetten.overheid.nl/BWBR0011825/2026-06-12#Artikel3.75") };
}
