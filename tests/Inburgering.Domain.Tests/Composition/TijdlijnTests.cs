using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Composition;

/// <summary>The dates on the time line.</summary>
public class TijdlijnTests
{
    [Fact]
    public void De_datums_van_een_aanvraag_voor_497() =>
        Assert.Equal(
            ["besluit-uiterlijk 2022-11-20", "posten 2022-05-20", "uiterlijk-indienen 2022-05-20", "vijf-jaar-vol 2022-05-20", "vroegst-indienen 2021-11-20"],
            Dates(Applicants.For497AsPrinted()));

    [Fact]
    public void De_datums_van_een_verlenging_vandaag() =>
        Assert.Equal(
            ["besluit-uiterlijk 2027-01-16", "posten 2026-11-21", "uiterlijk-indienen 2027-01-15", "vroegst-indienen 2026-10-15"],
            Dates(Applicants.For493Today()));

    [Fact]
    public void De_datums_van_513_vandaag() =>
        Assert.Equal(
            ["besluit-uiterlijk 2027-05-21", "posten 2026-11-21", "uiterlijk-indienen 2030-01-15", "vijf-jaar-vol 2025-01-15", "vroegst-indienen 2025-01-15", "werkgeversverklaring-vanaf 2026-08-21"],
            Dates(Applicants.For513Today()));

    [Theory]
    [InlineData("2023-01-25", "2022-09-01")]
    [InlineData("2023-01-26", "2020-01-01")]
    public void De_vroegste_dag_van_513_is_sinds_26_januari_2023_die_van_de_vijf_jaar(string posting, string first) =>
        Assert.Equal(Day(first), Applicants.For513Today().Says(("datum-aanvraag", posting), ("asiel-sinds", "2015-01-01"), ("geldig-tot", "2023-03-01"), ("biometrie-datum", "2016-01-01")).Date("vroegst-indienen"));

    [Fact]
    public void Met_een_vergunning_voor_onbepaalde_tijd_is_er_geen_laatste_dag()
    {
        Applicant applicant = Applicants.For513Today().Says("huidige-vergunning", "asiel-onbepaalde-tijd");

        Assert.Null(applicant.Date("uiterlijk-indienen"));
        Assert.Equal(Day("2025-01-15"), applicant.Date("vijf-jaar-vol"));
    }

    [Theory]
    [InlineData("2022-08-31", "2023-02-28")]
    [InlineData("2023-08-31", "2024-02-29")]
    public void Zes_maanden_later_wordt_gekort(string posting, string decision) =>
        Assert.Equal(Day(decision), Applicants.For497AsPrinted().Says("datum-aanvraag", posting).Date("besluit-uiterlijk"));

    [Theory]
    [InlineData("2026-06-11", "2026-12-11")]
    [InlineData("2026-06-12", "2026-08-07")]
    public void Over_een_verlenging_wordt_sinds_12_juni_2026_in_acht_weken_besloten(string posting, string decision) =>
        Assert.Equal(Day(decision), Applicants.For493Today().Says(("datum-aanvraag", posting), ("asiel-sinds", "2015-01-01")).Date("besluit-uiterlijk"));

    [Theory]
    [InlineData("2026-06-11", true)]
    [InlineData("2026-06-12", false)]
    public void De_vijf_jaar_staan_niet_meer_bij_een_verlenging(string posting, bool shown) =>
        Assert.Equal(shown, Applicants.For493Today().Says(("datum-aanvraag", posting), ("asiel-sinds", "2015-01-01")).Date("vijf-jaar-vol") is not null);

    [Theory]
    [InlineData("2023-07-27", "2023-06-01", false)]
    [InlineData("2023-07-26", "2023-05-31", true)]
    public void Het_advies_van_DUO_is_acht_weken_voor_het_einde_te_vragen(string validUntil, string ask, bool late)
    {
        Applicant applicant = Applicants.WithEffortsIn2023().Says("geldig-tot", validUntil);

        Assert.Equal(Day(ask), applicant.Date("duo-advies-aanvragen-voor"));
        Assert.Equal(late, applicant.Assessment.Checklist.Timeline.Single(date => date.Id == "duo-advies-aanvragen-voor").Text.Key.Contains("voorbij", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("positief")]
    [InlineData("negatief")]
    [InlineData("aangevraagd")]
    public void Een_advies_dat_niet_meer_te_vragen_is_heeft_geen_datum(string advice) =>
        Assert.Null(Applicants.WithEffortsIn2023().Says("duo-advies", advice).Date("duo-advies-aanvragen-voor"));

    [Fact]
    public void De_datums_staan_op_volgorde()
    {
        var dates = Applicants.For513Today().Assessment.Checklist.Timeline;

        Assert.Equal(dates.OrderBy(date => date.Date).Select(date => date.Id), dates.Select(date => date.Id));
    }

    private static string[] Dates(Applicant applicant) => [.. applicant.Assessment.Checklist.Timeline.Select(date => $"{date.Id} {date.Date:yyyy-MM-dd}").Order()];

    [Fact]
    public void Een_dag_die_te_vroeg_is_noemt_de_eerste_dag_die_kan()
    {
        TimelineDate posting = Applicants.For493Today().Says("geldig-tot", "2027-05-20").Assessment.Checklist.Timeline.Single(date => date.Id == "posten");

        Assert.Equal(Text.Of("datum.posten.te-vroeg.tekst", ("datum", Day("2027-02-20"))), posting.Text);
    }
}
