using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;
using Microsoft.OpenApi;

namespace Inburgering.Web.Kinds.DatumVanGeboorte;

/// <summary>A date of birth: three fields, of which the day, or the day and the month, may stay empty or hold zeros; and a box for "weet ik niet".</summary>
internal sealed class BirthDateQuestionKind : QuestionKind<BirthDateQuestion, BirthDate, FilledBirthDate>
{
    public override string View => "/Kinds/DatumVanGeboorte/_DatumVanGeboorte.cshtml";

    public override string Blank => "_LeegDatum";

    /// <summary>A date of birth in words, with what of it is not known.</summary>
    public static Text Say(BirthDate value) =>
        Text.Of(value.IsExact ? "gezegd.datum" : value.IsYear ? "gezegd.geboortejaar" : "gezegd.geboortemaand", ("datum", value));

    protected override FilledBirthDate Read(BirthDateQuestion question, IFormCollection form) =>
        new(question, WrittenDate.Read(form, question.Id), form.Ticked(FilledBeside.BoxesOf(question)));

    protected override FilledBirthDate Empty(BirthDateQuestion question) => new(question, WrittenDate.Empty, []);

    protected override FilledBirthDate Known(BirthDateQuestion question, BirthDate value)
    {
        WrittenDate written = WrittenDate.Of(value.First);
        return new(question, value.IsExact ? written : value.IsYear ? written with { Day = "", Month = "" } : written with { Day = "" }, []);
    }

    protected override FilledBirthDate Unknown(BirthDateQuestion question) => new(question, WrittenDate.Empty, [Question.DontKnowWord]);

    protected override ValueLimits Limits(BirthDateQuestion question) => new() { First = question.First, Last = question.Last };

    protected override OpenApiSchema Schema(BirthDateQuestion question) =>
        new OpenApiSchema { AnyOf = [Schemas.Date(), Schemas.MonthOrYear()] }.OrDontKnow(question);

    protected override IEnumerable<Text> Say(Wording wording, BirthDateQuestion question, BirthDate value) => [Say(value)];
}
