namespace Inburgering.Web.Kinds.Parts;

/// <summary>Round buttons, of which one is pressed.</summary>
/// <param name="Question">The question that the buttons belong to.</param>
/// <param name="Said">The value of the button pressed; empty when none is.</param>
public abstract record FilledButtons(Question Question, string Said) : Filled(Question)
{
    public sealed override ImmutableArray<string> Options => Question.MayBeUnknown ? [.. Values, Question.DontKnowWord] : Values;

    public sealed override string FirstField => $"{Field}-{Values[0]}";

    public sealed override Answer? Answer => Said switch
    {
        "" => null,
        Question.DontKnowWord => Answer.DontKnow,
        _ => OfValue(Said),
    };

    /// <summary>The values of the buttons, without "weet ik niet".</summary>
    private protected abstract ImmutableArray<string> Values { get; }

    /// <summary>The answer that a button gives; null for a value that no button has.</summary>
    private protected abstract Answer? OfValue(string value);
}
