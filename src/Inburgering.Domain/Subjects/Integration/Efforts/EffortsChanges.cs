namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class EffortsChanges
{
    /// <summary>DUO's advice asks three attempts instead of four (R1).</summary>
    public static LawChange DriePogingen { get; } =
        new("drie-pogingen", new(2023, 4, 1), Confidence.Medium, new(2026, 11, 21), new("https://www.inburgeren.nl/"))
        {
            Rank = 10,
            Touches = [EffortsProvisions.CourseAttempts, EffortsProvisions.Box8Course],
        };
}
