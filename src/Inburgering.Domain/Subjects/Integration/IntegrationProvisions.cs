namespace Inburgering.Domain.Subjects.Integration;

/// <summary>What the sources say of it, one provision each.</summary>
public static class IntegrationProvisions
{
    public static Provision For497Integration { get; } = new("IND.min.497-integration", ProvisionKind.Condition, Place.Introduction, 30);
    public static Provision For513Integration { get; } = new("IND.min.513-integration", ProvisionKind.Condition, Place.Introduction, 70);
    public static Provision Exam { get; } = new("IND.B.exam", ProvisionKind.Condition, Place.AnnexIntegration, 10);
    public static Provision Annex { get; } = new("IND.4.annex", ProvisionKind.Evidence, Place.Section4, 10);
    public static Provision For497Exemption { get; } = new("IND.4.497-exemption", ProvisionKind.Condition, Place.Section4, 20);
    public static Provision For513NoExemption { get; } = new("IND.4.513-no-exemption", ProvisionKind.Condition, Place.Section4, 30);
    public static Provision Vw45b2g { get; } = Statute.Vw.Says("45b.2g", ProvisionKind.Condition, 457, "45b");
    public static Provision Vb396a1 { get; } = Statute.Vb.Says("396a.1", ProvisionKind.Condition, 9610, "3.96a");
    public static Provision Vb396a2c { get; } = Statute.Vb.Says("396a.2c", ProvisionKind.Condition, 9623, "3.96a");
    public static Provision Vb396a2e { get; } = Statute.Vb.Says("396a.2e", ProvisionKind.Condition, 9625, "3.96a");
    public static Provision Vb396a2f { get; } = Statute.Vb.Says("396a.2f", ProvisionKind.Condition, 9626, "3.96a");
    public static Provision Vb396a2g { get; } = Statute.Vb.Says("396a.2g", ProvisionKind.Condition, 9627, "3.96a");
    public static Provision Vb396a2h { get; } = Statute.Vb.Says("396a.2h", ProvisionKind.Condition, 9628, "3.96a");
    public static Provision Vb3126 { get; } = Statute.Vb.Says("3126", ProvisionKind.Condition, 31260, "3.126");
    public static Provision VcD125 { get; } = Statute.Vc.Says("D1.25", ProvisionKind.Condition, 125, null);
}
