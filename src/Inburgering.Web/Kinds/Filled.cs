namespace Inburgering.Web.Kinds;

/// <summary>What stands in the fields of one question, as it was typed and ticked: right, wrong or nothing.</summary>
/// <param name="Question">The question that the fields belong to.</param>
public abstract record Filled(Question Question)
{
    /// <summary>The day on which the application is posted, when it is known: some dates may not lie after it.</summary>
    public DateOnly? Posting { get; init; }

    /// <summary>The name of the fields.</summary>
    public string Field => Question.Id;

    /// <summary>The answer that the fields make; null while they make none.</summary>
    public abstract Answer? Answer { get; }

    /// <summary>The values that can be pressed or ticked, in the order of the page.</summary>
    public abstract ImmutableArray<string> Options { get; }

    /// <summary>The id of the first field.</summary>
    public abstract string FirstField { get; }

    /// <summary>The id of the field to lead to when all of it is refused: where there are several rows, that of the first row at fault.</summary>
    public virtual string FieldAtFault => FirstField;

    /// <summary>Why the answer that the fields make does not fit the question; null when it fits, and while they make none.</summary>
    public Text? Refusal => Answer is { } answer ? RefusalOf(answer) : null;

    /// <summary>What is meant by fields sent over others that stood there before.</summary>
    public virtual Filled After(Filled before) => this;

    /// <summary>Where a field stands, in words; null where the question has one place only.</summary>
    public virtual Text? PlaceOf(string field) => null;

    /// <summary>Why an answer does not fit the question; null when it fits.</summary>
    private protected Text? RefusalOf(Answer answer) => Question.Refusal(answer, Posting);
}
