using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;
using Microsoft.OpenApi;

namespace Inburgering.Web.Kinds.DatumOfWoord;

/// <summary>A date or a word such as "vast": three fields to type in, a box for the word, and one for "weet ik niet".</summary>
internal sealed class DateOrWordQuestionKind : QuestionKind<DateOrWordQuestion, DateOrWord, FilledDateOrWord>
{
    public override string View => "/Kinds/DatumOfWoord/_DatumOfWoord.cshtml";

    public override string Blank => "_LeegDatum";

    protected override FilledDateOrWord Read(DateOrWordQuestion question, IFormCollection form) =>
        new(question, WrittenDate.Read(form, question.Id), form.Ticked(FilledBeside.BoxesOf(question)));

    protected override FilledDateOrWord Empty(DateOrWordQuestion question) => new(question, WrittenDate.Empty, []);

    protected override FilledDateOrWord Known(DateOrWordQuestion question, DateOrWord value) =>
        new(question, WrittenDate.Of(value.Date), value.IsWord ? [question.Word] : []);

    protected override FilledDateOrWord Unknown(DateOrWordQuestion question) => new(question, WrittenDate.Empty, [Question.DontKnowWord]);

    protected override ValueLimits Limits(DateOrWordQuestion question) => new() { Options = [question.Word], First = question.First, Last = question.Last };

    protected override OpenApiSchema Schema(DateOrWordQuestion question) =>
        new OpenApiSchema { AnyOf = [Schemas.Date(), Schemas.OneOf([question.Word])] }.OrDontKnow(question);

    protected override IEnumerable<Text> Say(Wording wording, DateOrWordQuestion question, DateOrWord value) =>
        [value.Date is { } date ? Text.Of("gezegd.datum", ("datum", date)) : wording.Option(question.Word)];
}
