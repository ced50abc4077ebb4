namespace Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class SufficientlyIntegratedEntries
{
    /// <summary>The annex has no box for the advice.</summary>
    public static FormEntryKind NoBox { get; } = new("bijlage-inburgeringsvereiste", "bijlage.voldoende-ingeburgerd", null, SufficientlyIntegratedProvisions.Enclose)
    {
        Rank = 425,
        When = filing => Inburgeringsvereiste.Counts(filing, VoldoendeIngeburgerd.GroundId),
    };
}
