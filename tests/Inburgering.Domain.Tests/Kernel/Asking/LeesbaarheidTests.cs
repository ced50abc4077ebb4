using System.Text;
using System.Text.Json;
using Inburgering.Domain.Composition;
using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Kernel.Asking;

/// <summary>What each kind of question reads, writes back and refuses on the wire.</summary>
public class LeesbaarheidTests
{
    [Theory]
    [InlineData("brp", "\"ja\"")]
    [InlineData("brp", "\"nee\"")]
    [InlineData("brp", "\"weet-niet\"")]
    [InlineData("nationaliteit", "\"gezinslid-turks\"")]
    [InlineData("nationaliteit", "\"weet-niet\"")]
    [InlineData("medisch", "\"afgewezen\"")]
    [InlineData("vergunning", "\"advies\"")]
    [InlineData("schooldiploma", """["nederlands","nt2"]""")]
    [InlineData("schooldiploma", """["geen"]""")]
    [InlineData("schooldiploma", """["weet-niet"]""")]
    [InlineData("inkomen", """["geen"]""")]
    [InlineData("uren-nt2", "0")]
    [InlineData("uren-nt2", "10000")]
    [InlineData("uren-nt2", "\"weet-niet\"")]
    [InlineData("mo-percentage", "100")]
    [InlineData("werkgevers", "1")]
    [InlineData("werkgevers", "9")]
    [InlineData("geldig-tot", "\"2024-02-29\"")]
    [InlineData("geldig-tot", "\"1900-01-01\"")]
    [InlineData("geldig-tot", "\"2100-12-31\"")]
    [InlineData("geldig-tot", "\"weet-niet\"")]
    [InlineData("datum-aanvraag", "\"2013-01-01\"")]
    [InlineData("datum-aanvraag", "\"2036-12-31\"")]
    [InlineData("contract-tot", "\"vast\"")]
    [InlineData("contract-tot", "\"2027-01-01\"")]
    [InlineData("partner-contract-tot", "\"weet-niet\"")]
    [InlineData("biometrie-datum", "\"nooit\"")]
    [InlineData("als-kind-in-nederland", "[]")]
    [InlineData("als-kind-in-nederland", """[{"van":"2000-01-01","tot":"2000-01-01"},{"van":"2000-01-02","tot":"2001-01-01"}]""")]
    [InlineData("als-kind-in-nederland", "\"weet-niet\"")]
    [InlineData("pogingen", "[]")]
    [InlineData("pogingen", """[{"onderdeel":"lezen","gehaald":false,"examen":99,"nt2":99},{"onderdeel":"ona","gehaald":true,"examen":0,"nt2":0}]""")]
    [InlineData("pogingen", """[{"onderdeel":"knm","gehaald":false,"vrijgesteld":true,"examen":0,"nt2":0}]""")]
    [InlineData("pogingen", """[{"onderdeel":"knm","gehaald":false,"weetNiet":true,"examen":0,"nt2":0}]""")]
    [InlineData("pogingen", "\"weet-niet\"")]
    public void Wat_wordt_gelezen_wordt_zo_teruggeschreven(string id, string wire)
    {
        Assert.True(Read(id, wire, out Answer answer, out _));
        Assert.Equal(wire, Written(Question(id), answer));
        Assert.Null(Question(id).Refusal(answer, null));
    }

    [Theory]
    [InlineData("brp", "\"misschien\"")]
    [InlineData("brp", "true")]
    [InlineData("brp", "null")]
    [InlineData("brp", "[\"ja\"]")]
    [InlineData("nationaliteit", "\"frans\"")]
    [InlineData("nationaliteit", "3")]
    [InlineData("vergunning", "\"weet-niet\"")]
    [InlineData("vergunning", "497")]
    [InlineData("datum-aanvraag", "\"weet-niet\"")]
    [InlineData("datum-aanvraag", "\"2012-12-31\"")]
    [InlineData("datum-aanvraag", "\"2037-01-01\"")]
    [InlineData("schooldiploma", "[]")]
    [InlineData("schooldiploma", "\"nederlands\"")]
    [InlineData("schooldiploma", "\"weet-niet\"")]
    [InlineData("schooldiploma", """["nederlands","nederlands"]""")]
    [InlineData("schooldiploma", """["geen","nederlands"]""")]
    [InlineData("schooldiploma", """["weet-niet","nederlands"]""")]
    [InlineData("schooldiploma", """["geen","weet-niet"]""")]
    [InlineData("schooldiploma", """["havo"]""")]
    [InlineData("schooldiploma", "[1]")]
    [InlineData("uren-nt2", "-1")]
    [InlineData("uren-nt2", "10001")]
    [InlineData("uren-nt2", "1.5")]
    [InlineData("uren-nt2", "\"600\"")]
    [InlineData("mo-percentage", "101")]
    [InlineData("werkgevers", "0")]
    [InlineData("werkgevers", "10")]
    [InlineData("geldig-tot", "\"2023-02-29\"")]
    [InlineData("geldig-tot", "\"01-02-2023\"")]
    [InlineData("geldig-tot", "\"2023-2-1\"")]
    [InlineData("geldig-tot", "\"1899-12-31\"")]
    [InlineData("geldig-tot", "\"2101-01-01\"")]
    [InlineData("geldig-tot", "\"vast\"")]
    [InlineData("geboortedatum", "\"1899-12-31\"")]
    [InlineData("geboortedatum", "\"1899\"")]
    [InlineData("geboortedatum", "\"1899-12\"")]
    [InlineData("geboortedatum", "\"58\"")]
    [InlineData("geboortedatum", "\"1958-7\"")]
    [InlineData("geboortedatum", "\"1958-13\"")]
    [InlineData("geboortedatum", "\"1958-00\"")]
    [InlineData("geboortedatum", "\"1958-00-00\"")]
    [InlineData("geboortedatum", "\"00-00-1958\"")]
    [InlineData("geboortedatum", "\"1958-02-31\"")]
    [InlineData("geboortedatum", "1958")]
    [InlineData("geldig-tot", "\"2027\"")]
    [InlineData("geldig-tot", "\"2027-03\"")]
    [InlineData("contract-tot", "\"nooit\"")]
    [InlineData("biometrie-datum", "\"vast\"")]
    [InlineData("als-kind-in-nederland", "{}")]
    [InlineData("als-kind-in-nederland", """[{"van":"2000-01-01"}]""")]
    [InlineData("als-kind-in-nederland", """[{"van":"2000-01-02","tot":"2000-01-01"}]""")]
    [InlineData("als-kind-in-nederland", """[{"van":"2000-01-01","tot":"2001-01-01"},{"van":"2001-01-01","tot":"2002-01-01"}]""")]
    [InlineData("als-kind-in-nederland", """[{"van":"2001-01-01","tot":"2002-01-01"},{"van":"2000-01-01","tot":"2001-01-01"}]""")]
    [InlineData("als-kind-in-nederland", """[{"van":"1899-12-31","tot":"2001-01-01"}]""")]
    [InlineData("pogingen", "{}")]
    [InlineData("pogingen", """[{"gehaald":true}]""")]
    [InlineData("pogingen", """[{"onderdeel":"rekenen","gehaald":true}]""")]
    [InlineData("pogingen", """[{"onderdeel":"lezen","gehaald":true},{"onderdeel":"lezen","gehaald":true}]""")]
    [InlineData("pogingen", """[{"onderdeel":"lezen","gehaald":true,"vrijgesteld":true}]""")]
    [InlineData("pogingen", """[{"onderdeel":"lezen","gehaald":true,"weetNiet":true}]""")]
    [InlineData("pogingen", """[{"onderdeel":"lezen","gehaald":false,"examen":100}]""")]
    [InlineData("pogingen", """[{"onderdeel":"lezen","gehaald":false,"examen":-1}]""")]
    [InlineData("pogingen", """[{"onderdeel":"lezen","gehaald":false,"nt2":100}]""")]
    [InlineData("pogingen", """[{"onderdeel":"knm","gehaald":false,"nt2":1}]""")]
    [InlineData("pogingen", """[{"onderdeel":"ona","gehaald":false,"nt2":1}]""")]
    [InlineData("pogingen", """[{"onderdeel":"lezen","gehaald":"ja"}]""")]
    public void Wat_niet_past_wordt_met_een_reden_geweigerd(string id, string wire)
    {
        Assert.False(Read(id, wire, out _, out Text objection));
        Assert.StartsWith("fout.", objection.Key, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void Er_zijn_hoogstens_zes_perioden(int count, bool fits)
    {
        string periods = string.Join(",", Enumerable.Range(2000, count).Select(year => $$"""{"van":"{{year}}-01-01","tot":"{{year}}-12-31"}"""));

        Assert.Equal(fits, Read("als-kind-in-nederland", $"[{periods}]", out _, out _));
    }

    [Fact]
    public void Elke_vraag_behalve_de_eerste_twee_neemt_weet_niet() =>
        Assert.All(Questionnaire.All, question =>
            Assert.Equal(question.Id is not ("vergunning" or "datum-aanvraag"), Read(question.Id, question is ChoicesQuestion ? """["weet-niet"]""" : "\"weet-niet\"", out _, out _)));

    [Theory]
    [InlineData("geboortedatum", true)]
    [InlineData("asiel-sinds", true)]
    [InlineData("medisch-advies-datum", true)]
    [InlineData("roc-advies-datum", true)]
    [InlineData("biometrie-datum", true)]
    [InlineData("geldig-tot", false)]
    [InlineData("contract-tot", false)]
    public void Een_datum_na_het_posten_wordt_bij_haar_vraag_geweigerd(string id, bool refused)
    {
        Assert.True(Read(id, "\"2022-05-21\"", out Answer after, out _));
        Assert.True(Read(id, "\"2022-05-20\"", out Answer itself, out _));

        Assert.Equal(refused, Question(id).Refusal(after, Day("2022-05-20")) is not null);
        Assert.Null(Question(id).Refusal(itself, Day("2022-05-20")));
        Assert.Null(Question(id).Refusal(after, null));
    }

    [Theory]
    [InlineData("\"1958\"", "1958-01-01", "1958-12-31")]
    [InlineData("\"1958-07\"", "1958-07-01", "1958-07-31")]
    [InlineData("\"1960-02\"", "1960-02-01", "1960-02-29")]
    [InlineData("\"1958-07-01\"", "1958-07-01", "1958-07-01")]
    public void Een_geboortedatum_mag_een_jaar_of_een_maand_zijn(string wire, string first, string last)
    {
        Assert.True(Read("geboortedatum", wire, out Answer answer, out _));

        BirthDate birth = Assert.IsType<Answer<BirthDate>>(answer).Value;
        Assert.Equal((Day(first), Day(last)), (birth.First, birth.Last));
        Assert.Equal(wire, Written(answer));
    }

    [Theory]
    [InlineData("\"2022\"", "2021-12-31", true)]
    [InlineData("\"2022\"", "2022-01-01", false)]
    [InlineData("\"2022-05\"", "2022-04-30", true)]
    [InlineData("\"2022-05\"", "2022-05-01", false)]
    public void Een_geboortejaar_wordt_geweigerd_als_het_na_het_posten_begint(string wire, string posting, bool refused)
    {
        Assert.True(Read("geboortedatum", wire, out Answer answer, out _));

        Assert.Equal(refused, Question("geboortedatum").Refusal(answer, Day(posting)) is not null);
    }

    private static string Written(Answer answer)
    {
        using MemoryStream wire = new();
        using (Utf8JsonWriter writer = new(wire))
        {
            Question("geboortedatum").Write(writer, answer);
        }

        return System.Text.Encoding.UTF8.GetString(wire.ToArray());
    }

    private static bool Read(string id, string wire, out Answer answer, out Text objection)
    {
        using JsonDocument document = JsonDocument.Parse(wire);
        return Question(id).TryRead(document.RootElement, out answer, out objection);
    }

    private static string Written(Question question, Answer answer)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            question.Write(writer, answer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
