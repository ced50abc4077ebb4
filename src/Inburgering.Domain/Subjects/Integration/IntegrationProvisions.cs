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
}
