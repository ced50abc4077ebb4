namespace Inburgering.Domain.Subjects.Integration;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class IntegrationEntries
{
    public static FormEntryKind Annex { get; } = new("4", "4.bijlage", null, IntegrationProvisions.Annex)
    {
        Rank = 240,
        When = filing => filing.Permit.NeedsIntegration,
    };

    public static FormEntryKind SkipAnnex { get; } = new("4", "4.overslaan", null, IntegrationProvisions.Annex)
    {
        Rank = 250,
        IsNotice = true,
        When = filing => !filing.Permit.NeedsIntegration,
    };

    public static FormEntryKind NoBox { get; } = new("bijlage-inburgeringsvereiste", "bijlage.geen", "geen", IntegrationProvisions.Annex)
    {
        Rank = 330,
        IsNotice = true,
        When = filing => filing.Permit.NeedsIntegration && Inburgeringsvereiste.Counting(filing).IsEmpty,
    };
}
