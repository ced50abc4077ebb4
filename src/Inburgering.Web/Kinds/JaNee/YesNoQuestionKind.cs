using Inburgering.Web.Filling;
using Microsoft.OpenApi;

namespace Inburgering.Web.Kinds.JaNee;

/// <summary>Yes or no: a round button for each, and one for "weet ik niet".</summary>
internal sealed class YesNoQuestionKind : QuestionKind<YesNoQuestion, bool, FilledYesNo>
{
    public override string View => "/Kinds/JaNee/_JaNee.cshtml";

    protected override FilledYesNo Read(YesNoQuestion question, IFormCollection form) => new(question, form.Typed(question.Id));

    protected override FilledYesNo Empty(YesNoQuestion question) => new(question, "");

    protected override FilledYesNo Known(YesNoQuestion question, bool value) => new(question, value ? YesNoQuestion.Yes : YesNoQuestion.No);

    protected override FilledYesNo Unknown(YesNoQuestion question) => new(question, Question.DontKnowWord);

    protected override ValueLimits Limits(YesNoQuestion question) => ValueLimits.None;

    protected override OpenApiSchema Schema(YesNoQuestion question) => Schemas.OneOf([YesNoQuestion.Yes, YesNoQuestion.No, Question.DontKnowWord]);

    protected override IEnumerable<Text> Say(Wording wording, YesNoQuestion question, bool value) => [Text.Of(value ? "gezegd.ja" : "gezegd.nee")];
}
