using System.Globalization;
using Inburgering.Web.Filling;

namespace Inburgering.Web.Kinds.Pogingen;

/// <summary>How one part of the exam was filled in.</summary>
/// <param name="Part">One of <see cref="AttemptsQuestion.Parts"/>.</param>
/// <param name="State">One of <see cref="States"/>; empty while nothing is chosen.</param>
/// <param name="Exams">Attempts at the part itself, as typed.</param>
/// <param name="Nt2">Attempts at the same part of the state exam, as typed.</param>
public sealed record WrittenAttempt(string Part, string State, string Exams, string Nt2)
{
    public const string Passed = "gehaald";
    public const string NotPassed = "niet-gehaald";
    public const string Waived = "vrijgesteld";

    /// <summary>What can be said of a part.</summary>
    public static ImmutableArray<string> States { get; } = [Passed, NotPassed, Waived, Question.DontKnowWord];

    public bool HasNt2 => AttemptsQuestion.LanguageParts.Contains(Part);

    /// <summary>How the part stands; null while that is not said.</summary>
    public ExamState? Standing => StateOf(State);

    /// <summary>How often the part itself was tried; null while that cannot be told.</summary>
    public int? ExamsNumber => Number(Exams);

    /// <summary>How often the same part of the state exam was tried; null while that cannot be told.</summary>
    public int? Nt2Number => HasNt2 ? Number(Nt2) : 0;

    /// <summary>The part as the answer has it; null while it is not complete.</summary>
    public Attempt? Attempt => Standing is { } state && ExamsNumber is { } exams && Nt2Number is { } nt2 ? new(Part, state, exams, nt2) : null;

    /// <summary>A part of which nothing was said.</summary>
    public static WrittenAttempt Empty(string part) => new(part, "", "", "");

    public static WrittenAttempt Of(Attempt attempt) => new(
        attempt.Part,
        States.Single(word => StateOf(word) == attempt.State),
        Shown(attempt.Exams, attempt.State),
        AttemptsQuestion.LanguageParts.Contains(attempt.Part) ? Shown(attempt.Nt2, attempt.State) : "");

    private static ExamState? StateOf(string word) => word switch
    {
        Passed => ExamState.Passed,
        NotPassed => ExamState.NotPassed,
        Waived => ExamState.Waived,
        Question.DontKnowWord => ExamState.Unknown,
        _ => null,
    };

    private static string Shown(int attempts, ExamState state) =>
        attempts > 0 || state is ExamState.NotPassed ? attempts.ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>Those who did not pass must say how often they tried; for others nothing typed means nothing to count.</summary>
    private int? Number(string written) => string.IsNullOrWhiteSpace(written) && State != NotPassed ? 0 : WrittenNumber.Read(written);
}
