using Inburgering.Web.Filling;
using Microsoft.OpenApi;

namespace Inburgering.Web.Kinds.Meerkeuze;

/// <summary>Any of several options: a box for each, and one for "geen van deze".</summary>
internal sealed class ChoicesQuestionKind : QuestionKind<ChoicesQuestion, Choices, FilledChoices>
{
    public override string View => "/Kinds/Meerkeuze/_Meerkeuze.cshtml";

    protected override FilledChoices Read(ChoicesQuestion question, IFormCollection form) => new(question, form.Ticked(question.Id));

    protected override FilledChoices Empty(ChoicesQuestion question) => new(question, []);

    protected override FilledChoices Known(ChoicesQuestion question, Choices value) =>
        new(question, value.Options.IsEmpty ? [ChoicesQuestion.NoneWord] : value.Options);

    protected override FilledChoices Unknown(ChoicesQuestion question) => new(question, [Question.DontKnowWord]);

    protected override ValueLimits Limits(ChoicesQuestion question) => new() { Options = question.Options };

    protected override OpenApiSchema Schema(ChoicesQuestion question) => new()
    {
        Type = JsonSchemaType.Array,
        MinItems = 1,
        UniqueItems = true,
        Items = Schemas.OneOf(Empty(question).Options),
    };

    protected override IEnumerable<Text> Say(Wording wording, ChoicesQuestion question, Choices value) =>
        value.Options.IsEmpty ? [Text.Of("gezegd.geen")] : value.Options.Select(wording.Option);
}
