namespace Inburgering.Domain.Subjects.ResidenceGround;

/// <summary>What the sources say of it, one provision each.</summary>
public static class ResidenceGroundProvisions
{
    public static Provision Box513Own { get; } = new("IND.2.513-own", ProvisionKind.Condition, Place.Section2, 50);
    public static Provision Box513Indefinite { get; } = new("IND.2.513-indefinite", ProvisionKind.Condition, Place.Section2, 60);
    public static Provision Box513Fallback { get; } = new("IND.2.513-fallback", ProvisionKind.Information, Place.Section2, 80);
}
