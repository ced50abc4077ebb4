namespace Inburgering.Domain.Subjects.Integration.Turkey;

/// <summary>What the sources say of it, one provision each.</summary>
public static class TurkeyProvisions
{
    public static Provision Box3Turkish { get; } = new("IND.B.3-turkish", ProvisionKind.Condition, Place.AnnexIntegration, 110);
}
