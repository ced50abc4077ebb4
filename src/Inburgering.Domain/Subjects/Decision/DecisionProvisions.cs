namespace Inburgering.Domain.Subjects.Decision;

/// <summary>What the sources say of it, one provision each.</summary>
public static class DecisionProvisions
{
    public static Provision SixMonths { get; } = new("IND.process.six-months", ProvisionKind.Term, Place.Introduction, 300);
}
