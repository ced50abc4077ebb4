using Inburgering.Domain.Subjects.Decision;

namespace Inburgering.Domain.Subjects.FiveYears;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class FiveYearsChanges
{
    /// <summary>Asylum permits run three years; an extension no longer asks five and is decided in eight weeks (R9).</summary>
    public static LawChange DrieJaar { get; } =
        new("drie-jaar", new(2026, 6, 12), Confidence.Sure, new(2026, 11, 28), Statute.Vw.On(2026, 6, 12).Article("9"))
        {
            Before = Statute.Vw.On(2026, 2, 28).Article("28"),
            Rank = 40,
            Touches = [FiveYearsProvisions.Five, DecisionProvisions.SixMonths],
        };
}
