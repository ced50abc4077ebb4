namespace Inburgering.Domain.Tests.Composition;

/// <summary>Which box to tick and what remains (R21), and which permits are considered (R23).</summary>
public class AdviesTests
{
    [Theory]
    [InlineData("493", new[] { "493" })]
    [InlineData("497", new[] { "497" })]
    [InlineData("513", new[] { "513" })]
    [InlineData("advies", new[] { "513", "497", "493" })]
    public void De_gekozen_vergunning_wordt_bekeken_of_alle_drie(string chosen, string[] considered) =>
        Assert.Equal(considered, Considered(Applicants.For513Today().Says("vergunning", chosen)));

    [Fact]
    public void Zonder_keuze_worden_ook_alle_drie_bekeken() =>
        Assert.Equal(["513", "497", "493"], Considered(Applicants.For513Today().Withdraws("vergunning")));

    [Fact]
    public void De_sterkste_die_voldoet_wordt_aangekruist_en_de_zwakkere_zijn_het_vangnet()
    {
        Applicant applicant = AllThree();

        Assert.Equal("513", applicant.Tick());
        Assert.Equal(["497", "493"], applicant.Fallback());
        Assert.Equal("513", applicant.Assessment.Checklist.Permit?.Code);
    }

    [Fact]
    public void Voldoet_513_niet_dan_497()
    {
        Applicant applicant = AllThree().Says("inkomen-norm", "nee");

        Assert.Equal("497", applicant.Tick());
        Assert.Equal(["493"], applicant.Fallback());
        Assert.Equal("497", applicant.Assessment.Checklist.Permit?.Code);
    }

    [Fact]
    public void Wat_voldoet_gaat_voor_wat_sterker_maar_onzeker_is()
    {
        Applicant applicant = AllThree().Says(("inkomen", """["bijstand"]"""), ("bijstand-blijvend", "ja"));

        Assert.Equal("onzeker", applicant.Verdict("513"));
        Assert.Equal("497", applicant.Tick());
    }

    [Fact]
    public void Voldoet_er_geen_dan_de_sterkste_die_onzeker_is()
    {
        Applicant applicant = AllThree().Says(("antecedenten", "nee"), ("ononderbroken", "nee"));

        Assert.Equal("onzeker", applicant.Verdict("497"));
        Assert.Equal("onzeker", applicant.Verdict("493"));
        Assert.Equal("497", applicant.Tick());
    }

    [Fact]
    public void Zonder_vergunning_die_kan_is_er_geen_vakje_en_is_de_lijst_voor_493()
    {
        Applicant applicant = AllThree().Says("brp", "nee");

        Assert.Null(applicant.Tick());
        Assert.Empty(applicant.Fallback());
        Assert.Equal("493", applicant.Assessment.Checklist.Permit?.Code);
    }

    [Fact]
    public void Een_houder_voor_onbepaalde_tijd_krijgt_dan_de_lijst_van_513() =>
        Assert.Equal("513", AllThree().Says(("brp", "nee"), ("huidige-vergunning", "asiel-onbepaalde-tijd")).Assessment.Checklist.Permit?.Code);

    [Fact]
    public void Zolang_een_sterkere_vragen_heeft_is_er_geen_vakje_en_wacht_de_lijst()
    {
        Applicant applicant = AllThree().Withdraws("inkomen-norm", "biometrie-datum", "werkgevers");

        Assert.Equal("voldoet", applicant.Verdict("497"));
        Assert.Null(applicant.Tick());
        Assert.Equal("inkomen-norm", applicant.Next());
        Assert.DoesNotContain("biometrie-datum", applicant.Open());
        Assert.DoesNotContain("werkgevers", applicant.Open());
        Assert.Equal(["497", "493"], applicant.Fallback());
    }

    [Fact]
    public void Wat_men_niet_weet_houdt_een_zwakkere_niet_tegen() =>
        Assert.Equal("497", AllThree().Says("inkomen-norm", "weet-niet").Tick());

    [Fact]
    public void Te_vroeg_blijft_in_het_vangnet()
    {
        Applicant applicant = Applicants.For513Today().Says("vergunning", "advies");

        Assert.Equal("voldoet-niet", applicant.Verdict("493"));
        Assert.Equal("voldoet-niet", applicant.Verdict("497"));
        Assert.Equal(["493"], applicant.Fallback());
    }

    [Theory]
    [InlineData("513", new[] { "493" })]
    [InlineData("497", new[] { "493" })]
    [InlineData("493", new string[0])]
    public void Ook_bij_een_keuze_staan_de_zwakkere_in_het_vangnet(string chosen, string[] fallback) =>
        Assert.Equal(fallback, Applicants.For513Today().Says("vergunning", chosen).Fallback());

    [Fact]
    public void In_het_vangnet_telt_onbekend_als_open() =>
        Assert.Equal(["497", "493"], Applicants.For513Today().AsPrinted().Says("geldig-tot", "weet-niet").Fallback());

    [Fact]
    public void Met_een_vergunning_voor_onbepaalde_tijd_is_er_geen_vangnet() =>
        Assert.Empty(Applicants.For513Today().Says("huidige-vergunning", "asiel-onbepaalde-tijd").Fallback());

    [Fact]
    public void Een_keuze_die_niet_voldoet_krijgt_geen_vakje() => Assert.Null(Applicants.For513Today().Says("brp", "nee").Tick());

    [Fact]
    public void Een_keuze_die_onzeker_is_krijgt_haar_vakje() => Assert.Equal("513", Applicants.For513Today().Says("antecedenten", "nee").Tick());

    [Fact]
    public void Zolang_de_lijst_wacht_is_het_die_van_493_en_tellen_de_antwoorden_die_er_al_zijn()
    {
        Applicant applicant = AllThree().Withdraws("inkomen-norm").Says("biometrie-datum", "nooit");

        Assert.Equal("493", applicant.Assessment.Checklist.Permit?.Code);
        Assert.Contains("biometrie-datum", applicant.Asked);
        Assert.DoesNotContain("werkgevers", applicant.Asked);
        Assert.Equal(["inkomen-norm"], applicant.Open());
    }

    private static Applicant AllThree() => Applicants.For513Today().AsPrinted().Says(
        ("vergunning", "advies"), ("datum-aanvraag", "2022-05-20"), ("asiel-sinds", "2017-01-15"), ("geldig-tot", "2022-08-15"), ("biometrie-datum", "2017-02-01"));

    private static IEnumerable<string> Considered(Applicant applicant) => applicant.Assessment.Permits.Select(judgement => judgement.Permit.Code);
}
