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
            ["besluit-uiterlijk 2027-01-16", "posten 2026-11-21", "uiterlijk-indienen 2027-01-08", "vergunning-eindigt 2027-01-15", "vroegst-indienen 2026-10-15"],
            Dates(Applicants.For493Today()));

    [Fact]
    public void De_datums_van_513_vandaag() =>
        Assert.Equal(
            [
                "besluit-uiterlijk 2027-05-21", "posten 2026-11-21", "uiterlijk-indienen 2030-01-08", "vergunning-eindigt 2030-01-15", "vijf-jaar-vol 2025-01-15", "vroegst-indienen 2025-01-15",
                "werkgeversverklaring-vanaf 2026-08-21",
            ],
            Dates(Applicants.For513Today()));

    [Theory]
    [InlineData("493", "2024-05-01", "2022-01-01", "2024-03-01")]
    [InlineData("493", "2026-11-21", "2022-01-01", "2024-06-01")]
    [InlineData("497", "2024-05-01", "2019-12-01", "2024-03-01")]
    [InlineData("497", "2024-05-01", "2019-03-30", null)]
    [InlineData("497", "2024-05-01", "2019-05-02", "2024-03-01")]
    [InlineData("497", "2024-05-01", "2019-05-01", null)]
    [InlineData("497", "2024-05-01", "weet-niet", null)]
    [InlineData("513", "2024-05-01", "2019-12-01", "2024-12-01")]
    [InlineData("513", "2024-05-01", "2010-12-01", "2015-12-01")]
    [InlineData("513", "2024-05-01", "weet-niet", null)]
    public void De_vroegste_dag_hangt_aan_de_vergunning(string permit, string posting, string since, string? first) => Assert.Equal(
        first is null ? null : Day(first),
        Applicants.For513Today().Says(("vergunning", permit), ("datum-aanvraag", posting), ("asiel-sinds", since), ("geldig-tot", "2024-09-01"), ("verlenging-gevraagd", "nee"), ("biometrie-datum", "2023-02-01"))
            .Date("vroegst-indienen"));

    [Theory]
    [InlineData("493")]
    [InlineData("497")]
    [InlineData("513")]
    public void In_het_formulier_zijn_het_altijd_zes_maanden_en_is_de_laatste_geldige_dag_de_laatste(string permit)
    {
        Applicant applicant = Applicants.For497AsPrinted().Says(("vergunning", permit), ("geldig-tot", "2022-08-15"), ("verblijfsgrond", "bescherming"));

        Assert.Equal(Day("2022-02-15"), applicant.Date("vroegst-indienen"));
        Assert.Equal(Day("2022-08-15"), applicant.Date("uiterlijk-indienen"));
        Assert.Null(applicant.Date("vergunning-eindigt"));
    }

    [Fact]
    public void De_laatste_dag_voor_de_post_staat_er_ook_als_hij_voorbij_is()
    {
        Applicant applicant = Applicants.For493Today().Says(("datum-aanvraag", "2027-02-01"), ("verlenging-gevraagd", "nee"));

        Assert.Equal(Day("2027-01-08"), applicant.Date("uiterlijk-indienen"));
        Assert.Equal(Day("2027-01-15"), applicant.Date("vergunning-eindigt"));
    }

    [Fact]
    public void Zonder_laatste_geldige_dag_staan_die_dagen_er_niet()
    {
        Applicant applicant = Applicants.For493Today().Says("geldig-tot", "weet-niet");

        Assert.All(["vroegst-indienen", "uiterlijk-indienen", "vergunning-eindigt"], id => Assert.Null(applicant.Date(id)));
    }

    [Theory]
    [InlineData(Edition.InForce, "2025-01-15")]
    [InlineData(Edition.AsPrinted, null)]
    public void Met_een_vergunning_voor_onbepaalde_tijd_is_er_geen_laatste_dag(Edition edition, string? first)
    {
        Applicant applicant = Applicants.For513Today().Under(edition).Says("huidige-vergunning", "asiel-onbepaalde-tijd");

        Assert.Null(applicant.Date("uiterlijk-indienen"));
        Assert.Null(applicant.Date("vergunning-eindigt"));
        Assert.Equal(first is null ? null : Day(first), applicant.Date("vroegst-indienen"));
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
        Assert.Equal(Day(decision), Applicants.For493Today().Says(("datum-aanvraag", posting), ("geldig-tot", "2026-09-01"), ("asiel-sinds", "2015-01-01")).Date("besluit-uiterlijk"));

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
}
