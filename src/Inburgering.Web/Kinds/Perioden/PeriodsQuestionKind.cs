using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;
using Microsoft.OpenApi;

namespace Inburgering.Web.Kinds.Perioden;

/// <summary>Periods: six rows with a first and a last day, and boxes for "geen" and "weet ik niet".</summary>
internal sealed class PeriodsQuestionKind : QuestionKind<PeriodsQuestion, Periods, FilledPeriods>
{
    public override string View => "/Kinds/Perioden/_Perioden.cshtml";

    public override string Blank => "/Kinds/Perioden/_LeegPerioden.cshtml";

    protected override FilledPeriods Read(PeriodsQuestion question, IFormCollection form)
    {
        FilledPeriods fields = Empty(question);
        return fields with
        {
            Rows = [.. FilledPeriods.Numbers.Select(row => new WrittenPeriod(row, Day(row, FilledPeriods.FromField), Day(row, FilledPeriods.UntilField)))],
            Ticks = form.Ticked(FilledBeside.BoxesOf(question)),
        };

        WrittenDate Day(int row, string end) => WrittenDate.Read(form, fields.EndField(row, end));
    }

    protected override FilledPeriods Empty(PeriodsQuestion question) => new(question, [.. FilledPeriods.Numbers.Select(WrittenPeriod.Empty)], []);

    protected override FilledPeriods Known(PeriodsQuestion question, Periods value) => new(
        question,
        [.. FilledPeriods.Numbers.Select(row => row <= value.All.Length ? WrittenPeriod.Of(row, value.All[row - 1]) : WrittenPeriod.Empty(row))],
        value.All.IsEmpty ? [ChoicesQuestion.NoneWord] : []);

    protected override FilledPeriods Unknown(PeriodsQuestion question) => Empty(question) with { Ticks = [Question.DontKnowWord] };

    protected override ValueLimits Limits(PeriodsQuestion question) => ValueLimits.None;

    protected override OpenApiSchema Schema(PeriodsQuestion question) => new OpenApiSchema
    {
        Type = JsonSchemaType.Array,
        MaxItems = PeriodsQuestion.Most,
        Items = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = FilledPeriods.Ends.ToHashSet(),
            Properties = FilledPeriods.Ends.ToDictionary(end => end, IOpenApiSchema (_) => Schemas.Date()),
        },
    }.OrDontKnow(question);

    protected override IEnumerable<Text> Say(Wording wording, PeriodsQuestion question, Periods value) => value.All.IsEmpty
        ? [Text.Of("gezegd.geen")]
        : value.All.Select(period => Text.Of("gezegd.periode", ("van", period.From), ("tot", period.Until)));
}
