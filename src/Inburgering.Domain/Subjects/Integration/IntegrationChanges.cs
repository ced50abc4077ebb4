namespace Inburgering.Domain.Subjects.Integration;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class IntegrationChanges
{
    /// <summary>Exemptions may serve 513 too, against what the form says (R8).</summary>
    public static LawChange Vrijstelling513 { get; } =
        new("vrijstelling-513", new(2014, 3, 1), Confidence.Medium, new(2026, 11, 21), new("https://wetten.overheid.nl/BWBR0011825/"))
        {
            Rank = 80,
            Touches = [IntegrationProvisions.For513NoExemption, IntegrationProvisions.For513Integration],
        };
}
