namespace Inburgering.Domain.Tests.Subjects.Integration;

/// <summary>What an exemption is worth for 513 (R8).</summary>
public class VrijstellingVoor513Tests
{
    [Theory]
    [InlineData("belgie-luxemburg")]
    [InlineData("acht-jaar")]
    [InlineData("schooldiploma")]
    [InlineData("brief")]
    [InlineData("medisch")]
    [InlineData("inspanningen")]
    public void Een_vrijstelling_telt_niet_in_het_formulier_en_vandaag_wel(string ground)
    {
        Applicant applicant = Exempt(ground);

        Assert.Equal("voldoet", applicant.Verdict("513", ground));
        Assert.Equal("voldoet", applicant.Verdict("513", "inburgering"));
        Assert.Equal("oordeel.vrijstelling-513.telt", applicant.Reason("513", ground));
        Assert.Empty(applicant.Gaps("513", ground));
        Assert.Contains("vrijstelling-513", applicant.Changes());
        Assert.Superset(
            new HashSet<string> { "IND.4.513-no-exemption", "LAW.VB.3126" },
            applicant.Finding("513", ground).Provisions.Select(provision => provision.Id).ToHashSet());

        applicant.AsPrinted();
        Assert.Equal("voldoet-niet", applicant.Verdict("513", "inburgering"));
    }

    [Theory]
    [InlineData("2014-03-28", "onbekend", "niet-nodig")]
    [InlineData("2014-03-29", "voldoet", "gehaald")]
    public void De_wijziging_geldt_sinds_513_er_is(string posting, string verdict, string standing)
    {
        Applicant applicant = Exempt("schooldiploma").Says(("datum-aanvraag", posting), ("asiel-sinds", "2008-01-01"), ("geldig-tot", "2014-04-01"), ("roc-advies", "nee"));

        Assert.Equal(verdict, applicant.Verdict("513", "inburgering"));
        Assert.Equal(standing, applicant.Standing("513", "inburgering"));
    }

    [Theory]
    [InlineData("2024-12-31", "voldoet")]
    [InlineData("2025-01-01", "voldoet-niet")]
    public void De_Turkse_grond_volgt_ook_zijn_eigen_wijziging(string posting, string verdict) =>
        Assert.Equal(verdict, Applicants.For513Today().WithoutDiploma().Says(("nationaliteit", "turks"), ("datum-aanvraag", posting), ("asiel-sinds", "2016-01-01")).Verdict("513", "inburgering"));

    [Fact]
    public void Een_ROC_advies_is_een_vrijstelling()
    {
        Applicant applicant = Applicants.For513Today().WithoutDiploma().Says(
            ("datum-aanvraag", "2018-05-20"), ("asiel-sinds", "2012-01-01"), ("geldig-tot", "2018-06-20"), ("biometrie-datum", "2016-01-01"),
            ("roc-advies", "ja"), ("roc-advies-datum", "2013-06-01"), ("tgn-a2", "ja"));

        Assert.Equal("voldoet", applicant.Verdict("513", "roc"));
        Assert.Equal("voldoet-niet", applicant.AsPrinted().Verdict("513", "inburgering"));
    }

    [Fact]
    public void Bijzondere_omstandigheden_zijn_vandaag_ook_voor_513_onzeker()
    {
        Applicant applicant = Applicants.For513Today().WithoutDiploma().Says("bijzondere-omstandigheden", "ja");

        Assert.Equal("onzeker", applicant.Verdict("513", "bijzonder"));
        Assert.Equal("onzeker", applicant.Verdict("513", "inburgering"));
        Assert.Contains("ind-vragen", applicant.Gaps("513", "bijzonder"));
        Assert.Contains("brief-bijzondere-omstandigheden", applicant.Items);
        Assert.Contains("bewijs-bijzondere-omstandigheden", applicant.Items);
    }

    [Fact]
    public void In_het_formulier_dienen_bijzondere_omstandigheden_513_niet()
    {
        Applicant applicant = Applicants.For513Today().AsPrinted().WithoutDiploma().Says("bijzondere-omstandigheden", "ja");

        Assert.Equal("voldoet-niet", applicant.Verdict("513", "inburgering"));
        Assert.Equal("niet-nodig", applicant.Standing("513", "bijzonder"));
        Assert.DoesNotContain("brief-bijzondere-omstandigheden", applicant.Items);
        Assert.DoesNotContain("bijzondere-omstandigheden", applicant.Asked);
    }

    [Fact]
    public void Een_oud_inburgeringsdiploma_telt_vandaag_als_het_diploma()
    {
        Applicant applicant = Exempt("oud-certificaat");

        Assert.Equal("voldoet", applicant.Verdict("513", "oud-certificaat"));
        Assert.NotEqual("oordeel.vrijstelling-513.telt", applicant.Reason("513", "oud-certificaat"));
        Assert.Contains("vrijstelling-513", applicant.Changes());
        Assert.Contains("inburgeringsdiploma", applicant.Items);
        Assert.Equal("voldoet-niet", applicant.AsPrinted().Verdict("513", "inburgering"));
    }

    [Fact]
    public void Een_medisch_advies_blijft_voor_513_onzeker() =>
        Assert.Equal("onzeker", Exempt("medisch").Says(("medisch", "advies-arts-minister"), ("medisch-advies-datum", "2026-11-01")).Verdict("513", "inburgering"));

    [Fact]
    public void In_het_formulier_wordt_voor_513_naar_geen_vrijstelling_gevraagd()
    {
        Applicant applicant = Applicants.For513Today().AsPrinted().WithoutDiploma();
        string[] exemptions = ["papieren-inburgering", "als-kind-in-nederland", "schooldiploma", "oud-certificaat", "brief", "medisch", "duo-advies", "advies-ingeburgerd", "bijzondere-omstandigheden"];

        Assert.Empty(applicant.Asked.Intersect(exemptions));
        Assert.Equal("voldoet-niet", applicant.Verdict("513", "inburgering"));
    }

    [Fact]
    public void De_eerste_vrijstelling_is_genoeg_en_de_rest_is_niet_nodig()
    {
        Applicant applicant = Exempt("schooldiploma").Withdraws("oud-certificaat", "brief", "medisch", "duo-advies");

        Assert.Null(applicant.Next());
        Assert.Equal("niet-nodig", applicant.Standing("513", "oud-certificaat"));
        Assert.Equal("onbekend", applicant.Verdict("513", "oud-certificaat"));
        Assert.Empty(applicant.Gaps("513", "oud-certificaat"));
    }

    [Fact]
    public void De_papieren_van_een_vrijstelling_gaan_mee() => Assert.Contains("schooldiploma:nederlands", Exempt("schooldiploma").Items);

    private static Applicant Exempt(string ground)
    {
        Applicant applicant = Applicants.For513Today().WithoutDiploma();
        return ground switch
        {
            "belgie-luxemburg" => applicant.Says("nationaliteit", "belgisch-of-luxemburgs"),
            "acht-jaar" => applicant.Says(("geboortedatum", "1995-03-15"), ("als-kind-in-nederland", """[{"van":"2000-04-01","tot":"2011-07-31"}]""")),
            "schooldiploma" => applicant.Says(("schooldiploma", """["nederlands"]"""), ("eisen-nederlands", """["nederlandstalig","wet-op-diploma"]""")),
            "oud-certificaat" => applicant.Says("oud-certificaat", """["diploma-oude-wet"]"""),
            "brief" => applicant.Says("brief", """["besluit-win-toets"]"""),
            "medisch" => applicant.Says(("papieren-inburgering", """["medisch"]"""), ("medisch", "brief-duo"), ("inburgeringsplichtig-sinds", "vanaf-2022")),
            "inspanningen" => applicant.Says(("duo-advies", "positief"), ("inburgeringsplichtig-sinds", "nooit")),
            _ => throw new ArgumentOutOfRangeException(nameof(ground)),
        };
    }
}
