using Inburgering.Domain.Subjects.FiveYears;

namespace Inburgering.Domain.Subjects.ResidenceGround;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class ResidenceGroundChanges
{
    /// <summary>The grounds of asylum have other numbers: it changes words, and no verdict (R35).</summary>
    public static LawChange Statussen { get; } =
        new("statussen", new(2026, 6, 12), Confidence.Sure, new(2026, 11, 28), Statute.Vw.On(2026, 6, 12).Article("29"))
        {
            Rank = 55,
            Before = Statute.Vw.On(2026, 2, 28).Article("29"),
            OnlyWords = true,
            Touches = [FiveYearsProvisions.For513Stay],
        };
}
