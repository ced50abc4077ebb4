namespace Inburgering.Domain.Kernel.Judging;

/// <summary>
/// The two questions that every rule leans on: the day of posting, to which terms and tables are held, and the date of
/// birth, from which ages follow.
/// </summary>
public sealed record Anchors(Question<DateOnly> Posting, Question<DateOnly> Birth);

/// <summary>The answers that count so far and the law they are held against: all that a rule may look at.</summary>
public sealed class Dossier(Answers answers, Law law, Anchors anchors)
{
    public Answers Answers { get; } = answers;

    public Law Law { get; } = law;

    public Anchors Anchors { get; } = anchors;

    /// <summary>The day of posting, to which every term and table is held; null while it is not given.</summary>
    public DateOnly? Posting => Look(Anchors.Posting) is { IsKnown: true, Value: var posting } ? posting : null;

    /// <summary>The answer to a question, without asking for it.</summary>
    public Reply<T> Look<T>(Question<T> question)
        where T : notnull => Answers.To(question) switch
        {
            null => Reply<T>.Open,
            Answer<T> known => Reply<T>.Known(known.Value),
            _ => Reply<T>.DontKnow,
        };

    /// <summary>Whether a change applies on the day of posting; false while that day is not given.</summary>
    public bool Applies(LawChange change) => Posting is { } posting && Law.Applies(change, posting);

    /// <summary>The age on the day of posting; null while it is not known.</summary>
    public int? Age => Look(Anchors.Birth) is { IsKnown: true, Value: var birth } && Posting is { } posting ? Ages.On(birth, posting) : null;

    /// <summary>Whether the applicant is under eighteen; null while it is not known.</summary>
    public bool? IsMinor => Age is { } age ? age < Ages.Majority : null;
}

/// <summary>What was said to one question: nothing yet, "weet ik niet", or a value.</summary>
public readonly record struct Reply<T>
    where T : notnull
{
    private readonly T? _value;

    private Reply(bool isOpen, bool isKnown, T? value) => (IsOpen, IsKnown, _value) = (isOpen, isKnown, value);

    public static Reply<T> Open { get; } = new(true, false, default);

    public static Reply<T> DontKnow { get; } = new(false, false, default);

    /// <summary>The question was not answered yet.</summary>
    public bool IsOpen { get; }

    public bool IsKnown { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The value is not known.</exception>
    public T Value => IsKnown ? _value! : throw new InvalidOperationException("Only a known answer has a value.");

    public static Reply<T> Known(T value) => new(false, true, value);

    public bool Is(T value) => IsKnown && EqualityComparer<T>.Default.Equals(_value, value);
}
