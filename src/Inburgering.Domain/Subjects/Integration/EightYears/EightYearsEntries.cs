namespace Inburgering.Domain.Subjects.Integration.EightYears;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class EightYearsEntries
{
    public static FormEntryKind Box { get; } = new("bijlage-inburgeringsvereiste", "bijlage.acht-jaar", "acht-jaar", EightYearsProvisions.Box5EightYears)
    {
        Rank = 380,
        When = filing => Inburgeringsvereiste.Counts(filing, AchtJaar.GroundId),
    };
}
