namespace Inburgering.Web.Kinds.Meerkeuze;

/// <summary>Boxes to tick, with one for "geen van deze" and one for "weet ik niet", which stand alone.</summary>
/// <param name="Choices">The question that the boxes belong to.</param>
/// <param name="Ticked">The values of the boxes ticked.</param>
public sealed record FilledChoices(ChoicesQuestion Choices, ImmutableArray<string> Ticked) : Filled(Choices)
{
    /// <summary>The boxes that stand alone.</summary>
    public ImmutableArray<string> Alone => [ChoicesQuestion.NoneWord, Question.DontKnowWord];

    public override ImmutableArray<string> Options => [.. Choices.Options, .. Alone];

    public override string FirstField => $"{Field}-{Choices.Options[0]}";

    public override Answer? Answer =>
        SaysDontKnow ? Answer.DontKnow
        : TicksRefusal is null ? Answer.Of(Choices.Tick(Ticked))
        : null;

    /// <summary>The options to show to who gave these answers: those that fit them, and any that is ticked already.</summary>
    public IEnumerable<string> OfferedTo(Answers said) => Choices.Options.Where(option => Choices.Offers(option, said) || Ticked.Contains(option));

    /// <summary>Why these ticks are no answer; null when they are one.</summary>
    public Text? TicksRefusal => SaysDontKnow ? null : Choices.RefusalOfTicks(Ticked);

    private bool SaysDontKnow => Ticked is [Question.DontKnowWord];
}
