namespace Inburgering.Domain.Subjects.Sponsor;

/// <summary>What the sources say of it, one provision each.</summary>
public static class SponsorProvisions
{
    public static Provision For513Family { get; } = new("IND.min.513-family", ProvisionKind.Condition, Place.Introduction, 50);
    public static Provision Box513Family { get; } = new("IND.2.513-family", ProvisionKind.Condition, Place.Section2, 70);
    public static Provision Vw94 { get; } = Statute.Vw.Says("9.4", ProvisionKind.Term, 94, "9");
    public static Provision Vw45b1e { get; } = Statute.Vw.Says("45b.1e", ProvisionKind.Condition, 449, "45b");
}
