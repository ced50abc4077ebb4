namespace Inburgering.Domain.Subjects.Integration.Special;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class SpecialEntries
{
    public static FormEntryKind Box { get; } = new("bijlage-inburgeringsvereiste", "bijlage.bijzonder", "bijzonder", SpecialProvisions.Box9Special)
    {
        Rank = 430,
        When = filing => Inburgeringsvereiste.Counts(filing, Bijzonder.GroundId),
    };
}
