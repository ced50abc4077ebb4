using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;
using Microsoft.OpenApi;

namespace Inburgering.Web.Kinds.Datum;

/// <summary>A date: three fields to type in, and a box for "weet ik niet" where that is an answer.</summary>
internal sealed class DateQuestionKind : QuestionKind<DateQuestion, DateOnly, FilledDate>
{
    public override string View => "/Kinds/Datum/_Datum.cshtml";

    public override string Blank => "_LeegDatum";

    protected override FilledDate Read(DateQuestion question, IFormCollection form) =>
        new(question, WrittenDate.Read(form, question.Id), form.Ticked(FilledBeside.BoxesOf(question)));

    protected override FilledDate Empty(DateQuestion question) => new(question, WrittenDate.Empty, []);

    protected override FilledDate Known(DateQuestion question, DateOnly value) => new(question, WrittenDate.Of(value), []);

    protected override FilledDate Unknown(DateQuestion question) => new(question, WrittenDate.Empty, [Question.DontKnowWord]);

    protected override ValueLimits Limits(DateQuestion question) => new() { First = question.First, Last = question.Last };

    protected override OpenApiSchema Schema(DateQuestion question) => Schemas.Date().OrDontKnow(question);

    protected override IEnumerable<Text> Say(Wording wording, DateQuestion question, DateOnly value) => [Text.Of("gezegd.datum", ("datum", value))];
}
