namespace Inburgering.Domain.Tests.Subjects.Income;

/// <summary>Which sources of income last, and the norm (R13 to R15).</summary>
public class BestendigTests
{
    [Theory]
    [InlineData("wao-waz-wajong", "voldoet")]
    [InlineData("wia-wet-wajong", "voldoet")]
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
    [InlineData("wao-waz-wajong")]
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
    [InlineData("")]
    [InlineData("partner-")]
    public void Eerst_hoe_lang_het_contract_loopt_dan_de_drie_jaar_en_dan_de_norm(string whose)
    {
        Applicant applicant = Applicants.For513LivingOn("geen").Withdraws("inkomen-norm")
            .Says(("partner", "ja"), ("partner-inkomen", """["geen"]"""))
            .Says($"{whose}inkomen", """["loondienst"]""");
        string[] inTurn = [$"{whose}contract-tot", $"{whose}drie-jaar-inkomen", "inkomen-norm"];

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
    [InlineData("flexwerk", "wao-waz-wajong")]
    [InlineData("uitkering", "wia-wet-wajong")]
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
        Assert.Equal(verdict, Applicants.For513LivingOn("wia-wet-wajong", "arbeidsongeschikt-zonder-uitkering").Says("inkomen-norm", norm).Verdict("513", "inkomen"));

    [Fact]
    public void Wie_zijn_bronnen_niet_weet_zoekt_ze_uit() =>
        Assert.Equal("onbekend", Applicants.For513LivingOn("weet-niet").Verdict("513", "inkomen"));

    [Theory]
    [InlineData("inkomen")]
    [InlineData("partner-inkomen")]
    public void De_norm_wordt_pas_gevraagd_als_de_bronnen_van_beiden_bekend_zijn(string unknown)
    {
        Applicant applicant = Applicants.For513Today()
            .Says(("partner", "ja"), ("partner-inkomen", """["wia-wet-wajong"]"""))
            .Says(unknown, """["weet-niet"]""");

        Assert.DoesNotContain("inkomen-norm", applicant.Asked);
        Assert.DoesNotContain("inkomen-norm", applicant.Withdraws("inkomen-norm").Open());
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
