namespace Inburgering.Domain.Kernel.Judging;

/// <summary>The answers that count so far and the law they are held against: all that a rule may look at.</summary>
public sealed class Dossier
{
    private readonly Answers _answers;
    private readonly Answer?[] _given;
    private readonly Kept? _kept;
    private readonly (int Least, int Most)? _age;

    /// <summary>A dossier in which everything that was said counts.</summary>
    public Dossier(Answers answers, Law law, Agenda agenda)
    {
        (_answers, Law, Agenda) = (answers, law, agenda);
        _given = [.. agenda.Questions.Select(answers.To)];
        Heard = Given;
        _age = ReckonAge();
    }

    private Dossier(Dossier other, QuestionSet heard, Kept? kept)
    {
        (_answers, _given, Law, Agenda) = (other._answers, other._given, other.Law, other.Agenda);
        (Heard, _kept) = (heard, kept);
        // Asked again and again, and the same until one of its two dates is heard.
        _age = ((Heard ^ other.Heard) & Agenda.PostingAndBirth).IsEmpty ? other._age : ReckonAge();
    }

    public Law Law { get; }

    public Agenda Agenda { get; }

    /// <summary>The answers that count.</summary>
    public Answers Answers => field ??= Heard == Given ? _answers : Answers.None.With(Heard.Places.Select(place => (Agenda.Questions[place], _given[place]!)));

    /// <summary>The day of posting, to which every term and table is held; null while it is not given.</summary>
    public DateOnly? Posting => Look(Agenda.Posting) is { IsKnown: true, Value: var posting } ? posting : null;

    /// <summary>The answer to a question, without asking for it.</summary>
    public Reply<T> Look<T>(Question<T> question)
        where T : notnull
    {
        int place = Agenda.PlaceOf(question);
        _kept?.LookAt(QuestionSet.Of(place));
        return !Heard.Contains(place) ? Reply<T>.Open
            : _given[place] is Answer<T> known ? Reply<T>.Known(known.Value)
            : Reply<T>.DontKnow;
    }

    /// <summary>Whether a change applies on the day of posting; false while that day is not given.</summary>
    public bool Applies(LawChange change) => Posting is { } posting && Law.Applies(change, posting);

    /// <summary>Whether the applicant is under eighteen on the day of posting; null while it is not known.</summary>
    public bool? IsMinor => IsUnder(Ages.Majority);

    /// <summary>Whether the applicant is younger than an age on the day of posting; null while it is not known, or not the same for every day of birth that can be (R27).</summary>
    /// <param name="age">The age in whole years.</param>
    public bool? IsUnder(int age)
    {
        LookAgain(Agenda.PostingAndBirth);
        return _age is not { } reached ? null
            : reached.Most < age ? true
            : reached.Least >= age ? false
            : null;
    }

    /// <summary>The questions whose answers count.</summary>
    internal QuestionSet Heard { get; }

    /// <summary>The questions that have an answer, whether it counts or not.</summary>
    internal QuestionSet Given => Where(static (_, _, _) => true);

    /// <summary>The questions that have an answer that fits; one that does not, given the day of posting, counts as not given.</summary>
    internal QuestionSet Fitting => Where(static (question, answer, posting) => question.Refusal(answer, posting) is null);

    /// <summary>The questions that were looked at for what was judged, or found kept, last.</summary>
    internal QuestionSet LookedAtLast => _kept?.LookedAtLast ?? default;

    /// <summary>Other answers held against the same law, all of which count; what was kept stays, but for what rests on an answer that is another now.</summary>
    internal Dossier With(Answers answers)
    {
        Dossier other = new(answers, Law, Agenda);
        return _kept is null ? other : new(other, other.Given, _kept.Without(Differing(other)));
    }

    /// <summary>The same answers, but for the day of posting.</summary>
    internal Dossier On(DateOnly day) => With(Answers.With(Agenda.Posting, Answer.Of(day)));

    /// <summary>How much what was judged, or found kept, last can still ask.</summary>
    /// <param name="gaps">What it lacks now.</param>
    /// <param name="questions">All that it can ever ask.</param>
    internal Prospect ProspectOfLast(ImmutableArray<Gap> gaps, IEnumerable<Question> questions)
    {
        Asking asks = new(Agenda, waiting: default);
        asks.See(gaps);
        Asking can = new(Agenda, waiting: default);
        foreach (Question question in questions)
        {
            can.See(question);
        }

        return new(LookedAtLast, asks.Asked, can.Asked);
    }

    /// <summary>The same answers, of which none counts yet.</summary>
    internal Dossier Unheard() => new(this, default, new());

    /// <summary>The same dossier with one answer more that counts.</summary>
    internal Dossier Hear(int place) => new(this, Heard | QuestionSet.Of(place), _kept);

    /// <summary>The same dossier, in which what is judged is kept.</summary>
    internal Dossier Keeping() => _kept is null ? new(this, Heard, new()) : this;

    /// <summary>The same dossier, with nothing kept any more: from here on it may be read by several at once.</summary>
    internal Dossier Settled() => new(this, Heard, null);

    /// <summary>Looks at questions again, for the sake of something that rests on what was said to them.</summary>
    internal void LookAgain(QuestionSet questions) => _kept?.LookAt(questions);

    /// <summary>What a rule comes to, judged anew only when something that it looked at has changed; see <see cref="Kept"/>.</summary>
    internal TResult Keep<TGiven, TResult>(object rule, Permit permit, TGiven given, Func<Dossier, TGiven, TResult> judge) =>
        _kept is null ? judge(this, given) : _kept.Judge(rule, permit, Heard, this, given, judge);

    /// <summary>The questions that have another answer in another dossier.</summary>
    internal QuestionSet Differing(Dossier other)
    {
        QuestionSet which = default;
        for (int place = 0; place < _given.Length; place++)
        {
            if (!Equals(_given[place], other._given[place]))
            {
                which |= QuestionSet.Of(place);
            }
        }

        return which;
    }

    private QuestionSet Where(Func<Question, Answer, DateOnly?, bool> holds)
    {
        DateOnly? posting = Posting;
        QuestionSet which = default;
        for (int place = 0; place < _given.Length; place++)
        {
            if (_given[place] is { } answer && holds(Agenda.Questions[place], answer, posting))
            {
                which |= QuestionSet.Of(place);
            }
        }

        return which;
    }

    private (int Least, int Most)? ReckonAge() => Said(Agenda.Birth) is { } birth && Said(Agenda.Posting) is { } posting ? Ages.On(birth, posting) : null;

    private T? Said<T>(Question<T> question)
        where T : struct =>
        Agenda.PlaceOf(question) is var place && Heard.Contains(place) && _given[place] is Answer<T> known ? known.Value : null;
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
