namespace Inburgering.Web.Kinds.Parts;

/// <summary>Fields to type in with boxes beside them that stand instead: "weet ik niet", "geen", or a word such as "vast".</summary>
/// <param name="Question">The question that the fields belong to.</param>
/// <param name="Ticks">The values of the boxes ticked; <see cref="Filled.Options"/> are those that the question has.</param>
public abstract record FilledBeside(Question Question, ImmutableArray<string> Ticks) : Filled(Question)
{
    /// <summary>Everything typed, field by field.</summary>
    public abstract IEnumerable<string> Typed { get; }

    public bool IsTyped => Typed.Any(typed => !string.IsNullOrWhiteSpace(typed));

    public bool IsEmpty => !IsTyped && Ticks.IsEmpty;

    /// <summary>Two boxes, or a box and something typed: it cannot be told which is meant.</summary>
    public bool Contradicts => Ticks.Length > 1 || (IsTyped && !Ticks.IsEmpty);

    public sealed override Answer? Answer =>
        Contradicts ? null
        : Ticks is [var word] ? word == Question.DontKnowWord ? Answer.DontKnow : OfBox(word)
        : IsTyped ? OfTyped
        : null;

    /// <summary>The name of the boxes beside the fields of a question.</summary>
    public static string BoxesOf(Question question) => $"{question.Id}-anders";

    public bool IsTicked(string box) => Ticks.Contains(box);

    /// <summary>
    /// What is new wins over what stood there already: those who tick "weet ik niet" need not empty the fields first, and
    /// those who fill them in at last need not take the tick away.
    /// </summary>
    public sealed override Filled After(Filled before) =>
        !IsTyped || Ticks.IsEmpty || before is not FilledBeside stood ? this
        : stood.IsTyped && Typed.SequenceEqual(stood.Typed) ? Untyped()
        : Ticks.SequenceEqual(stood.Ticks) ? this with { Ticks = [] }
        : this;

    private protected abstract Answer? OfTyped { get; }

    private protected abstract FilledBeside Untyped();

    private protected virtual Answer? OfBox(string box) => null;
}
