namespace Inburgering.Domain.Subjects.Income;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class IncomeChanges
{
    /// <summary>One's own lasting income comes first, against the norm for a single person (R13).</summary>
    public static LawChange EigenNorm { get; } =
        new("eigen-norm", new(2014, 3, 29), Confidence.High, new(2026, 11, 28), Statute.Vc.Article())
        {
            Rank = 120,
            Touches = [IncomeProvisions.For513Income, IncomeProvisions.IncomeSection],
        };
}
