namespace Inburgering.Domain.Tests.Subjects.Income;

/// <summary>The income of the partner, and of the parents of a minor (R13, R26).</summary>
public class PartnerTests
{
    [Theory]
    [InlineData("ja", "ja", "voldoet")]
    [InlineData("ja", "nee", "voldoet-niet")]
    [InlineData("ongeregistreerd", "ja", "onzeker")]
    [InlineData("ongeregistreerd", "nee", "voldoet-niet")]
    public void Het_inkomen_van_een_ongeregistreerde_partner_alleen_is_hoogstens_onzeker(string partner, string norm, string verdict) =>
        Assert.Equal(verdict, Living(partner, "geen", "wia-wet-wajong").Says("inkomen-norm", norm).Verdict("513", "inkomen"));

    [Theory]
    [InlineData("ja")]
    [InlineData("ongeregistreerd")]
    public void Met_een_eigen_bestendige_bron_telt_het_samen(string partner) =>
        Assert.Equal("voldoet", Living(partner, "wia-wet-wajong", "wia-wet-wajong").Verdict("513", "inkomen"));

    [Fact]
    public void Op_AOW_leeftijd_beslist_de_norm_niets_over_een_ongeregistreerde_partner_en_wordt_niet_gevraagd()
    {
        Applicant applicant = Living("ongeregistreerd", "geen", "wia-wet-wajong").Says("geboortedatum", "1950-01-01").Withdraws("inkomen-norm");

        Assert.Equal("onzeker", applicant.Verdict("513", "inkomen"));
        Assert.DoesNotContain("inkomen-norm", applicant.Open());
    }

    [Theory]
    [InlineData("nee")]
    [InlineData("weet-niet")]
    public void Zonder_partner_wordt_er_niets_over_gevraagd(string partner) =>
        Assert.DoesNotContain("partner-inkomen", Applicants.For513Today().Says("partner", partner).Withdraws("inkomen-norm").Open());

    [Fact]
    public void Niet_weten_of_er_een_partner_is_is_onbekend() =>
        Assert.Equal("onbekend", Applicants.For513Today().Says("partner", "weet-niet").Verdict("513", "inkomen"));

    [Fact]
    public void Ook_op_AOW_leeftijd_kan_een_partner_van_wie_men_niet_weet_nog_genoeg_verdienen() =>
        Assert.Equal("onbekend", Applicants.For513LivingOn("geen").Says(("geboortedatum", "1950-01-01"), ("partner", "weet-niet")).Verdict("513", "inkomen"));

    [Theory]
    [InlineData("ja")]
    [InlineData("ongeregistreerd")]
    public void De_partner_stuurt_zijn_bewijs_mee(string partner)
    {
        Applicant applicant = Applicants.For513Today().Says(
            ("partner", partner),
            ("partner-inkomen", """["loondienst"]"""),
            ("partner-contract-tot", "2027-01-01"),
            ("partner-werkgevers", "2"),
            ("partner-pgb", "ja"),
            ("partner-drie-jaar-inkomen", "nee"));

        Assert.Equal(2, applicant.Item("werkgeversverklaring", "partner").Count);
        Assert.Equal(2, applicant.Item("arbeidsovereenkomst", "partner").Count);
        Assert.Equal(1, applicant.Item("salarisspecificaties-3-jaar", "partner").Count);
        Assert.Equal(1, applicant.Item("svb-bewijs", "partner").Count);
        Assert.Equal(1, applicant.Item("werkgeversverklaring").Count);
        Assert.Equal(3, applicant.Item("loonstroken-3-maanden").Count);
        Assert.DoesNotContain("loonstroken-3-maanden:partner", applicant.ItemsByPerson());
    }

    [Fact]
    public void Ook_als_de_norm_niet_wordt_gehaald_gaat_het_bewijs_mee() =>
        Assert.Contains("toekenningsbesluit:wia-wet-wajong:partner", Living("ja", "geen", "wia-wet-wajong").Says("inkomen-norm", "nee").ItemsByPerson());

    [Fact]
    public void Van_een_minderjarige_gaat_het_om_de_ouders()
    {
        Applicant applicant = Living("ja", "wia-wet-wajong", "uitkering").Says(("geboortedatum", "2012-01-01"), ("partner-inkomen-duurt", "ja"));

        Assert.Contains("toekenningsbesluit:wia-wet-wajong:ouder", applicant.ItemsByPerson());
        Assert.Contains("toekenningsbrief:andere-ouder", applicant.ItemsByPerson());
        Assert.DoesNotContain(applicant.ItemsByPerson(), item => item.EndsWith(":partner", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2008-11-22", "ouder")]
    [InlineData("2008-11-21", "aanvrager")]
    public void Tot_de_achttiende_verjaardag_is_het_bewijs_van_een_ouder(string birth, string wie) =>
        Assert.Single(Applicants.For513Today().Says("geboortedatum", birth).ItemsByPerson(), $"werkgeversverklaring:{wie}");

    [Fact]
    public void Voor_ouders_die_niet_getrouwd_zijn_is_er_geen_grens() =>
        Assert.Equal("voldoet", Living("ongeregistreerd", "geen", "wia-wet-wajong").Says("geboortedatum", "2012-01-01").Verdict("513", "inkomen"));

    [Fact]
    public void De_papieren_van_het_kind_zelf_zijn_van_de_aanvrager() =>
        Assert.Contains("bijlage-inburgeringsvereiste:aanvrager", Applicants.For513Today().Says("geboortedatum", "2012-01-01").ItemsByPerson());

    [Fact]
    public void Is_het_eigen_inkomen_bestendig_dan_wordt_over_dat_van_de_partner_niet_meer_gevraagd_dan_de_lijst_nodig_heeft()
    {
        Applicant applicant = Living("ja", "wia-wet-wajong", "uitkering");

        Assert.Equal("voldoet", applicant.Verdict("513", "inkomen"));
        Assert.DoesNotContain("partner-inkomen-duurt", applicant.Open());
    }

    [Fact]
    public void Ook_als_het_oordeel_al_vaststaat_wordt_naar_het_inkomen_van_de_partner_gevraagd_voor_het_bewijs()
    {
        Applicant applicant = Applicants.For513LivingOn("wia-wet-wajong", "bijstand").Says("bijstand-blijvend", "nee").Withdraws("partner");

        Assert.Equal("onzeker", applicant.Says("partner", "nee").Verdict("513", "inkomen"));
        Assert.Equal("partner", applicant.Withdraws("partner").Next());
        Assert.Equal("partner-inkomen", applicant.Says("partner", "ja").Next());
        Assert.Contains("toekenningsbrief:partner", applicant.Says("partner-inkomen", """["uitkering"]""").ItemsByPerson());
    }

    private static Applicant Living(string partner, string own, string other) =>
        Applicants.For513LivingOn(own).Says(("partner", partner), ("partner-inkomen", Applicants.List(other)));
}
