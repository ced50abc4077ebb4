namespace Inburgering.Domain.Tests.Subjects.Integration.Age;

/// <summary>Under eighteen or at the AOW age the integration requirement does not hold.</summary>
public class LeeftijdTests
{
    [Theory]
    [InlineData("2004-05-21", "voldoet")]
    [InlineData("2004-05-20", "voldoet-niet")]
    public void Tot_de_achttiende_verjaardag_geldt_het_vereiste_niet(string birth, string verdict) =>
        Assert.Equal(verdict, Applicants.For497AsPrinted().WithoutDiploma().Says("geboortedatum", birth).Verdict("497", "leeftijd"));

    [Theory]
    [InlineData("2022-02-27", "voldoet")]
    [InlineData("2022-02-28", "voldoet-niet")]
    public void Wie_op_29_februari_jarig_is_wordt_op_28_februari_achttien(string posting, string verdict) =>
        Assert.Equal(verdict, Applicants.For497AsPrinted().WithoutDiploma().Says(("datum-aanvraag", posting), ("geboortedatum", "2004-02-29"), ("asiel-sinds", "2010-01-01")).Verdict("497", "leeftijd"));

    [Theory]
    [InlineData("1955-10-20", "voldoet")]
    [InlineData("1955-10-21", "voldoet-niet")]
    public void Vanaf_de_AOW_datum_geldt_het_vereiste_niet(string birth, string verdict) =>
        Assert.Equal(verdict, Applicants.For497AsPrinted().WithoutDiploma().Says("geboortedatum", birth).Verdict("497", "leeftijd"));

    [Theory]
    [InlineData("2031-12-31", "voldoet-niet")]
    [InlineData("2032-01-01", "onbekend")]
    public void Voorbij_de_tabel_is_de_AOW_leeftijd_onbekend(string posting, string verdict)
    {
        Applicant applicant = Applicants.For513Today().WithoutDiploma().Says(("datum-aanvraag", posting), ("geldig-tot", "2033-01-01"), ("geboortedatum", "1964-10-01"));

        Assert.Equal(verdict, applicant.Verdict("513", "leeftijd"));
        Assert.Equal(verdict == "onbekend", applicant.Gaps("513", "leeftijd").Contains("aow-leeftijd"));
    }

    [Theory]
    [InlineData("1964-12-14", "2032-06-14", "voldoet")]
    [InlineData("1964-12-15", "2032-06-14", "onbekend")]
    [InlineData("1965-03-15", "2032-06-14", "voldoet-niet")]
    [InlineData("1965-09-15", "2033-06-14", "onbekend")]
    [InlineData("1965-09-14", "2033-06-14", "voldoet")]
    public void Voorbij_de_hoogste_leeftijd_die_kan_gelden_is_zij_bereikt(string birth, string posting, string verdict) => Assert.Equal(
        verdict,
        Applicants.For513Today().WithoutDiploma().Says(("datum-aanvraag", posting), ("geldig-tot", "2035-01-01"), ("geboortedatum", birth)).Verdict("513", "leeftijd"));

    [Theory]
    [InlineData("1962-08-21", "wachten")]
    [InlineData("1962-08-22", "leeftijd")]
    public void Tot_drie_jaar_vooruit_is_de_AOW_leeftijd_een_dag_om_op_te_wachten(string birth, string gap)
    {
        Applicant applicant = Applicants.For513Today().WithoutDiploma().Says("geboortedatum", birth);

        Assert.Equal("voldoet-niet", applicant.Verdict("513", "leeftijd"));
        Assert.Equal([gap], applicant.Gaps("513", "leeftijd"));
    }

    [Fact]
    public void De_dag_om_op_te_wachten_is_die_van_de_AOW_leeftijd() =>
        Assert.Equal(new DateOnly(2029, 11, 21), Applicants.For513Today().WithoutDiploma().Says("geboortedatum", "1962-08-21").WaitsUntil("513", "leeftijd"));

    [Theory]
    [InlineData("2029-11-21", false)]
    [InlineData("2029-11-20", true)]
    [InlineData("weet-niet", true)]
    public void Loopt_de_vergunning_eerder_af_dan_komt_de_verlenging_eerst(string validUntil, bool extension) => Assert.Equal(
        extension ? ["verlenging", "wachten"] : ["wachten"],
        Applicants.For513Today().WithoutDiploma().Says(("geboortedatum", "1962-08-21"), ("geldig-tot", validUntil)).Gaps("513", "leeftijd"));

    [Theory]
    [InlineData("497", "2010-01-01")]
    [InlineData("513", "2010-01-01")]
    [InlineData("497", "1950-01-01")]
    [InlineData("513", "1950-01-01")]
    public void Leeftijd_is_geen_vrijstelling_en_telt_voor_beide(string permit, string birth)
    {
        Applicant applicant = Applicants.For513Today().AsPrinted().WithoutDiploma().Says(("vergunning", permit), ("geboortedatum", birth));

        Assert.Equal("voldoet", applicant.Verdict(permit, "inburgering"));
    }

    [Fact]
    public void Van_een_kind_wordt_geen_diploma_gevraagd() =>
        Assert.DoesNotContain("inburgeringsdiploma", Applicants.For497AsPrinted().Says("geboortedatum", "2011-01-01").Asked);

    [Fact]
    public void Zonder_geboortedatum_is_het_onbekend() =>
        Assert.Equal("onbekend", Applicants.For497AsPrinted().WithoutDiploma().Says("geboortedatum", "weet-niet").Verdict("497", "leeftijd"));
}
