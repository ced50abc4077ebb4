namespace Inburgering.Domain.Subjects.ClosedPermit;

/// <summary>What the sources say of it, one provision each.</summary>
public static class ClosedPermitProvisions
{
    public static Provision Box497 { get; } = new("IND.2.497", ProvisionKind.Step, Place.Section2, 30);
    public static Provision Box497Fallback { get; } = new("IND.2.497-fallback", ProvisionKind.Information, Place.Section2, 40);
}
