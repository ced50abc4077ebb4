namespace Inburgering.Domain.Subjects.Uninterrupted;

/// <summary>What the sources say of it, one provision each.</summary>
public static class UninterruptedProvisions
{
    public static Provision Vw45b2b { get; } = Statute.Vw.Says("45b.2b", ProvisionKind.Condition, 452, "45b");
    public static Provision Vb3124 { get; } = Statute.Vb.Says("3124", ProvisionKind.Condition, 31240, "3.124");
}
