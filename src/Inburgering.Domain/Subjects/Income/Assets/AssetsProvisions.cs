namespace Inburgering.Domain.Subjects.Income.Assets;

/// <summary>What the sources say of it, one provision each.</summary>
public static class AssetsProvisions
{
    public static Provision Assets { get; } = new("IND.I.assets", ProvisionKind.Evidence, Place.AnnexIncome, 170);
    public static Provision AssetsLast { get; } = Statute.Vb.Says("375.2", ProvisionKind.Term, 3752, "3.75");
}
