namespace Inburgering.Domain.Tests.Subjects.Income.Assistance;

/// <summary>Social assistance, the AOW age, and who does not know (R13).</summary>
public class BijstandTests
{
    [Theory]
    [InlineData("nee", "voldoet-niet")]
    [InlineData("ja", "onzeker")]
    [InlineData("weet-niet", "onbekend")]
    public void Alleen_bijstand_is_onzeker_voor_wie_blijvend_niet_kan_werken(string permanent, string verdict) =>
        Assert.Equal(verdict, Applicants.For513LivingOn("bijstand").Says("bijstand-blijvend", permanent).Verdict("513", "inkomen"));

    [Theory]
    [InlineData("ja")]
    [InlineData("nee")]
    public void Bijstand_naast_een_bestendige_bron_is_onzeker_en_de_norm_wordt_niet_gevraagd(string permanent)
    {
        Applicant applicant = Applicants.For513LivingOn("wia", "bijstand").Says("bijstand-blijvend", permanent);

        Assert.Equal("onzeker", applicant.Verdict("513", "inkomen"));
        Assert.DoesNotContain("inkomen-norm", applicant.Asked);
        Assert.DoesNotContain("inkomen-norm", applicant.Open());
    }

    [Theory]
    [InlineData("nee", "voldoet-niet")]
    [InlineData("ja", "onzeker")]
    public void Bijstand_naast_een_bron_die_niet_bestendig_is_blijft_alleen_bijstand(string permanent, string verdict) =>
        Assert.Equal(verdict, Applicants.For513LivingOn("uitkering", "bijstand").Says(("inkomen-duurt", "nee"), ("bijstand-blijvend", permanent)).Verdict("513", "inkomen"));

    [Theory]
    [InlineData("ja", "voldoet")]
    [InlineData("nee", "onzeker")]
    [InlineData("weet-niet", "onzeker")]
    public void Naar_bijstand_van_de_partner_wordt_alleen_gekeken_als_het_eigen_inkomen_niet_beslist(string norm, string verdict) =>
        Assert.Equal(verdict, Applicants.For513Today().Says(("inkomen-norm", norm), ("partner", "ja"), ("partner-inkomen", """["bijstand"]"""), ("partner-bijstand-blijvend", "nee")).Verdict("513", "inkomen"));

    [Fact]
    public void In_het_formulier_is_bijstand_van_de_partner_naast_een_bestendige_bron_onzeker() =>
        Assert.Equal("onzeker", Applicants.For513Today().AsPrinted().Says(("partner", "ja"), ("partner-inkomen", """["bijstand"]"""), ("partner-bijstand-blijvend", "nee")).Verdict("513", "inkomen"));

    [Fact]
    public void Bij_eigen_bijstand_naast_een_bestendige_bron_wordt_naar_geen_partner_gevraagd()
    {
        Applicant applicant = Applicants.For513LivingOn("wia", "bijstand").Says("bijstand-blijvend", "nee").Withdraws("partner", "inkomen-norm");

        Assert.Equal("onzeker", applicant.Verdict("513", "inkomen"));
        Assert.Null(applicant.Next());
    }

    [Theory]
    [InlineData("geen")]
    [InlineData("bijstand")]
    public void Vanaf_de_AOW_leeftijd_is_te_weinig_inkomen_onzeker(string source)
    {
        Applicant applicant = Applicants.For513LivingOn(source).Says(("geboortedatum", "1959-11-21"), ("bijstand-blijvend", "nee"));

        Assert.Equal("onzeker", applicant.Verdict("513", "inkomen"));
        Assert.Equal("voldoet-niet", applicant.AsPrinted().Verdict("513", "inkomen"));
    }

    [Theory]
    [InlineData("1959-11-21", "onzeker")]
    [InlineData("1959-11-22", "voldoet-niet")]
    public void Dat_geldt_vanaf_de_AOW_datum(string birth, string verdict) =>
        Assert.Equal(verdict, Applicants.For513Today().Says(("geboortedatum", birth), ("inkomen-norm", "nee")).Verdict("513", "inkomen"));

    [Fact]
    public void Met_genoeg_inkomen_voldoet_het_ook_op_AOW_leeftijd() =>
        Assert.Equal("voldoet", Applicants.For513Today().Says("geboortedatum", "1950-01-01").Verdict("513", "inkomen"));

    [Theory]
    [InlineData("2031-12-31", "voldoet-niet")]
    [InlineData("2032-01-01", "onbekend")]
    public void Is_de_AOW_leeftijd_onbekend_dan_is_te_weinig_inkomen_dat_ook(string posting, string verdict)
    {
        Applicant applicant = Applicants.For513LivingOn("geen").Says(("datum-aanvraag", posting), ("geldig-tot", "2033-01-01"), ("geboortedatum", "1964-10-01"));

        Assert.Equal(verdict, applicant.Verdict("513", "inkomen"));
    }

    [Fact]
    public void Bijstand_blijvend_is_zonder_bijstand_geen_vraag() =>
        Assert.DoesNotContain("bijstand-blijvend", Applicants.For513LivingOn("geen").Open());
}
