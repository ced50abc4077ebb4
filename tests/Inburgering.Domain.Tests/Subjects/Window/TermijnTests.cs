using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Subjects.Window;

/// <summary>The time in which to file: its first and its last day (R11).</summary>
public class TermijnTests
{
    [Theory]
    [InlineData("493")]
    [InlineData("497")]
    [InlineData("513")]
    public void Een_dag_eerder_dan_zes_maanden_voor_het_einde_is_te_vroeg(string permit)
    {
        Applicant applicant = Applicants.For497AsPrinted().Says(("vergunning", permit), ("datum-aanvraag", "2021-11-19"));

        Assert.Equal("voldoet-niet", applicant.Verdict(permit, "termijn"));
        Assert.Equal(["wachten"], applicant.Gaps(permit, "termijn"));
        Assert.Equal(Day("2021-11-20"), applicant.WaitsUntil(permit, "termijn"));
    }

    [Theory]
    [InlineData("493", "2021-11-20")]
    [InlineData("497", "2021-11-20")]
    [InlineData("513", "2021-11-20")]
    [InlineData("493", "2022-05-20")]
    [InlineData("497", "2022-05-20")]
    [InlineData("513", "2022-05-20")]
    public void De_eerste_en_de_laatste_dag_tellen_mee(string permit, string posting) =>
        Assert.Equal("voldoet", Applicants.For497AsPrinted().Says(("vergunning", permit), ("datum-aanvraag", posting)).Verdict(permit, "termijn"));

    [Theory]
    [InlineData("2022-08-31", "2022-02-28")]
    [InlineData("2022-08-29", "2022-02-28")]
    [InlineData("2022-08-28", "2022-02-28")]
    [InlineData("2020-08-31", "2020-02-29")]
    [InlineData("2020-02-29", "2019-08-29")]
    [InlineData("2022-12-31", "2022-06-30")]
    public void Zes_maanden_terug_wordt_gekort_tot_de_laatste_dag_van_een_kortere_maand(string validUntil, string first)
    {
        Applicant applicant = Applicants.For497AsPrinted().Says(("geldig-tot", validUntil), ("asiel-sinds", "2010-01-01"));

        Assert.Equal("voldoet", applicant.Says("datum-aanvraag", first).Verdict("497", "termijn"));
        Assert.Equal("voldoet-niet", applicant.Says("datum-aanvraag", Day(first).AddDays(-1).ToString("yyyy-MM-dd")).Verdict("497", "termijn"));
    }

    [Theory]
    [InlineData("493")]
    [InlineData("497")]
    public void Verlopen_is_onzeker_met_een_brief_waarom_het_laat_is(string permit)
    {
        Applicant applicant = Applicants.For497AsPrinted().Says(("vergunning", permit), ("datum-aanvraag", "2022-05-21"));

        Assert.Equal("onzeker", applicant.Verdict(permit, "termijn"));
        Assert.Contains("brief-te-laat", applicant.Items);
    }

    [Fact]
    public void Op_de_laatste_dag_gaat_er_geen_brief_mee() => Assert.DoesNotContain("brief-te-laat", Applicants.For497AsPrinted().Items);

    [Theory]
    [InlineData("2026-11-21", true)]
    [InlineData("2022-05-21", false)]
    public void Verlopen_is_voor_513_niet_goed_en_dan_is_verlengen_het_eerst(string posting, bool inForce)
    {
        Applicant applicant = Applicants.For513Today().Says(("datum-aanvraag", posting), ("asiel-sinds", "2016-01-01"), ("geldig-tot", Day(posting).AddDays(-1).ToString("yyyy-MM-dd")));
        applicant = inForce ? applicant : applicant.AsPrinted();

        Assert.Equal("voldoet-niet", applicant.Verdict("513", "termijn"));
        Assert.Equal("verlenging", applicant.Gaps("513", "termijn")[0]);
        Assert.DoesNotContain("brief-te-laat", applicant.Items);
    }

    [Theory]
    [InlineData("2026-10-14", "voldoet-niet")]
    [InlineData("2026-10-15", "voldoet")]
    [InlineData("2027-01-15", "voldoet")]
    [InlineData("2027-01-16", "onzeker")]
    public void Een_verlenging_vandaag_kan_vanaf_drie_maanden_voor_het_einde(string posting, string verdict) =>
        Assert.Equal(verdict, Applicants.For493Today().Says("datum-aanvraag", posting).Verdict("493", "termijn"));

    [Theory]
    [InlineData("2027-05-31", "2027-02-28")]
    [InlineData("2028-05-30", "2028-02-29")]
    public void Drie_maanden_terug_wordt_ook_gekort(string validUntil, string first)
    {
        Applicant applicant = Applicants.For493Today().Says("geldig-tot", validUntil);

        Assert.Equal("voldoet", applicant.Says("datum-aanvraag", first).Verdict("493", "termijn"));
        Assert.Equal("voldoet-niet", applicant.Says("datum-aanvraag", Day(first).AddDays(-1).ToString("yyyy-MM-dd")).Verdict("493", "termijn"));
    }

    [Theory]
    [InlineData("2026-06-11", "voldoet")]
    [InlineData("2026-06-12", "voldoet-niet")]
    public void De_drie_maanden_gelden_vanaf_12_juni_2026(string posting, string verdict) =>
        Assert.Equal(verdict, Applicants.For493Today().Says(("datum-aanvraag", posting), ("geldig-tot", "2026-12-01"), ("asiel-sinds", "2015-01-01")).Verdict("493", "termijn"));

    [Theory]
    [InlineData("2023-01-25", "voldoet-niet")]
    [InlineData("2023-01-26", "voldoet")]
    public void Voor_513_is_er_sinds_26_januari_2023_geen_vroegste_dag(string posting, string verdict) =>
        Assert.Equal(verdict, Applicants.For513Today().Says(("datum-aanvraag", posting), ("asiel-sinds", "2016-01-01"), ("biometrie-datum", "2016-02-01")).Verdict("513", "termijn"));

    [Fact]
    public void In_het_formulier_houdt_513_zijn_vroegste_dag() =>
        Assert.Equal("voldoet-niet", Applicants.For513Today().AsPrinted().Verdict("513", "termijn"));

    [Theory]
    [InlineData("513")]
    [InlineData("497")]
    [InlineData("493")]
    public void Met_een_vergunning_voor_onbepaalde_tijd_valt_de_voorwaarde_weg(string permit)
    {
        Applicant applicant = Applicants.For513Today().AsPrinted().Says(("vergunning", permit), ("huidige-vergunning", "asiel-onbepaalde-tijd"));

        Assert.False(applicant.Has(permit, "termijn"));
        Assert.DoesNotContain("geldig-tot", applicant.Asked);
    }

    [Fact]
    public void Zonder_einddatum_is_het_onbekend() =>
        Assert.Equal("onbekend", Applicants.For497AsPrinted().Says("geldig-tot", "weet-niet").Verdict("497", "termijn"));
}
