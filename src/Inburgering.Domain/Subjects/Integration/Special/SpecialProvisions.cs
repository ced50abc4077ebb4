namespace Inburgering.Domain.Subjects.Integration.Special;

/// <summary>What the sources say of it, one provision each.</summary>
public static class SpecialProvisions
{
    public static Provision Box9Special { get; } = new("IND.B.9-special", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 440);
    public static Provision Humanitarian { get; } = new("DUO.humanitarian", ProvisionKind.Information, Place.Duo, 250);
    public static Provision Vb396a4 { get; } = Statute.Vb.Says("396a.4", ProvisionKind.Condition, 9640, "3.96a");
}
