namespace Inburgering.Domain.Subjects.FiveYears;

/// <summary>What the sources say of it, one provision each.</summary>
public static class FiveYearsProvisions
{
    public static Provision Five { get; } = new("IND.min.five", ProvisionKind.Condition, Place.Introduction, 20);
    public static Provision For513Stay { get; } = new("IND.min.513-stay", ProvisionKind.Condition, Place.Introduction, 40);
    public static Provision Vw93 { get; } = Statute.Vw.Says("9.3", ProvisionKind.Term, 93, "9");
    public static Provision Vw442 { get; } = Statute.Vw.Says("44.2", ProvisionKind.Term, 442, "44");
    public static Provision Vw45b2a { get; } = Statute.Vw.Says("45b.2a", ProvisionKind.Condition, 451, "45b");
    public static Provision Vw45b4 { get; } = Statute.Vw.Says("45b.4", ProvisionKind.Term, 464, "45b");
    public static Provision Vw45b5 { get; } = Statute.Vw.Says("45b.5", ProvisionKind.Condition, 465, "45b");
    public static Provision VcD121 { get; } = Statute.Vc.Says("D1.21", ProvisionKind.Term, 121, null);
}
