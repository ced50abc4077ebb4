using System.Globalization;
using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;
using Microsoft.OpenApi;

namespace Inburgering.Web.Kinds.Getal;

/// <summary>A whole number: one field to type in, and a box for "weet ik niet".</summary>
internal sealed class NumberQuestionKind : QuestionKind<NumberQuestion, int, FilledNumber>
{
    public override string View => "/Kinds/Getal/_Getal.cshtml";

    public override string Blank => "/Kinds/Getal/_LeegGetal.cshtml";

    protected override FilledNumber Read(NumberQuestion question, IFormCollection form) =>
        new(question, form.Typed(question.Id), form.Ticked(FilledBeside.BoxesOf(question)));

    protected override FilledNumber Empty(NumberQuestion question) => new(question, "", []);

    protected override FilledNumber Known(NumberQuestion question, int value) => new(question, value.ToString(CultureInfo.InvariantCulture), []);

    protected override FilledNumber Unknown(NumberQuestion question) => new(question, "", [Question.DontKnowWord]);

    protected override ValueLimits Limits(NumberQuestion question) => new() { Least = question.Least, Most = question.Most };

    protected override OpenApiSchema Schema(NumberQuestion question) => Schemas.Number(question.Least, question.Most).OrDontKnow(question);

    protected override IEnumerable<Text> Say(Wording wording, NumberQuestion question, int value) => [Text.Of("gezegd.getal", ("getal", value))];
}
