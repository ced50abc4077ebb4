namespace Inburgering.Domain.Subjects.Integration.Benelux;

/// <summary>What the sources say of it, one provision each.</summary>
public static class BeneluxProvisions
{
    public static Provision Box2Benelux { get; } = new("IND.B.2-benelux", ProvisionKind.Condition, Place.AnnexIntegration, 100);
}
