using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Subjects.FiveYears;

/// <summary>Five years on asylum permits, to the day (R9, R10).</summary>
public class VijfJaarTests
{
    [Theory]
    [InlineData("2017-05-20")]
    [InlineData("2012-02-29")]
    [InlineData("1900-01-01")]
    public void Vijf_jaar_op_de_dag_van_posten_is_genoeg_voor_497(string since) =>
        Assert.Equal("voldoet", Applicants.For497AsPrinted().Says("asiel-sinds", since).Verdict("497", "vijf-jaar"));

    [Theory]
    [InlineData("497")]
    [InlineData("493")]
    public void Vijf_jaar_die_vol_zijn_op_de_laatste_geldige_dag_zijn_genoeg_met_een_opmerking(string permit)
    {
        Applicant applicant = Applicants.For497AsPrinted().Says(("vergunning", permit), ("datum-aanvraag", "2022-03-01"));

        Assert.Equal("voldoet", applicant.Verdict(permit, "vijf-jaar"));
        Assert.NotEqual(applicant.Reason(permit, "vijf-jaar"), applicant.Says("datum-aanvraag", "2022-05-20").Reason(permit, "vijf-jaar"));
    }

    [Fact]
    public void Een_dag_na_de_laatste_geldige_dag_is_te_laat_voor_497_en_dan_komt_de_verlenging_eerst()
    {
        Applicant applicant = Applicants.For497AsPrinted().Says("asiel-sinds", "2017-05-21");

        Assert.Equal("voldoet-niet", applicant.Verdict("497", "vijf-jaar"));
        Assert.Equal(["verlenging", "wachten"], applicant.Gaps("497", "vijf-jaar"));
        Assert.Equal(Day("2022-05-21"), applicant.WaitsUntil("497", "vijf-jaar"));
    }

    [Fact]
    public void Een_dag_na_de_laatste_geldige_dag_is_onzeker_voor_493_en_nooit_wachten()
    {
        Applicant applicant = Applicants.For493AsPrinted().Says("asiel-sinds", "2017-05-21");

        Assert.Equal("onzeker", applicant.Verdict("493", "vijf-jaar"));
        Assert.Equal("verlenging", applicant.Gaps("493", "vijf-jaar")[0]);
        Assert.DoesNotContain("wachten", applicant.Gaps("493", "vijf-jaar"));
    }

    [Theory]
    [InlineData("2026-06-11", true)]
    [InlineData("2026-06-12", false)]
    public void Een_verlenging_vraagt_de_vijf_jaar_niet_meer_sinds_12_juni_2026(string posting, bool asked)
    {
        Applicant applicant = Applicants.For493Today().Says(("datum-aanvraag", posting), ("geldig-tot", "2026-08-01"), ("asiel-sinds", "2024-01-01"));

        Assert.Equal(asked, applicant.Has("493", "vijf-jaar"));
        Assert.Equal(asked, applicant.Asked.Contains("asiel-sinds"));
    }

    [Fact]
    public void In_het_formulier_vraagt_een_verlenging_de_vijf_jaar_ook_na_12_juni_2026() =>
        Assert.True(Applicants.For493Today().AsPrinted().Has("493", "vijf-jaar"));

    [Theory]
    [InlineData("2026-06-11", "ja", new[] { "ind-vragen" })]
    [InlineData("2026-06-11", "nee", new[] { "verlenging" })]
    public void Wie_de_verlenging_al_heeft_gevraagd_hoeft_dat_niet_nog_eens(string posting, string asked, string[] gaps)
    {
        Applicant applicant = Applicants.For493Today().Says(
            ("datum-aanvraag", posting), ("geldig-tot", "2026-06-01"), ("asiel-sinds", "2023-01-01"), ("biometrie-datum", "2023-02-01"), ("verlenging-gevraagd", asked));

        Assert.Equal("onzeker", applicant.Verdict("493", "vijf-jaar"));
        Assert.Equal(gaps, applicant.Gaps("493", "vijf-jaar"));
    }

    [Theory]
    [InlineData("2021-11-21", "voldoet", "voldoet")]
    [InlineData("2021-11-22", "onzeker", "voldoet-niet")]
    [InlineData("2022-05-21", "onzeker", "voldoet-niet")]
    [InlineData("2022-05-22", "voldoet-niet", "voldoet-niet")]
    public void Voor_513_zijn_de_vijf_jaar_vol_op_de_dag_van_posten_en_tot_het_besluit_onzeker(string since, string inForce, string asPrinted)
    {
        Applicant applicant = Applicants.For513Today().Says("asiel-sinds", since);

        Assert.Equal(inForce, applicant.Verdict("513", "vijf-jaar"));
        Assert.Equal(inForce == "voldoet" ? [] : ["wachten"], applicant.Gaps("513", "vijf-jaar"));
        Assert.Equal(inForce == "voldoet" ? null : Day(since).AddYears(5), applicant.WaitsUntil("513", "vijf-jaar"));
        Assert.Equal(asPrinted, applicant.AsPrinted().Verdict("513", "vijf-jaar"));
    }

    [Theory]
    [InlineData("2026-08-31", "2022-02-28", "onzeker")]
    [InlineData("2026-08-31", "2022-03-01", "voldoet-niet")]
    public void Zes_maanden_voor_het_besluit_worden_gekort(string posting, string since, string verdict) =>
        Assert.Equal(verdict, Applicants.For513Today().Says(("datum-aanvraag", posting), ("asiel-sinds", since)).Verdict("513", "vijf-jaar"));

    [Theory]
    [InlineData("2026-11-22", "2026-11-22", new[] { "wachten" })]
    [InlineData("2026-11-22", "2026-11-21", new[] { "verlenging", "wachten" })]
    [InlineData("2027-05-22", "2027-05-22", new[] { "wachten" })]
    [InlineData("2027-05-22", "2027-05-21", new[] { "verlenging", "wachten" })]
    public void Voor_513_komt_de_verlenging_eerst_als_de_vijf_jaar_na_het_einde_vol_zijn(string complete, string validUntil, string[] gaps) => Assert.Equal(
        gaps,
        Applicants.For513Today().Says(("asiel-sinds", Day(complete).AddYears(-5).ToString("yyyy-MM-dd")), ("geldig-tot", validUntil)).Gaps("513", "vijf-jaar"));

    [Theory]
    [InlineData("513", "2026-11-21", new[] { "LAW.VW.45b.2a", "LAW.VW.45b.4", "LAW.VW.44.2", "LAW.VC.D1.21" })]
    [InlineData("497", "2024-11-21", new[] { "LAW.VW.40" })]
    [InlineData("493", "2024-11-21", new string[0])]
    public void In_de_geldende_regels_staat_het_wetsartikel_erbij(string permit, string posting, string[] statutes)
    {
        Applicant applicant = Applicants.For513Today().Says(("vergunning", permit), ("datum-aanvraag", posting), ("asiel-sinds", "2016-01-01"), ("biometrie-datum", "2017-01-01"));

        Assert.Equal(
            statutes.Order(),
            applicant.Finding(permit, "vijf-jaar").Provisions.Select(provision => provision.Id).Where(id => id.StartsWith("LAW.", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void Vijf_jaar_na_29_februari_is_28_februari() =>
        Assert.Equal("voldoet", Applicants.For497AsPrinted().Says(("asiel-sinds", "2016-02-29"), ("datum-aanvraag", "2021-02-28"), ("geldig-tot", "2021-02-28")).Verdict("497", "vijf-jaar"));

    [Theory]
    [InlineData("493")]
    [InlineData("497")]
    public void Zonder_begindatum_is_het_onbekend(string permit)
    {
        Applicant applicant = Applicants.For497AsPrinted().Says("vergunning", permit);

        Assert.Equal("onbekend", applicant.Withdraws("asiel-sinds").Verdict(permit, "vijf-jaar"));
        Assert.Equal("asiel-sinds", applicant.Next());
        Assert.Equal("onbekend", applicant.Says("asiel-sinds", "weet-niet").Verdict(permit, "vijf-jaar"));
        Assert.Null(applicant.Next());
    }

    [Fact]
    public void Zonder_einddatum_is_een_te_korte_tijd_onbekend_maar_vijf_volle_jaren_zijn_genoeg()
    {
        Applicant applicant = Applicants.For497AsPrinted().Says("geldig-tot", "weet-niet");

        Assert.Equal("voldoet", applicant.Verdict("497", "vijf-jaar"));
        Assert.Equal("onbekend", applicant.Says("asiel-sinds", "2017-05-21").Verdict("497", "vijf-jaar"));
    }
}
