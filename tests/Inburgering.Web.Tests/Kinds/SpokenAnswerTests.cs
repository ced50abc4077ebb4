using System.Text.Json;
using Inburgering.Domain.Composition;
using Inburgering.Web.Kinds;
using Inburgering.Web.Tests.Results;

namespace Inburgering.Web.Tests.Kinds;

/// <summary>How each kind of answer is said in words.</summary>
public sealed class SpokenAnswerTests
{
    [Theory]
    [InlineData("brp", "\"ja\"", "Ja")]
    [InlineData("brp", "\"nee\"", "Nee")]
    [InlineData("brp", "\"weet-niet\"", "Ik weet het niet")]
    [InlineData("geldig-tot", "\"2026-06-12\"", "12 juni 2026")]
    [InlineData("geboortedatum", "\"1958-03-04\"", "4 maart 1958")]
    [InlineData("geboortedatum", "\"1958-07\"", "juli 1958 (de dag is niet bekend)")]
    [InlineData("geboortedatum", "\"1958\"", "1958 (de dag en de maand zijn niet bekend)")]
    [InlineData("geboortedatum", "\"weet-niet\"", "Ik weet het niet")]
    [InlineData("biometrie-datum", "\"nooit\"", "Nooit")]
    [InlineData("contract-tot", "\"2027-02-28\"", "28 februari 2027")]
    [InlineData("uren-nt2", "1234", "1234")]
    [InlineData("nationaliteit", "\"turks\"", "Turks")]
    [InlineData("brief", "[\"geen\"]", "Geen van deze")]
    [InlineData("als-kind-in-nederland", "[]", "Geen van deze")]
    [InlineData("als-kind-in-nederland", """[{"van":"1999-08-01","tot":"2004-02-29"}]""", "1 augustus 1999 tot en met 29 februari 2004")]
    public void An_answer_is_said_in_words(string question, string wire, string words) =>
        Assert.Equal(words, string.Join('|', Said(question, wire)));

    [Fact]
    public void Ticks_are_said_one_by_one() =>
        Assert.Equal(2, Said("schooldiploma", """["nederlands","mbo-1"]""").Length);

    [Fact]
    public void Exams_are_said_part_by_part()
    {
        string[] said = Said("pogingen", """[{"onderdeel":"lezen","examen":3,"nt2":1},{"onderdeel":"luisteren","gehaald":true},{"onderdeel":"spreken","vrijgesteld":true},{"onderdeel":"knm","weetNiet":true}]""");

        Assert.Equal(
            [
                "Lezen: niet gehaald, 3 pogingen, en 1 poging Staatsexamen Nt2",
                "Luisteren: gehaald",
                "Schrijven: niet gehaald, 0 pogingen, en 0 pogingen Staatsexamen Nt2",
                "Spreken: vrijgesteld",
            ],
            said[..4]);
        Assert.EndsWith("ik weet het niet", said[4], StringComparison.Ordinal);
        Assert.EndsWith("niet gehaald, 0 pogingen", said[5], StringComparison.Ordinal);
    }

    private static string[] Said(string id, string wire)
    {
        Question question = Questionnaire.Find(id)!;
        using JsonDocument document = JsonDocument.Parse(wire);
        Assert.True(question.TryRead(document.RootElement, out Answer answer, out _));
        return [.. QuestionKinds.Of(question).Say(new(question, IsMinor: false), answer).Select(Visitors.Say)];
    }
}
