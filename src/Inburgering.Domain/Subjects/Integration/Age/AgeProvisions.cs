namespace Inburgering.Domain.Subjects.Integration.Age;

/// <summary>What the sources say of it, one provision each.</summary>
public static class AgeProvisions
{
    public static Provision Aow { get; } = new("IND.B.aow", ProvisionKind.Condition, Place.AnnexIntegration, 20);
    public static Provision Box4Age { get; } = new("IND.B.4-age", ProvisionKind.Condition, Place.AnnexIntegration, 120);
    public static Provision Vb396a2a { get; } = Statute.Vb.Says("396a.2a", ProvisionKind.Condition, 9621, "3.96a");
}
