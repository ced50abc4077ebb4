namespace Inburgering.Domain.Subjects.Integration.RocAdvice;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class RocAdviceEntries
{
    public static FormEntryKind Box { get; } = new("bijlage-inburgeringsvereiste", "bijlage.roc", "roc", RocAdviceProvisions.Box8Roc)
    {
        Rank = 420,
        When = filing => Inburgeringsvereiste.Counts(filing, Roc.GroundId),
    };
}
