namespace Inburgering.Domain.Subjects.Integration;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class IntegrationChanges
{
    /// <summary>Exemptions, dispensation and hardship serve 513 too, against what the form says (R8).</summary>
    public static LawChange Vrijstelling513 { get; } =
        new("vrijstelling-513", new(2014, 3, 29), Confidence.High, new(2026, 11, 28), Statute.Vb.Article("3.126"))
        {
            Rank = 80,
            Touches = [IntegrationProvisions.For513NoExemption, IntegrationProvisions.For513Integration],
        };
}
