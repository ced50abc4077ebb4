namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>A route is met when all its parts are.</summary>
internal static class Route
{
    /// <summary>One missing attempt weighs as much as this many missing hours (R6).</summary>
    public const int HoursOfAnAttempt = 100;

    /// <summary>Behind every other distance: a school without the mark cannot be mended by hours.</summary>
    private const int Farthest = 1_000_000;

    /// <summary>The hours are there, but whether they count together only DUO can tell (R3, R4).</summary>
    public static Gap AskDuoAboutHours { get; } = Gap.FindOut("uren") with { Text = Text.Of("ontbreekt.uren.navragen") };

    public static Finding Together(string id, params IEnumerable<Finding?> parts) =>
        Finding.Of(id, Combination.AllOf, parts.OfType<Finding>(), (verdict, _) => Text.Of($"oordeel.{id}.{verdict.Wire()}"));

    /// <summary>A route that is not worked out: it waits for other questions, or is not needed.</summary>
    /// <param name="id">The route.</param>
    /// <param name="open">The questions that it waits for.</param>
    public static Finding Waiting(string id, params ImmutableArray<Gap> open) => new(id, Verdict.Unknown, Text.Of("oordeel.wacht")) { Gaps = open };

    /// <summary>
    /// How far a route is from being met: missing hours, and a hundred for each missing attempt. On the literacy route hours of
    /// literacy course count in the total too, so there the larger of both gaps is the distance; for who passed reading or
    /// writing it comes last of all (R6).
    /// </summary>
    public static int Distance(Finding route, bool canReadOrWrite)
    {
        int[] hours = [.. route.Gaps.Where(gap => gap.Unit == Gap.HoursUnit).Select(gap => gap.Amount ?? 0)];
        int missing = route.Id == CourseRoute.RouteId ? hours.Sum() : hours.DefaultIfEmpty().Max();
        int attempts = route.Gaps.Where(gap => gap.Unit == Gap.AttemptsUnit).Sum(gap => gap.Amount ?? 0);
        bool isLast = canReadOrWrite && route.Id == LiteracyRoute.RouteId;
        return missing + (HoursOfAnAttempt * attempts) + (route.Gaps.Any(gap => gap.Id == School.GapId) ? Farthest : 0) + (isLast ? 2 * Farthest : 0);
    }
}
