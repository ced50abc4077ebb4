namespace Inburgering.Web.Posting;

/// <summary>Boxes to tick, with one for "geen van deze" and one for "weet ik niet".</summary>
/// <param name="Choices">The question that the boxes belong to.</param>
/// <param name="Ticked">The values of the boxes ticked.</param>
public sealed record FilledChoices(ChoicesQuestion Choices, ImmutableArray<string> Ticked) : Filled(Choices)
{
    public override string FirstField => $"{Field}-{Choices.Options[0]}";

    public override Answer? Answer =>
        Ticked is [Question.DontKnowWord] ? Answer.DontKnow
        : Choices.RefusalOfTicks(Ticked) is null ? Answer.Of(Choices.Tick(Ticked))
        : null;

    public static FilledChoices Read(ChoicesQuestion question, IFormCollection form) => new(question, form.Ticked(question.Id));

    public static FilledChoices Of(ChoicesQuestion question, Answer? answer) => new(question, answer switch
    {
        null => [],
        Answer<Choices> { Value.Options.IsEmpty: true } => [ChoicesQuestion.NoneWord],
        Answer<Choices> known => known.Value.Options,
        _ => [Question.DontKnowWord],
    });
}
