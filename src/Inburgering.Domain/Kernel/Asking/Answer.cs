namespace Inburgering.Domain.Kernel.Asking;

/// <summary>What was said to a question: a value of its kind, or "weet ik niet".</summary>
public abstract record Answer
{
    private protected Answer() { }

    /// <summary>The visitor was asked and does not know. It is an answer: unknown, never "no".</summary>
    public static Answer DontKnow { get; } = new DontKnowAnswer();

    public static Answer Of<T>(T value)
        where T : notnull => new Answer<T>(value);

    private sealed record DontKnowAnswer : Answer;
}

/// <summary>A known answer.</summary>
public sealed record Answer<T>(T Value) : Answer
    where T : notnull;

/// <summary>The options ticked in a list of several; none ticked means "geen van deze".</summary>
public sealed record Choices(ImmutableArray<string> Options)
{
    public static Choices None { get; } = new([]);

    public bool Has(string option) => Options.AsSpan().Contains(option);

    public bool HasAny(params ReadOnlySpan<string> options)
    {
        foreach (string option in options)
        {
            if (Has(option))
            {
                return true;
            }
        }

        return false;
    }

    public bool HasAll(IEnumerable<string> options) => options.All(Has);

    public bool Equals(Choices? other) => other is not null && Options.SequenceEqual(other.Options);

    public override int GetHashCode() => Options.Aggregate(Options.Length, (hash, option) => HashCode.Combine(hash, option));
}

/// <summary>A date, or the one special word that the question allows instead ("vast", "nooit").</summary>
/// <param name="Date">The date; null for the special word.</param>
public readonly record struct DateOrWord(DateOnly? Date)
{
    public static DateOrWord Word { get; } = new(null);

    public bool IsWord => Date is null;
}

/// <summary>A stretch of days, both ends included.</summary>
public readonly record struct Period(DateOnly From, DateOnly Until);

/// <summary>At most six periods that do not overlap.</summary>
public sealed record Periods(ImmutableArray<Period> All)
{
    /// <summary>The number of days of all periods that fall from <paramref name="first"/> up to and including <paramref name="last"/>.</summary>
    public int DaysWithin(DateOnly first, DateOnly last) => All.Sum(period =>
    {
        DateOnly from = period.From > first ? period.From : first;
        DateOnly until = period.Until < last ? period.Until : last;
        return Math.Max(0, until.DayNumber - from.DayNumber + 1);
    });

    /// <summary>The number of days of all periods together.</summary>
    public int Days => All.Sum(period => period.Until.DayNumber - period.From.DayNumber + 1);

    public bool Equals(Periods? other) => other is not null && All.SequenceEqual(other.All);

    public override int GetHashCode() => All.Length;
}

/// <summary>How one part of the integration exam stands.</summary>
public enum ExamState
{
    NotPassed,
    Passed,
    Waived,
    Unknown,
}

/// <summary>One part of the integration exam: how it stands and how often it was tried.</summary>
/// <param name="Part">One of <see cref="AttemptsQuestion.Parts"/>.</param>
/// <param name="State">Passed, not passed, waived or not known.</param>
/// <param name="Exams">Attempts at the part itself, 0–99.</param>
/// <param name="Nt2">Attempts at the same part of the state exam Nt2, 0–99; only for the four language parts.</param>
public readonly record struct Attempt(string Part, ExamState State, int Exams, int Nt2);

/// <summary>The parts of the exam that were filled in; a part left out was not passed and not tried.</summary>
public sealed record Attempts(ImmutableArray<Attempt> All)
{
    public Attempt For(string part)
    {
        foreach (Attempt attempt in All)
        {
            if (attempt.Part == part)
            {
                return attempt;
            }
        }

        return new(part, ExamState.NotPassed, 0, 0);
    }

    public bool Equals(Attempts? other) => other is not null && All.SequenceEqual(other.All);

    public override int GetHashCode() => All.Length;
}
