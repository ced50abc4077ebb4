namespace Inburgering.Domain.Subjects.Decision;

/// <summary>What the sources say of it, one provision each.</summary>
public static class DecisionProvisions
{
    public static Provision SixMonths { get; } = new("IND.process.six-months", ProvisionKind.Term, Place.Introduction, 300);
    public static Provision Vw69 { get; } = Statute.Vw.Says("69", ProvisionKind.Term, 690, "69");
    public static Provision Vw71b { get; } = Statute.Vw.Says("71b", ProvisionKind.Information, 712, "71b");
    public static Provision Vw79 { get; } = Statute.Vw.Says("79", ProvisionKind.Information, 790, "79");
}
