using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Composition;

/// <summary>Who cannot send it gets no day to send it; what is to be done stays on the list (R42).</summary>
public class NietTePostenTests
{
    private static readonly string[] OfSending = ["besluit-uiterlijk", "biometrie-uiterlijk", "posten"];

    [Theory]
    [InlineData(Edition.InForce)]
    [InlineData(Edition.AsPrinted)]
    public void Wie_kan_posten_ziet_de_dagen_die_daaruit_volgen(Edition edition)
    {
        Applicant applicant = Sending(edition);

        Assert.Equal("voldoet", applicant.Verdict("493"));
        Assert.Equal(OfSending, DatesOfSending(applicant));
        Assert.Equal(Day("2022-05-15"), applicant.Step("afspraak-biometrie").Date);
        Assert.Equal(Day("2022-11-01"), applicant.Step("besluit-afwachten").Date);
    }

    [Theory]
    [InlineData(Edition.InForce, "brp", "nee")]
    [InlineData(Edition.AsPrinted, "brp", "nee")]
    [InlineData(Edition.InForce, "geldig-tot", "2023-05-01")]
    [InlineData(Edition.AsPrinted, "geldig-tot", "2023-05-01")]
    [InlineData(Edition.InForce, "huidige-vergunning", "weet-niet")]
    [InlineData(Edition.AsPrinted, "huidige-vergunning", "weet-niet")]
    public void Wie_niet_kan_posten_houdt_de_stappen_zonder_dag(Edition edition, string question, string answer)
    {
        Applicant able = Sending(edition);
        string[] steps = [.. able.Steps];
        Applicant applicant = able.Says(question, answer);

        Assert.Empty(DatesOfSending(applicant));
        Assert.Equal(steps, applicant.Steps);
        Assert.All(applicant.Assessment.Checklist.Steps.Where(step => step.Kind.Moment is Moment.Posting or Moment.After), step => Assert.Null(step.Date));
        Assert.NotNull(applicant.Date("vijf-jaar-vol"));
        Assert.NotNull(applicant.Date("uiterlijk-indienen"));
    }

    [Fact]
    public void Zolang_de_vergunning_nog_niet_is_gevraagd_staan_de_dagen_er_ook_niet() =>
        Assert.Empty(DatesOfSending(new Applicant().Says(("vergunning", "493"), ("datum-aanvraag", "2026-11-21"))));

    [Theory]
    [InlineData("brp", "weet-niet", "onbekend")]
    [InlineData("antecedenten", "nee", "onzeker")]
    public void Wie_misschien_kan_posten_houdt_de_dagen(string question, string answer, string verdict)
    {
        Applicant applicant = Sending(Edition.InForce).Says(question, answer);

        Assert.Equal(verdict, applicant.Verdict("493"));
        Assert.Equal(OfSending, DatesOfSending(applicant));
    }

    [Theory]
    [InlineData("497", "nee")]
    [InlineData("513", "nee")]
    public void De_dagen_van_de_papieren_blijven_staan(string permit, string registered)
    {
        Applicant applicant = Applicants.For513Today().AsPrinted().Says(("vergunning", permit), ("datum-aanvraag", "2022-05-01"), ("geldig-tot", "2022-08-01"), ("asiel-sinds", "2017-01-01"), ("brp", registered));

        Assert.Empty(DatesOfSending(applicant));
        Assert.Equal(permit == "513", applicant.Date("werkgeversverklaring-vanaf") is not null);
        Assert.NotNull(applicant.Date("vroegst-indienen"));
    }

    private static string[] DatesOfSending(Applicant applicant) => [.. OfSending.Where(id => applicant.Date(id) is not null)];

    private static Applicant Sending(Edition edition) => Applicants.For493AsPrinted().Under(edition).Says(
        ("datum-aanvraag", "2022-05-01"), ("asiel-sinds", "2017-01-01"), ("geldig-tot", "2022-08-01"), ("biometrie-datum", "nooit"));
}
