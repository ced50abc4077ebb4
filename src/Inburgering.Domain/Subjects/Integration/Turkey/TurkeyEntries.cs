namespace Inburgering.Domain.Subjects.Integration.Turkey;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class TurkeyEntries
{
    public static FormEntryKind Box { get; } = new("bijlage-inburgeringsvereiste", "bijlage.turkije", "turkije", TurkeyProvisions.Box3Turkish)
    {
        Rank = 370,
        When = filing => Inburgeringsvereiste.Counts(filing, Turkije.GroundId),
    };
}
