namespace Inburgering.Proof.Tests.Paths;

/// <summary>
/// The attempts, reduced. Of one part only this counts: passed, waived, not known, or not passed with none, one, two, three or at
/// least four attempts that count. Of all six together only which of these occur, and whether reading or writing is passed, so that
/// the literacy route comes last (R6): one answer stands for each set of them with reading among the passed, and one without.
/// That a part counts the same whichever it is, and however its attempts were made, is held over all of them in
/// AttemptsAreAlike.
/// </summary>
internal static class AttemptClasses
{
    /// <summary>The ways in which one part can stand.</summary>
    public static IReadOnlyList<(ExamState State, int Counted)> OfOnePart { get; } =
    [
        (ExamState.Passed, 0),
        (ExamState.Waived, 0),
        (ExamState.Unknown, 0),
        (ExamState.NotPassed, 4),
        (ExamState.NotPassed, 3),
        (ExamState.NotPassed, 2),
        (ExamState.NotPassed, 1),
        (ExamState.NotPassed, 0),
    ];

    /// <summary>One answer for each set of one to six ways to stand, from the first part on and from the last part back; the last way of the set fills the parts that are left.</summary>
    public static IReadOnlyList<Attempts> All { get; } =
    [
        .. Enumerable.Range(1, (1 << OfOnePart.Count) - 1)
            .Select(bits => OfOnePart.Where((_, place) => (bits >> place & 1) == 1).ToArray())
            .Where(ways => ways.Length <= AttemptsQuestion.Parts.Length)
            .Select(ways => AttemptsQuestion.Parts.Select((_, place) => ways[Math.Min(place, ways.Length - 1)]).ToArray())
            .SelectMany(parts => parts[0].State is ExamState.Passed ? new[] { parts, [.. parts.Reverse()] } : [parts])
            .Select(parts => Of(parts)),
    ];

    /// <summary>The six parts standing so, in their order.</summary>
    public static Attempts Of(params IReadOnlyList<(ExamState State, int Counted)> ways) =>
        new([.. AttemptsQuestion.Parts.Zip(ways, (part, way) => new Attempt(part, way.State, way.Counted, 0))]);
}
