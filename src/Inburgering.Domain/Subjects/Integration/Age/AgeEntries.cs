namespace Inburgering.Domain.Subjects.Integration.Age;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class AgeEntries
{
    public static FormEntryKind Box { get; } = new("bijlage-inburgeringsvereiste", "bijlage.leeftijd", "leeftijd", AgeProvisions.Box4Age)
    {
        Rank = 340,
        When = filing => Inburgeringsvereiste.Counts(filing, Leeftijd.GroundId),
    };
}
