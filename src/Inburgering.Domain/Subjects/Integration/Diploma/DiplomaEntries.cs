namespace Inburgering.Domain.Subjects.Integration.Diploma;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class DiplomaEntries
{
    public static FormEntryKind Box { get; } = new("bijlage-inburgeringsvereiste", "bijlage.inburgeringsdiploma", "inburgeringsdiploma", DiplomaProvisions.Box1Diploma)
    {
        Rank = 350,
        When = filing => Inburgeringsvereiste.Counts(filing, Inburgeringsdiploma.GroundId),
    };
}
