namespace Inburgering.Domain.Tests.Subjects.Income;

/// <summary>Which sources of income last, and the norm (R13 to R15).</summary>
public class BestendigTests
{
    [Theory]
    [InlineData("pensioen", "voldoet")]
    [InlineData("wao-waz", "voldoet")]
    [InlineData("wia", "voldoet")]
    [InlineData("wajong", "onzeker")]
    [InlineData("ander", "onzeker")]
    [InlineData("geen", "voldoet-niet")]
    [InlineData("bijstand", "voldoet-niet")]
    [InlineData("arbeidsongeschikt-zonder-uitkering", "onzeker")]
    public void Een_bron_is_uit_zichzelf_bestendig_of_niet(string source, string verdict) =>
        Assert.Equal(verdict, Applicants.For513LivingOn(source).Says("bijstand-blijvend", "nee").Verdict("513", "inkomen"));

    [Theory]
    [InlineData("uitkering")]
    [InlineData("onderzoeker")]
    [InlineData("zelfstandig")]
    [InlineData("directeur-grootaandeelhouder")]
    [InlineData("eigen-vermogen")]
    public void Een_bron_die_nog_een_jaar_doorloopt_is_bestendig(string source)
    {
        Applicant applicant = Applicants.For513LivingOn(source);

        Assert.Contains("inkomen-duurt", applicant.Open());
        Assert.Equal("voldoet", applicant.Says("inkomen-duurt", "ja").Verdict("513", "inkomen"));
        Assert.Equal("voldoet-niet", applicant.Says("inkomen-duurt", "nee").Verdict("513", "inkomen"));
        Assert.Equal("onbekend", applicant.Says("inkomen-duurt", "weet-niet").Verdict("513", "inkomen"));
    }

    [Theory]
    [InlineData("loondienst")]
    [InlineData("flexwerk")]
    [InlineData("wao-waz")]
    [InlineData("bijstand")]
    [InlineData("arbeidsongeschikt-zonder-uitkering")]
    [InlineData("geen")]
    public void Andere_bronnen_vragen_niet_of_zij_doorlopen(string source) =>
        Assert.DoesNotContain("inkomen-duurt", Applicants.For513LivingOn(source).Open());

    [Theory]
    [InlineData("vast", "voldoet")]
    [InlineData("2027-11-21", "voldoet")]
    [InlineData("2027-11-20", "voldoet-niet")]
    public void Een_contract_loopt_nog_minstens_een_jaar(string until, string verdict) =>
        Assert.Equal(verdict, Applicants.For513Today().Says(("contract-tot", until), ("drie-jaar-inkomen", "nee")).Verdict("513", "inkomen"));

    [Theory]
    [InlineData("2025-02-28", "voldoet")]
    [InlineData("2025-02-27", "voldoet-niet")]
    public void Een_jaar_na_29_februari_is_28_februari(string until, string verdict) =>
        Assert.Equal(verdict, Applicants.For513Today().Says(("datum-aanvraag", "2024-02-29"), ("asiel-sinds", "2016-01-01"), ("biometrie-datum", "2016-02-01"), ("contract-tot", until), ("drie-jaar-inkomen", "nee")).Verdict("513", "inkomen"));

    [Theory]
    [InlineData("loondienst", "2027-11-20", "ja", "voldoet")]
    [InlineData("loondienst", "2027-11-20", "nee", "voldoet-niet")]
    [InlineData("loondienst", "2027-11-20", "weet-niet", "onbekend")]
    [InlineData("loondienst", "weet-niet", "ja", "voldoet")]
    [InlineData("loondienst", "weet-niet", "nee", "onbekend")]
    [InlineData("loondienst", "weet-niet", "weet-niet", "onbekend")]
    [InlineData("flexwerk", "vast", "ja", "voldoet")]
    [InlineData("flexwerk", "vast", "nee", "voldoet-niet")]
    [InlineData("flexwerk", "vast", "weet-niet", "onbekend")]
    public void Een_kort_contract_en_flexwerk_vragen_drie_jaar(string source, string until, string threeYears, string verdict) =>
        Assert.Equal(verdict, Applicants.For513LivingOn(source).Says(("contract-tot", until), ("drie-jaar-inkomen", threeYears)).Verdict("513", "inkomen"));

    [Theory]
    [InlineData("vast", false)]
    [InlineData("2027-11-21", false)]
    [InlineData("2027-11-20", true)]
    [InlineData("weet-niet", true)]
    public void De_drie_jaar_worden_alleen_gevraagd_van_wie_ze_nodig_heeft(string until, bool asked) =>
        Assert.Equal(asked, Applicants.For513Today().Says("contract-tot", until).Open().Contains("drie-jaar-inkomen"));

    [Theory]
    [InlineData("", "inkomen-norm")]
    [InlineData("partner-", "inkomen-norm-samen")]
    public void Eerst_hoe_lang_het_contract_loopt_dan_de_drie_jaar_en_dan_de_norm(string whose, string norm)
    {
        Applicant applicant = Applicants.For513LivingOn("geen").Withdraws("inkomen-norm")
            .Says(("partner", "ja"), ("partner-inkomen", """["geen"]"""))
            .Says($"{whose}inkomen", """["loondienst"]""");
        string[] inTurn = [$"{whose}contract-tot", $"{whose}drie-jaar-inkomen", norm];

        Assert.Equal(inTurn[..1], applicant.Open().Intersect(inTurn));
        Assert.Equal(inTurn[1..2], applicant.Says(inTurn[0], "2027-01-01").Open().Intersect(inTurn));
        Assert.Equal(inTurn[2..], applicant.Says(inTurn[1], "ja").Open().Intersect(inTurn));
    }

    [Theory]
    [InlineData("ja", "voldoet")]
    [InlineData("nee", "voldoet-niet")]
    [InlineData("weet-niet", "onbekend")]
    public void De_norm_beslist_over_bestendige_bronnen(string norm, string verdict) =>
        Assert.Equal(verdict, Applicants.For513Today().Says("inkomen-norm", norm).Verdict("513", "inkomen"));

    [Fact]
    public void Zonder_bestendige_bron_wordt_de_norm_niet_gevraagd()
    {
        Applicant applicant = Applicants.For513LivingOn("geen").Withdraws("inkomen-norm");

        Assert.Equal("voldoet-niet", applicant.Verdict("513", "inkomen"));
        Assert.DoesNotContain("inkomen-norm", applicant.Open());
    }

    [Theory]
    [InlineData("flexwerk", "wao-waz")]
    [InlineData("uitkering", "wia")]
    public void Een_van_twee_bronnen_is_genoeg(string first, string second)
    {
        Applicant applicant = Applicants.For513LivingOn(first, second);

        Assert.Equal("voldoet", applicant.Verdict("513", "inkomen"));
        Assert.DoesNotContain("drie-jaar-inkomen", applicant.Open());
        Assert.DoesNotContain("inkomen-duurt", applicant.Open());
    }

    [Theory]
    [InlineData("nee", "voldoet-niet")]
    [InlineData("ja", "voldoet")]
    public void Arbeidsongeschikt_naast_een_bestendige_bron_telt_niet_mee(string norm, string verdict) =>
        Assert.Equal(verdict, Applicants.For513LivingOn("wia", "arbeidsongeschikt-zonder-uitkering").Says("inkomen-norm", norm).Verdict("513", "inkomen"));

    [Fact]
    public void Wie_zijn_bronnen_niet_weet_zoekt_ze_uit() =>
        Assert.Equal("onbekend", Applicants.For513LivingOn("weet-niet").Verdict("513", "inkomen"));

    [Theory]
    [InlineData("inkomen", "inkomen-norm")]
    [InlineData("partner-inkomen", "inkomen-norm-samen")]
    public void De_norm_wordt_pas_gevraagd_als_de_bronnen_bekend_zijn(string unknown, string norm)
    {
        Applicant applicant = Applicants.For513Today()
            .Says(("inkomen-norm", "nee"), ("partner", "ja"), ("partner-inkomen", """["wia"]"""), ("inkomen-norm-samen", "ja"))
            .Says(unknown, """["weet-niet"]""");

        Assert.DoesNotContain(norm, applicant.Asked);
        Assert.DoesNotContain(norm, applicant.Withdraws(norm).Open());
    }

    [Theory]
    [InlineData("loondienst", "2027-11-20", "nee", true)]
    [InlineData("loondienst", "2027-11-20", "ja", false)]
    [InlineData("loondienst", "weet-niet", "nee", false)]
    [InlineData("flexwerk", "vast", "nee", true)]
    [InlineData("flexwerk", "vast", "weet-niet", false)]
    public void Zonder_drie_jaar_loon_helpt_een_nieuw_contract(string source, string until, string threeYears, bool helps)
    {
        Applicant applicant = Applicants.For513LivingOn(source).Says(("contract-tot", until), ("drie-jaar-inkomen", threeYears));

        Assert.Equal(helps, applicant.Gaps("513", "inkomen").Contains("nieuw-contract"));
    }

    [Fact]
    public void Een_nieuw_contract_van_elk_van_beiden_helpt()
    {
        Applicant applicant = Applicants.For513LivingOn("flexwerk").Says(
            ("drie-jaar-inkomen", "nee"), ("partner", "ja"), ("partner-inkomen", """["flexwerk"]"""), ("partner-drie-jaar-inkomen", "nee"));

        Assert.Equal(["inkomen", "nieuw-contract", "nieuw-contract"], applicant.Gaps("513", "inkomen"));
    }

    [Theory]
    [InlineData("wajong")]
    [InlineData("ander")]
    public void Naast_een_bestendige_bron_telt_een_betwiste_niet(string source)
    {
        Applicant applicant = Applicants.For513LivingOn("wia", source);

        Assert.Equal("voldoet", applicant.Verdict("513", "inkomen"));
        Assert.Equal("voldoet-niet", applicant.Says("inkomen-norm", "nee").Verdict("513", "inkomen"));
    }

    [Theory]
    [InlineData("wajong", "voldoet")]
    [InlineData("ander", "onzeker")]
    public void In_het_formulier_is_alleen_een_Wajong_bestendig(string source, string verdict) =>
        Assert.Equal(verdict, Applicants.For513LivingOn(source).AsPrinted().Verdict("513", "inkomen"));

    [Theory]
    [InlineData("bijstand")]
    [InlineData("arbeidsongeschikt-zonder-uitkering")]
    [InlineData("uitkering")]
    public void Een_betwiste_bron_naast_wat_niet_bestendig_is_is_onzeker(string beside) =>
        Assert.Equal("onzeker", Applicants.For513LivingOn("ander", beside).Says(("bijstand-blijvend", "nee"), ("inkomen-duurt", "nee")).Verdict("513", "inkomen"));

    [Theory]
    [InlineData("uitkering", "nee", "onzeker")]
    [InlineData("bijstand", "nee", "voldoet-niet")]
    public void Arbeidsongeschikt_naast_wat_niet_bestendig_is_is_onzeker_maar_niet_naast_bijstand(string beside, string goesOn, string verdict) =>
        Assert.Equal(verdict, Applicants.For513LivingOn("arbeidsongeschikt-zonder-uitkering", beside).Says(("inkomen-duurt", goesOn), ("bijstand-blijvend", "nee")).Verdict("513", "inkomen"));

    [Theory]
    [InlineData("nee", "onzeker")]
    [InlineData("ja", "voldoet")]
    public void Arbeidsongeschikt_zonder_uitkering_is_onzeker_zolang_niets_bestendig_is(string threeYears, string verdict) => Assert.Equal(
        verdict,
        Applicants.For513LivingOn("arbeidsongeschikt-zonder-uitkering", "flexwerk").Says(("drie-jaar-inkomen", threeYears), ("inkomen-norm", "ja"), ("werkgevers", "1"), ("pgb", "nee")).Verdict("513", "inkomen"));

    [Fact]
    public void Wie_niet_voldoet_leest_dat_de_IND_naar_de_eigen_situatie_kijkt()
    {
        Applicant applicant = Applicants.For513Today().Says("inkomen-norm", "nee");

        Assert.Equal("oordeel.inkomen.eigen-situatie", applicant.Finding("513", "inkomen").Text.Key);
        Assert.Equal("oordeel.inkomen.norm-niet-gehaald", applicant.AsPrinted().Finding("513", "inkomen").Text.Key);
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("nee")]
    [InlineData("weet-niet")]
    public void De_wet_staat_alleen_achter_het_oordeel_van_de_geldende_regels(string norm)
    {
        Applicant applicant = Applicants.For513Today().Says("inkomen-norm", norm);

        Assert.Contains("LAW.VC.D1.23", applicant.Finding("513", "inkomen").Provisions.Select(provision => provision.Id));
        Assert.DoesNotContain(applicant.AsPrinted().Finding("513", "inkomen").Provisions, provision => provision.Address is not null);
    }

    [Theory]
    [InlineData("493")]
    [InlineData("497")]
    public void Alleen_513_vraagt_inkomen(string permit)
    {
        Applicant applicant = Applicants.For513Today().AsPrinted().Says("vergunning", permit);

        Assert.False(applicant.Has(permit, "inkomen"));
        Assert.DoesNotContain("inkomen", applicant.Asked);
        Assert.DoesNotContain("werkgeversverklaring", applicant.Items);
    }
}
