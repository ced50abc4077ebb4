using System.Globalization;

namespace Inburgering.Web.Posting;

/// <summary>How one part of the exam was filled in.</summary>
/// <param name="Part">One of <see cref="AttemptsQuestion.Parts"/>.</param>
/// <param name="State">One of <see cref="FilledAttempts.States"/>; empty while nothing is chosen.</param>
/// <param name="Exams">Attempts at the part itself, as typed.</param>
/// <param name="Nt2">Attempts at the same part of the state exam, as typed.</param>
public sealed record WrittenAttempt(string Part, string State, string Exams, string Nt2)
{
    public bool HasNt2 => AttemptsQuestion.LanguageParts.Contains(Part);

    /// <summary>How often the part itself was tried; null while that cannot be told.</summary>
    public int? ExamsNumber => Number(Exams);

    /// <summary>How often the same part of the state exam was tried; null while that cannot be told.</summary>
    public int? Nt2Number => HasNt2 ? Number(Nt2) : 0;

    /// <summary>The part as the answer has it; null while it is not complete.</summary>
    public Attempt? Attempt => FilledAttempts.StateOf(State) is { } state && ExamsNumber is { } exams && Nt2Number is { } nt2
        ? new(Part, state, exams, nt2)
        : null;

    /// <summary>Who did not pass must say how often; else nothing typed means nothing to count.</summary>
    private int? Number(string written) => string.IsNullOrWhiteSpace(written) && State != FilledAttempts.NotPassed ? 0 : WrittenNumber.Read(written);
}

/// <summary>For each part of the exam how it stands and how often it was tried, or "weet ik niet" for all.</summary>
public sealed record FilledAttempts(AttemptsQuestion Attempts, ImmutableArray<WrittenAttempt> Parts, ImmutableArray<string> Ticks) : FilledBeside(Attempts, Ticks)
{
    public const string Passed = "gehaald";
    public const string NotPassed = "niet-gehaald";
    public const string Waived = "vrijgesteld";
    public const string ExamsField = "examen";
    public const string Nt2Field = "nt2";

    /// <summary>What can be said of a part.</summary>
    public static ImmutableArray<string> States { get; } = [Passed, NotPassed, Waived, Question.DontKnowWord];

    public override IEnumerable<string> Typed => Parts.SelectMany(part => (string[])[part.State, part.Exams, part.Nt2]);

    public override ImmutableArray<string> Boxes => [Question.DontKnowWord];

    public override string FirstField => PartField(AttemptsQuestion.Parts[0]);

    private protected override Answer? OfTyped => Parts.All(part => part.Attempt is not null)
        ? AnswerOf(Parts)
        : null;

    public override string FieldAtFault(Func<Answer, bool> refuses)
    {
        int sound = Enumerable.Range(1, Parts.Length).TakeWhile(count => !refuses(AnswerOf(Parts.Take(count)))).Count();
        return sound < Parts.Length ? $"{PartField(Parts[sound].Part)}-{ExamsField}" : FirstField;
    }

    public string PartField(string part) => $"{Field}-{part}";

    public static ExamState? StateOf(string word) => word switch
    {
        Passed => ExamState.Passed,
        NotPassed => ExamState.NotPassed,
        Waived => ExamState.Waived,
        Question.DontKnowWord => ExamState.Unknown,
        _ => null,
    };

    public static string WordOf(ExamState state) => States.Single(word => StateOf(word) == state);

    public static FilledAttempts Read(AttemptsQuestion question, IFormCollection form) => new(
        question,
        [.. AttemptsQuestion.Parts.Select(part => new WrittenAttempt(
            part,
            form.Typed($"{question.Id}-{part}"),
            form.Typed($"{question.Id}-{part}-{ExamsField}"),
            form.Typed($"{question.Id}-{part}-{Nt2Field}")))],
        form.Ticked($"{question.Id}-anders"));

    public static FilledAttempts Of(AttemptsQuestion question, Answer? answer) => new(
        question,
        [.. AttemptsQuestion.Parts.Select(part => answer is Answer<Attempts> known ? Written(known.Value.For(part)) : new WrittenAttempt(part, "", "", ""))],
        TicksOf(answer));

    private static Answer AnswerOf(IEnumerable<WrittenAttempt> parts) => Answer.Of(new Attempts([.. parts.Select(part => part.Attempt!.Value)]));

    private static WrittenAttempt Written(Attempt attempt) => new(
        attempt.Part,
        WordOf(attempt.State),
        Count(attempt.Exams, attempt.State),
        AttemptsQuestion.LanguageParts.Contains(attempt.Part) ? Count(attempt.Nt2, attempt.State) : "");

    private static string Count(int attempts, ExamState state) =>
        attempts > 0 || state is ExamState.NotPassed ? attempts.ToString(CultureInfo.InvariantCulture) : "";

    private protected override FilledBeside Untyped() => Of(Attempts, null) with { Ticks = Ticks };
}
