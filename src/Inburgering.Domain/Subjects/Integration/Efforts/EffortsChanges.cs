namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class EffortsChanges
{
    /// <summary>DUO's advice asks three attempts instead of four (R1), adds literacy hours (R3) and no longer wants literacy first (R4).</summary>
    public static LawChange DriePogingen { get; } =
        new("drie-pogingen", new(2023, 4, 1), Confidence.Medium, new(2026, 11, 28), new("https://www.inburgeren.nl/u-gaat-inburgeren/sterkere-verblijfsvergunning.jsp"))
        {
            Rank = 10,
            Touches = [EffortsProvisions.CourseAttempts, EffortsProvisions.CourseLiteracy, EffortsProvisions.Box8Course, EffortsProvisions.Box8Mixed],
        };
}
