using System.Diagnostics;
using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;
using Microsoft.OpenApi;

namespace Inburgering.Web.Kinds.Pogingen;

/// <summary>The parts of the exam: for each a list for how it stands and fields for the attempts, and a box for "weet ik niet".</summary>
internal sealed class AttemptsQuestionKind : QuestionKind<AttemptsQuestion, Attempts, FilledAttempts>
{
    public override string View => "/Kinds/Pogingen/_Pogingen.cshtml";

    public override string Blank => "/Kinds/Pogingen/_LeegPogingen.cshtml";

    protected override FilledAttempts Read(AttemptsQuestion question, IFormCollection form)
    {
        FilledAttempts fields = Empty(question);
        return fields with
        {
            Parts = [.. AttemptsQuestion.Parts.Select(part => new WrittenAttempt(
                part,
                form.Typed(fields.PartField(part)),
                form.Typed($"{fields.PartField(part)}-{FilledAttempts.ExamsField}"),
                form.Typed($"{fields.PartField(part)}-{FilledAttempts.Nt2Field}")))],
            Ticks = form.Ticked(FilledBeside.BoxesOf(question)),
        };
    }

    protected override FilledAttempts Empty(AttemptsQuestion question) => new(question, [.. AttemptsQuestion.Parts.Select(WrittenAttempt.Empty)], []);

    protected override FilledAttempts Known(AttemptsQuestion question, Attempts value) =>
        new(question, [.. AttemptsQuestion.Parts.Select(part => WrittenAttempt.Of(value.For(part)))], []);

    protected override FilledAttempts Unknown(AttemptsQuestion question) => Empty(question) with { Ticks = [Question.DontKnowWord] };

    protected override ValueLimits Limits(AttemptsQuestion question) => ValueLimits.None;

    protected override OpenApiSchema Schema(AttemptsQuestion question) => new OpenApiSchema
    {
        Type = JsonSchemaType.Array,
        MaxItems = AttemptsQuestion.Parts.Length,
        Items = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "onderdeel" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["onderdeel"] = Schemas.OneOf(AttemptsQuestion.Parts),
                ["gehaald"] = Schemas.Flag(),
                ["vrijgesteld"] = Schemas.Flag(),
                ["weetNiet"] = Schemas.Flag(),
                ["examen"] = Schemas.Number(0, AttemptsQuestion.Most),
                ["nt2"] = Schemas.Number(0, AttemptsQuestion.Most),
            },
        },
    }.OrDontKnow(question);

    protected override IEnumerable<Text> Say(Wording wording, AttemptsQuestion question, Attempts value) =>
        AttemptsQuestion.Parts.Select(part => Say(value.For(part), FilledAttempts.PartText(part)));

    private static Text Say(Attempt attempt, Text part) => attempt.State switch
    {
        ExamState.Passed => Text.Of("gezegd.poging.gehaald", ("onderdeel", part)),
        ExamState.Waived => Text.Of("gezegd.poging.vrijgesteld", ("onderdeel", part)),
        ExamState.Unknown => Text.Of("gezegd.poging.weet-niet", ("onderdeel", part)),
        ExamState.NotPassed when AttemptsQuestion.LanguageParts.Contains(attempt.Part) =>
            Text.Of("gezegd.poging.niet-gehaald-nt2", ("onderdeel", part), ("examen", attempt.Exams), ("nt2", attempt.Nt2)),
        ExamState.NotPassed => Text.Of("gezegd.poging.niet-gehaald", ("onderdeel", part), ("examen", attempt.Exams)),
        _ => throw new UnreachableException($"A part of the exam cannot be {attempt.State}."),
    };
}
