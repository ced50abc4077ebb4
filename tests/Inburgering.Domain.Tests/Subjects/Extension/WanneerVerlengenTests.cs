using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Subjects.Extension;

/// <summary>Between which days the extension can be filed, as the gap and the step say it (R24).</summary>
public class WanneerVerlengenTests
{
    [Theory]
    [InlineData("2027-02-20", null)]
    [InlineData("2027-02-21", null)]
    [InlineData("2027-02-22", "2026-11-22")]
    [InlineData("2027-05-20", "2027-02-20")]
    public void Zolang_de_eerste_dag_nog_komt_staat_die_bij_de_verlenging(string validUntil, string? from)
    {
        Gap gap = Waiting("2026-11-21", validUntil);

        Assert.Equal((GapKind.Do, "verlenging"), (gap.Kind, gap.Id));
        Assert.Equal(from is null ? null : Day(from), gap.From);
        Assert.Contains(gap.Text.Arguments, argument => argument.Value.Equals(Day(validUntil).AddDays(-7)));
    }

    [Theory]
    [InlineData("2026-11-11", null)]
    [InlineData("2026-12-11", "2026-06-11")]
    [InlineData("2026-12-12", "2026-09-12")]
    public void De_eerste_dag_kijkt_vooruit_naar_12_juni_2026(string validUntil, string? from) =>
        Assert.Equal(from is null ? null : Day(from), Waiting("2026-06-10", validUntil).From);

    [Theory]
    [InlineData("2022-05-21", "2021-11-21")]
    [InlineData("2022-05-20", null)]
    public void In_het_formulier_is_de_eerste_dag_zes_maanden_ervoor_en_de_laatste_de_laatste_geldige(string validUntil, string? from)
    {
        Gap gap = Applicants.For497AsPrinted().Says(("datum-aanvraag", "2021-11-20"), ("asiel-sinds", "2020-01-01"), ("geldig-tot", validUntil), ("biometrie-datum", "2021-01-01"))
            .Finding("497", "vijf-jaar").Gaps[0];

        Assert.Equal(from is null ? null : Day(from), gap.From);
        Assert.Contains(gap.Text.Arguments, argument => argument.Value.Equals(Day(validUntil)));
    }

    [Theory]
    [InlineData("2027-05-20", true)]
    [InlineData("2027-05-21", false)]
    public void Kan_het_besluit_na_het_einde_komen_dan_gaat_de_verlenging_ook_mee(string validUntil, bool both) =>
        Assert.Equal(both, Applicants.For513Today().Says("geldig-tot", validUntil).Steps.Contains("verlenging-ook-indienen"));

    [Theory]
    [InlineData("2027-02-21", new[] { "2027-02-14" })]
    [InlineData("2027-02-22", new[] { "2026-11-22", "2027-02-15" })]
    public void De_stap_noemt_de_laatste_dag_voor_de_post_en_ook_de_eerste_zolang_die_nog_komt(string validUntil, string[] days)
    {
        Step step = Applicants.For513Today().Says("geldig-tot", validUntil).Step("verlenging-ook-indienen");

        Assert.Equal(Day(validUntil).AddDays(-7), step.Date);
        Assert.Equal(days.Select(Day), Assert.Single(step.Texts).Arguments.Select(argument => argument.Value).OfType<DateOnly>());
    }

    [Theory]
    [InlineData("2026-11-20")]
    [InlineData("2026-11-21")]
    [InlineData("2026-11-27")]
    [InlineData("weet-niet")]
    public void De_stap_noemt_geen_dag_die_voorbij_is_of_die_niemand_weet(string validUntil) =>
        Assert.Null(Applicants.For513Today().Says(("geldig-tot", validUntil), ("verlenging-gevraagd", "nee")).Step("verlenging-ook-indienen").Date);

    [Fact]
    public void De_laatste_dag_voor_de_post_zelf_staat_er_nog_wel() =>
        Assert.Equal(Day("2026-11-21"), Applicants.For513Today().Says("geldig-tot", "2026-11-28").Step("verlenging-ook-indienen").Date);

    [Theory]
    [InlineData("2026-06-11", false)]
    [InlineData("2026-06-12", true)]
    public void Tot_12_juni_2026_doet_het_vangnet_van_het_formulier_dat(string posting, bool both) =>
        Assert.Equal(both, Applicants.For513Today().Says(("datum-aanvraag", posting), ("geldig-tot", "2026-11-01")).Steps.Contains("verlenging-ook-indienen"));

    [Fact]
    public void In_het_formulier_is_er_geen_tweede_aanvraag() =>
        Assert.DoesNotContain("verlenging-ook-indienen", Applicants.For513Today().AsPrinted().Says("geldig-tot", "2027-01-01").Steps);

    [Fact]
    public void Een_verlenging_heeft_zelf_geen_tweede_aanvraag_nodig() =>
        Assert.DoesNotContain("verlenging-ook-indienen", Applicants.For493Today().Says("geldig-tot", "2026-12-01").Steps);

    [Theory]
    [InlineData("asiel-onbepaalde-tijd", "2026-12-01")]
    [InlineData("weet-niet", "2026-12-01")]
    public void Alleen_wie_zeker_een_vergunning_voor_bepaalde_tijd_heeft_krijgt_de_stap(string now, string validUntil) =>
        Assert.DoesNotContain("verlenging-ook-indienen", Applicants.For513Today().Says(("huidige-vergunning", now), ("geldig-tot", validUntil)).Steps);

    /// <summary>The gap of who waits for five years that are complete only after the card has run out.</summary>
    private static Gap Waiting(string posting, string validUntil)
    {
        Finding finding = Applicants.For513Today().Says(("datum-aanvraag", posting), ("geldig-tot", validUntil), ("asiel-sinds", "2025-06-01"), ("biometrie-datum", "2025-07-01")).Finding("513", "vijf-jaar");

        Assert.Equal(["verlenging", "wachten"], finding.Gaps.Select(gap => gap.Id));
        return finding.Gaps[0];
    }
}
