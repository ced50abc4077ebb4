namespace Inburgering.Domain.Subjects.Integration.Benelux;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class BeneluxEntries
{
    public static FormEntryKind Box { get; } = new("bijlage-inburgeringsvereiste", "bijlage.belgie-luxemburg", "belgie-luxemburg", BeneluxProvisions.Box2Benelux)
    {
        Rank = 360,
        When = filing => Inburgeringsvereiste.Counts(filing, BelgieLuxemburg.GroundId),
    };
}
