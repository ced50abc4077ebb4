namespace Inburgering.Domain.Subjects.Window;

/// <summary>What the sources say of it, one provision each.</summary>
public static class WindowProvisions
{
    public static Provision BeforeExpiry { get; } = new("IND.when.before-expiry", ProvisionKind.Term, Place.Introduction, 140);
    public static Provision SixMonths { get; } = new("IND.when.six-months", ProvisionKind.Term, Place.Introduction, 150);
}
