namespace Inburgering.Domain.Tests.Subjects.Income;

/// <summary>The income of the partner, and of the parents of a minor (R13, R26).</summary>
public class PartnerTests
{
    [Theory]
    [InlineData("ja", "ja", "voldoet")]
    [InlineData("ja", "nee", "voldoet-niet")]
    [InlineData("ja", "weet-niet", "onbekend")]
    [InlineData("ongeregistreerd", "ja", "onzeker")]
    [InlineData("ongeregistreerd", "nee", "voldoet-niet")]
    public void Het_inkomen_van_een_ongeregistreerde_partner_alleen_is_hoogstens_onzeker(string partner, string norm, string verdict)
    {
        Applicant applicant = Living(partner, "geen", "wia").Says("inkomen-norm-samen", norm);

        Assert.Equal(verdict, applicant.Verdict("513", "inkomen"));
        Assert.Equal(verdict, applicant.AsPrinted().Verdict("513", "inkomen"));
    }

    [Theory]
    [InlineData("ja", "nee", "ja", "voldoet")]
    [InlineData("ja", "nee", "nee", "voldoet-niet")]
    [InlineData("ja", "weet-niet", "ja", "voldoet")]
    [InlineData("ja", "weet-niet", "nee", "onbekend")]
    [InlineData("ongeregistreerd", "nee", "ja", "onzeker")]
    [InlineData("ongeregistreerd", "nee", "nee", "voldoet-niet")]
    [InlineData("ongeregistreerd", "weet-niet", "ja", "onzeker")]
    public void Is_het_eigen_inkomen_te_laag_dan_telt_dat_van_de_partner_mee(string partner, string own, string together, string verdict) =>
        Assert.Equal(verdict, Living(partner, "wia", "wia").Says(("inkomen-norm", own), ("inkomen-norm-samen", together)).Verdict("513", "inkomen"));

    [Theory]
    [InlineData("ja")]
    [InlineData("ongeregistreerd")]
    public void In_het_formulier_telt_met_een_eigen_bestendige_bron_alles_samen(string partner)
    {
        Applicant applicant = Living(partner, "wia", "wia").Says("inkomen-norm-samen", "ja").AsPrinted();

        Assert.Equal("voldoet", applicant.Verdict("513", "inkomen"));
        Assert.DoesNotContain("inkomen-norm", applicant.Asked);
    }

    [Fact]
    public void Is_het_eigen_inkomen_genoeg_dan_wordt_naar_geen_partner_gevraagd_en_gaat_alleen_eigen_bewijs_mee()
    {
        Applicant applicant = Living("ja", "wia", "pensioen");

        Assert.Equal("voldoet", applicant.Verdict("513", "inkomen"));
        Assert.DoesNotContain("partner", applicant.Asked);
        Assert.DoesNotContain("partner", applicant.Withdraws("partner").Open());
        Assert.DoesNotContain(applicant.ItemsByPerson(), item => item.EndsWith(":partner", StringComparison.Ordinal));
        Assert.Contains("eigen-norm", applicant.Finding("513", "inkomen").Changes.Select(change => change.Id));
    }

    [Fact]
    public void Eerst_het_eigen_inkomen_dan_de_eigen_norm_dan_de_partner_en_dan_samen()
    {
        Applicant applicant = Living("ja", "uitkering", "uitkering").Says(("inkomen-duurt", "ja"), ("inkomen-norm", "nee"), ("partner-inkomen-duurt", "ja"), ("inkomen-norm-samen", "ja"));

        Assert.Equal(
            ["inkomen", "inkomen-duurt", "inkomen-norm", "partner", "partner-inkomen", "partner-inkomen-duurt", "inkomen-norm-samen"],
            applicant.Asked.Where(id => id.Contains("inkomen", StringComparison.Ordinal) || id == "partner"));
    }

    [Theory]
    [InlineData("geen")]
    [InlineData("arbeidsongeschikt-zonder-uitkering")]
    [InlineData("ander")]
    public void Een_partner_zonder_bestendige_bron_telt_als_geen_partner(string source)
    {
        Applicant applicant = Living("ja", "wia", source).Says("inkomen-norm", "nee");

        Assert.Equal("voldoet-niet", applicant.Verdict("513", "inkomen"));
        Assert.DoesNotContain("inkomen-norm-samen", applicant.Open());
    }

    [Fact]
    public void Een_partner_die_ergens_anders_woont_telt_als_geen_partner()
    {
        Applicant applicant = Living("elders", "geen", "wia");

        Assert.Equal("voldoet-niet", applicant.Verdict("513", "inkomen"));
        Assert.Equal("voldoet-niet", applicant.AsPrinted().Verdict("513", "inkomen"));
        Assert.DoesNotContain("partner-inkomen", applicant.Asked);
        Assert.DoesNotContain(applicant.ItemsByPerson(), item => item.EndsWith(":partner", StringComparison.Ordinal));
    }

    [Fact]
    public void Eigen_bijstand_naast_een_bestendige_bron_van_de_partner_is_onzeker() =>
        Assert.Equal("onzeker", Living("ja", "bijstand", "wia").Says("bijstand-blijvend", "nee").Verdict("513", "inkomen"));

    [Theory]
    [InlineData("geen", "geen", "voldoet-niet")]
    [InlineData("geen", "bijstand", "voldoet-niet")]
    [InlineData("geen", "ander", "onzeker")]
    [InlineData("wajong", "wia", "voldoet")]
    public void Een_andere_bron_is_een_bron_van_beiden_samen(string own, string other, string verdict) =>
        Assert.Equal(verdict, Living("ja", own, other).Says(("partner-bijstand-blijvend", "nee"), ("inkomen-norm-samen", "ja")).Verdict("513", "inkomen"));

    [Fact]
    public void Op_AOW_leeftijd_beslist_de_norm_niets_over_een_ongeregistreerde_partner_en_wordt_niet_gevraagd()
    {
        Applicant applicant = Living("ongeregistreerd", "geen", "wia").Says("geboortedatum", "1950-01-01");

        Assert.Equal("onzeker", applicant.Verdict("513", "inkomen"));
        Assert.DoesNotContain("inkomen-norm-samen", applicant.Open());
    }

    /// <summary>The verdict is settled before the partner's sources are known; the reason tells nothing of them.</summary>
    [Theory]
    [InlineData("ongeregistreerd", "geen")]
    [InlineData("ongeregistreerd", "bijstand")]
    [InlineData("ja", "bijstand")]
    public void Op_AOW_leeftijd_is_de_reden_die_leeftijd_en_niet_wat_een_partner_nog_kan_hebben(string partner, string own)
    {
        Applicant applicant = Living(partner, own, "wia").Withdraws("partner-inkomen").Says(("geboortedatum", "1950-01-01"), ("bijstand-blijvend", "nee"));

        Assert.Equal("onzeker", applicant.Verdict("513", "inkomen"));
        Assert.EndsWith("inkomen.aow", applicant.Finding("513", "inkomen").Text.Key, StringComparison.Ordinal);
    }

    [Fact]
    public void Blijvende_bijstand_is_zelf_de_reden_zolang_de_partner_niet_bekend_is()
    {
        Applicant applicant = Applicants.For513LivingOn("bijstand").Withdraws("partner").Says("bijstand-blijvend", "ja");

        Assert.EndsWith("inkomen.bijstand-blijvend", applicant.Finding("513", "inkomen").Text.Key, StringComparison.Ordinal);
    }

    /// <summary>It is not known whether the benefit goes on; the norm is not reached, whether it does or not.</summary>
    [Fact]
    public void Is_niet_bekend_of_inkomen_bestendig_is_dan_is_de_norm_de_reden_en_niet_dat_er_niets_bestendig_is()
    {
        Applicant applicant = Living("ja", "geen", "uitkering").Says(("partner-inkomen-duurt", "weet-niet"), ("inkomen-norm-samen", "nee")).AsPrinted();

        Assert.Equal("voldoet-niet", applicant.Verdict("513", "inkomen"));
        Assert.EndsWith("inkomen.norm-samen-niet-gehaald", applicant.Finding("513", "inkomen").Text.Key, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", false)]
    [InlineData("nee", true)]
    [InlineData("weet-niet", true)]
    public void Of_bijstand_naast_eigen_bestendig_inkomen_komt_gaat_voor_de_partner(string goesOn, bool partnerCounts)
    {
        Applicant applicant = Applicants.For513Today()
            .Says(("inkomen", Applicants.List("uitkering", "ander", "bijstand")), ("partner", "ja"), ("partner-inkomen", Applicants.List("wia")));

        Assert.Contains("inkomen-duurt", applicant.Open());
        Assert.DoesNotContain("partner", applicant.Asked);

        applicant = applicant.Says("inkomen-duurt", goesOn);
        Assert.Equal("onzeker", applicant.Verdict("513", "inkomen"));
        Assert.Equal(partnerCounts, applicant.Asked.Contains("partner"));
        Assert.Equal(partnerCounts, applicant.ItemsByPerson().Any(item => item.EndsWith(":partner", StringComparison.Ordinal)));
    }

    [Fact]
    public void In_het_formulier_zoekt_niemand_de_geboortedatum_uit_die_voor_het_inkomen_niets_verandert()
    {
        Applicant applicant = Living("ja", "wia", "wia").AsPrinted().Says(("geboortedatum", "weet-niet"), ("inkomen-norm-samen", "weet-niet"));

        Assert.Equal(["inkomen-norm-samen"], applicant.Gaps("513", "inkomen"));
    }

    // Posted on 21 November 2026.
    [Theory]
    [InlineData("2008", "onbekend")]
    [InlineData("2009", "voldoet")]
    [InlineData("2007", "onzeker")]
    public void Is_niet_zeker_of_iemand_meerderjarig_is_dan_is_de_geboortedag_uit_te_zoeken_waar_het_uitmaakt(string birth, string verdict)
    {
        Applicant applicant = Living("ongeregistreerd", "geen", "wia").Says(("geboortedatum", birth), ("inkomen-norm-samen", "ja"));

        Assert.Equal(verdict, applicant.Verdict("513", "inkomen"));
        Assert.Equal(verdict == "onbekend", applicant.Gaps("513", "inkomen").SequenceEqual(["geboortedatum"]));
    }

    [Theory]
    [InlineData("1958", "onzeker")]
    [InlineData("1960", "voldoet-niet")]
    [InlineData("1959-11", "onbekend")]
    public void Ook_voor_de_AOW_leeftijd_telt_wat_voor_elke_geboortedag_hetzelfde_is(string birth, string verdict)
    {
        Applicant applicant = Applicants.For513LivingOn("geen").Says(("geboortedatum", birth), ("partner", "nee"));

        Assert.Equal(verdict, applicant.Verdict("513", "inkomen"));
        Assert.Equal(verdict == "onbekend", applicant.Gaps("513", "inkomen").SequenceEqual(["geboortedatum"]));
    }

    [Theory]
    [InlineData("weet-niet")]
    [InlineData("2008")]
    public void In_het_formulier_verandert_ook_de_helft_van_een_geboortedatum_niets(string birth)
    {
        Applicant applicant = Living("ja", "wia", "wia").AsPrinted().Says(("geboortedatum", birth), ("inkomen-norm-samen", "weet-niet"));

        Assert.Equal(["inkomen-norm-samen"], applicant.Gaps("513", "inkomen"));
    }

    [Theory]
    [InlineData("nee")]
    [InlineData("weet-niet")]
    public void Zonder_partner_wordt_er_niets_over_gevraagd(string partner)
    {
        Applicant applicant = Applicants.For513Today().Says("inkomen-norm", "nee");

        Assert.Contains("partner-inkomen", applicant.Says("partner", "ja").Open());
        Assert.DoesNotContain("partner-inkomen", applicant.Says("partner", partner).Open());
    }

    [Fact]
    public void Niet_weten_of_er_een_partner_is_is_onbekend() =>
        Assert.Equal("onbekend", Applicants.For513Today().Says(("inkomen-norm", "nee"), ("partner", "weet-niet")).Verdict("513", "inkomen"));

    [Fact]
    public void Ook_op_AOW_leeftijd_kan_een_partner_van_wie_men_niet_weet_nog_genoeg_verdienen() =>
        Assert.Equal("onbekend", Applicants.For513LivingOn("geen").Says(("geboortedatum", "1950-01-01"), ("partner", "weet-niet")).Verdict("513", "inkomen"));

    [Theory]
    [InlineData("ja")]
    [InlineData("ongeregistreerd")]
    public void De_partner_stuurt_zijn_bewijs_mee(string partner)
    {
        Applicant applicant = Applicants.For513Today().Says(
            ("inkomen-norm", "nee"),
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
        Assert.Contains("toekenningsbesluit:wia:partner", Living("ja", "geen", "wia").Says("inkomen-norm-samen", "nee").ItemsByPerson());

    [Fact]
    public void Van_een_minderjarige_gaat_het_om_de_ouders()
    {
        Applicant applicant = Living("ja", "wia", "uitkering").Says(("geboortedatum", "2012-01-01"), ("partner-inkomen-duurt", "ja"));

        Assert.Contains("toekenningsbesluit:wia:ouder", applicant.ItemsByPerson());
        Assert.Contains("toekenningsbrief:uitkering:andere-ouder", applicant.ItemsByPerson());
        Assert.DoesNotContain(applicant.ItemsByPerson(), item => item.EndsWith(":partner", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2008-11-22", "ouder")]
    [InlineData("2008-11-21", "aanvrager")]
    public void Tot_de_achttiende_verjaardag_is_het_bewijs_van_een_ouder(string birth, string wie) =>
        Assert.Single(Applicants.For513Today().Says("geboortedatum", birth).ItemsByPerson(), $"werkgeversverklaring:{wie}");

    [Fact]
    public void Voor_ouders_die_niet_getrouwd_zijn_is_er_geen_grens() =>
        Assert.Equal("voldoet", Living("ongeregistreerd", "geen", "wia").Says(("geboortedatum", "2012-01-01"), ("inkomen-norm-samen", "ja")).Verdict("513", "inkomen"));

    [Fact]
    public void De_papieren_van_het_kind_zelf_zijn_van_de_aanvrager() =>
        Assert.Contains("bijlage-inburgeringsvereiste:aanvrager", Applicants.For513Today().Says("geboortedatum", "2012-01-01").ItemsByPerson());

    [Fact]
    public void Van_een_minderjarige_met_een_ouder_gaat_het_meteen_om_de_norm_van_een_gezin()
    {
        Applicant applicant = Applicants.For513LivingOn("wia").Says(("geboortedatum", "2012-01-01"), ("inkomen-norm-samen", "ja"));

        Assert.Equal("voldoet", applicant.Verdict("513", "inkomen"));
        Assert.DoesNotContain("inkomen-norm", applicant.Asked);
    }

    [Fact]
    public void Ook_als_het_oordeel_al_vaststaat_wordt_naar_het_inkomen_van_de_partner_gevraagd_voor_het_bewijs()
    {
        Applicant applicant = Applicants.For513LivingOn("wia", "bijstand").AsPrinted().Says("bijstand-blijvend", "ja").Withdraws("partner");

        Assert.Equal("onzeker", applicant.Says("partner", "nee").Verdict("513", "inkomen"));
        Assert.Equal("partner", applicant.Withdraws("partner").Next());
        Assert.Equal("partner-inkomen", applicant.Says("partner", "ja").Next());
        Assert.Contains("toekenningsbrief:uitkering:partner", applicant.Says("partner-inkomen", """["uitkering"]""").ItemsByPerson());
    }

    [Fact]
    public void De_norm_wordt_niet_gevraagd_zolang_de_bronnen_van_de_partner_onbekend_zijn()
    {
        Applicant applicant = Applicants.For513LivingOn("arbeidsongeschikt-zonder-uitkering").AsPrinted()
            .Says(("partner", "ongeregistreerd"), ("partner-inkomen", """["weet-niet"]"""));

        Assert.Equal("onbekend", applicant.Verdict("513", "inkomen"));
        Assert.DoesNotContain("inkomen-norm-samen", applicant.Open());
    }

    [Fact]
    public void Twee_zelfstandigen_vertellen_eerst_over_de_eigen_twee_jaar()
    {
        string[] years = ["aangifte-laatste-jaar", "aangifte-voorlaatste-jaar", "partner-aangifte-laatste-jaar", "partner-aangifte-voorlaatste-jaar"];
        Applicant applicant = Living("ja", "zelfstandig", "zelfstandig").Says(("inkomen-duurt", "ja"), ("inkomen-norm", "nee"), ("partner-inkomen-duurt", "ja"), ("inkomen-norm-samen", "ja"));

        foreach (string year in years)
        {
            Assert.Equal(year, applicant.Next());
            applicant.Says(year, "geen");
        }
    }

    private static Applicant Living(string partner, string own, string other) =>
        Applicants.For513LivingOn(own).Says(("partner", partner), ("partner-inkomen", Applicants.List(other)));
}
