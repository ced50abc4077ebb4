namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class EffortsEntries
{
    public static FormEntryKind Box { get; } = new("bijlage-inburgeringsvereiste", "bijlage.inspanningen", "inspanningen", EffortsProvisions.Box8Advice)
    {
        Rank = 410,
        When = filing => Inburgeringsvereiste.Counts(filing, Inspanningen.GroundId),
    };
}
