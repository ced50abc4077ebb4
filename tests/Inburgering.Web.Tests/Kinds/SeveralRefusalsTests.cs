using Inburgering.Domain.Composition;
using Inburgering.Web.Filling;
using Inburgering.Web.Kinds;
using Inburgering.Web.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Inburgering.Web.Tests.Kinds;

/// <summary>Where a question has several rows, each mistake is told at its own field and with its own place.</summary>
public sealed class SeveralRefusalsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public void Each_day_of_each_period_is_told_apart()
    {
        PutQuestion put = Put("als-kind-in-nederland", ("1-van-dag", "x"), ("1-van-maand", "2"), ("1-van-jaar", "1995"), ("3-tot-dag", "1"));

        Assert.Equal(
            ["als-kind-in-nederland-1-van-dag", "als-kind-in-nederland-1-tot-dag", "als-kind-in-nederland-3-van-dag", "als-kind-in-nederland-3-tot-maand"],
            put.Refusals.Select(refusal => refusal.Field));
        Assert.Equal(put.Refusals.Length, Listed(put).Distinct().Count());
    }

    [Fact]
    public void Each_part_of_the_exam_is_told_apart()
    {
        PutQuestion put = Put("pogingen", [("lezen", "niet-gehaald"), ("lezen-nt2", "x"), ("luisteren", "gehaald"), ("schrijven", "gehaald"), ("spreken", "gehaald"), ("knm", "bijna"), ("ona", "gehaald")]);

        Assert.Equal(["pogingen-lezen-examen", "pogingen-lezen-nt2", "pogingen-knm"], put.Refusals.Select(refusal => refusal.Field));
        Assert.StartsWith("Lezen: ", Listed(put).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_does_not_fit_is_told_at_the_first_row_at_fault()
    {
        PutQuestion put = Put(
            "als-kind-in-nederland",
            ("2-van-dag", "1"), ("2-van-maand", "2"), ("2-van-jaar", "1995"), ("2-tot-dag", "1"), ("2-tot-maand", "2"), ("2-tot-jaar", "1996"),
            ("5-van-dag", "1"), ("5-van-maand", "2"), ("5-van-jaar", "1996"), ("5-tot-dag", "1"), ("5-tot-maand", "3"), ("5-tot-jaar", "1996"));

        Assert.Equal("als-kind-in-nederland-5-van-dag", Assert.Single(put.Refusals).Field);
    }

    private PutQuestion Put(string id, params (string Field, string Value)[] fields)
    {
        Question question = Questionnaire.Find(id)!;
        QuestionKind kind = QuestionKinds.Of(question);
        Filled filled = kind.Read(question, new FormCollection(fields.ToDictionary(field => $"{id}-{field.Field}", field => new StringValues(field.Value))));
        return new(new(question, IsMinor: false), filled, kind.Check(filled, site.Services), IsAlone: true);
    }

    private static IEnumerable<string> Listed(PutQuestion put) => put.Refusals.Select((Refusal refusal) => Phrasebook.In(Language.Dutch).Plain(put.Listed(refusal)));
}
