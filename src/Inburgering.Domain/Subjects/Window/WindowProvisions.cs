namespace Inburgering.Domain.Subjects.Window;

/// <summary>What the sources say of it, one provision each.</summary>
public static class WindowProvisions
{
    public static Provision BeforeExpiry { get; } = new("IND.when.before-expiry", ProvisionKind.Term, Place.Introduction, 140);
    public static Provision SixMonths { get; } = new("IND.when.six-months", ProvisionKind.Term, Place.Introduction, 150);
    public static Provision Vw40 { get; } = Statute.Vw.On(2026, 2, 28).Says("40", ProvisionKind.Term, 400, "40");
    public static Provision Vw99 { get; } = Statute.Vw.Says("9.9", ProvisionKind.Condition, 99, "9");
    public static Provision Vb380 { get; } = Statute.Vb.Says("380", ProvisionKind.Term, 3800, "3.80");
    public static Provision Vb3103 { get; } = Statute.Vb.Says("3103", ProvisionKind.Term, 31030, "3.103");
}
