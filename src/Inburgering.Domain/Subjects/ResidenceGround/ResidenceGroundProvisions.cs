namespace Inburgering.Domain.Subjects.ResidenceGround;

/// <summary>What the sources say of it, one provision each.</summary>
public static class ResidenceGroundProvisions
{
    public static Provision Box513Own { get; } = new("IND.2.513-own", ProvisionKind.Condition, Place.Section2, 50);
    public static Provision Box513Indefinite { get; } = new("IND.2.513-indefinite", ProvisionKind.Condition, Place.Section2, 60);
    public static Provision Box513Fallback { get; } = new("IND.2.513-fallback", ProvisionKind.Information, Place.Section2, 80);
    public static Provision Vw29 { get; } = Statute.Vw.Says("29", ProvisionKind.Condition, 290, "29");
    public static Provision Vw45b1d { get; } = Statute.Vw.Says("45b.1d", ProvisionKind.Condition, 448, "45b");
}
