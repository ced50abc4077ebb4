namespace Inburgering.Web.Posting;

/// <summary>One of several round buttons; for yes or no, and for one option of many.</summary>
/// <param name="Question">The question that the buttons belong to.</param>
/// <param name="Said">The value of the button pressed; empty when none is.</param>
public sealed record FilledChoice(Question Question, string Said) : Filled(Question)
{
    /// <summary>The values of the buttons, without "weet ik niet".</summary>
    public ImmutableArray<string> Options => Question is ChoiceQuestion choice ? choice.Options : [YesNoQuestion.Yes, YesNoQuestion.No];

    public override string FirstField => $"{Field}-{Options[0]}";

    public override Answer? Answer => (Question, Said) switch
    {
        (_, "") => null,
        (_, Question.DontKnowWord) => Answer.DontKnow,
        (YesNoQuestion, YesNoQuestion.Yes) => Answer.Of(true),
        (YesNoQuestion, YesNoQuestion.No) => Answer.Of(false),
        (YesNoQuestion, _) => null,
        _ => Answer.Of(Said),
    };

    public static FilledChoice Read(Question question, IFormCollection form) => new(question, form.Typed(question.Id));

    public static FilledChoice Of(Question question, Answer? answer) => new(question, answer switch
    {
        null => "",
        Answer<bool> known => known.Value ? YesNoQuestion.Yes : YesNoQuestion.No,
        Answer<string> known => known.Value,
        _ => Question.DontKnowWord,
    });
}
