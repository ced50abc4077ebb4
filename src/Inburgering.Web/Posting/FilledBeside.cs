namespace Inburgering.Web.Posting;

/// <summary>Fields to type in with boxes beside them that stand instead: "weet ik niet", "geen", or a word such as "vast".</summary>
/// <param name="Question">The question that the fields belong to.</param>
/// <param name="Ticks">The values of the boxes ticked.</param>
public abstract record FilledBeside(Question Question, ImmutableArray<string> Ticks) : Filled(Question)
{
    /// <summary>Everything typed, field by field.</summary>
    public abstract IEnumerable<string> Typed { get; }

    /// <summary>The values of the boxes that this question has.</summary>
    public abstract ImmutableArray<string> Boxes { get; }

    public bool IsTyped => Typed.Any(typed => !string.IsNullOrWhiteSpace(typed));

    public bool IsEmpty => !IsTyped && Ticks.IsEmpty;

    /// <summary>Two boxes, or a box and something typed: it cannot be told which is meant.</summary>
    public bool Contradicts => Ticks.Length > 1 || (IsTyped && !Ticks.IsEmpty);

    public sealed override Answer? Answer =>
        Contradicts ? null
        : Ticks is [var word] ? word == Question.DontKnowWord ? Answer.DontKnow : OfBox(word)
        : IsTyped ? OfTyped
        : null;

    private protected abstract Answer? OfTyped { get; }

    /// <summary>
    /// What is new wins over what stood there already: who ticks "weet ik niet" need not empty the fields first, and who
    /// fills them in at last need not take the tick away.
    /// </summary>
    public FilledBeside After(Filled before) =>
        !IsTyped || Ticks.IsEmpty || before is not FilledBeside stood ? this
        : stood.IsTyped && Typed.SequenceEqual(stood.Typed) ? Untyped()
        : Ticks.SequenceEqual(stood.Ticks) ? this with { Ticks = [] }
        : this;

    public bool IsTicked(string box) => Ticks.Contains(box);

    private protected abstract FilledBeside Untyped();

    private protected virtual Answer? OfBox(string box) => null;

    private protected static ImmutableArray<string> TicksOf(Answer? answer) => answer == Answer.DontKnow ? [Question.DontKnowWord] : [];
}
