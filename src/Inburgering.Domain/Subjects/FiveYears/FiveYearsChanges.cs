using Inburgering.Domain.Subjects.Decision;
using Inburgering.Domain.Subjects.Fee;

namespace Inburgering.Domain.Subjects.FiveYears;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class FiveYearsChanges
{
    /// <summary>Asylum permits run three years; an extension no longer asks five, is free and is decided in eight weeks (R9).</summary>
    public static LawChange DrieJaar { get; } =
        new("drie-jaar", new(2026, 6, 12), Confidence.High, new(2026, 11, 21), new("https://ind.nl/en/renew-asylum-residence-document"))
        {
            Rank = 40,
            Touches = [FiveYearsProvisions.Five, FeeProvisions.Fee, DecisionProvisions.SixMonths],
        };
}
