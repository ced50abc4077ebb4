namespace Inburgering.Domain.Subjects.Integration.Diploma;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class DiplomaChanges
{
    /// <summary>The Z-route certificate of the Wi 2021 satisfies the integration requirement too (R22).</summary>
    public static LawChange ZRoute { get; } =
        new("z-route", new(2022, 1, 29), Confidence.Sure, new(2026, 11, 28), Statute.Vb.On(2022, 1, 29).Article("3.96a"))
        {
            Rank = 70,
            Touches = [DiplomaProvisions.Box1Diploma, IntegrationProvisions.Vb396a1],
        };
}
