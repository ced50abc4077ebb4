using Inburgering.Web.Filling;
using Microsoft.OpenApi;

namespace Inburgering.Web.Kinds.Keuze;

/// <summary>One of several options: a round button for each.</summary>
internal sealed class ChoiceQuestionKind : QuestionKind<ChoiceQuestion, string, FilledChoice>
{
    public override string View => "/Kinds/Keuze/_Keuze.cshtml";

    protected override FilledChoice Read(ChoiceQuestion question, IFormCollection form) => new(question, form.Typed(question.Id));

    protected override FilledChoice Empty(ChoiceQuestion question) => new(question, "");

    protected override FilledChoice Known(ChoiceQuestion question, string value) => new(question, value);

    protected override FilledChoice Unknown(ChoiceQuestion question) => new(question, Question.DontKnowWord);

    protected override ValueLimits Limits(ChoiceQuestion question) => new() { Options = question.Options };

    protected override OpenApiSchema Schema(ChoiceQuestion question) => Schemas.OneOf(Empty(question).Options);

    protected override IEnumerable<Text> Say(Wording wording, ChoiceQuestion question, string value) => [wording.Option(value)];
}
