namespace Inburgering.Domain.Tests.Subjects.Integration.Letter;

/// <summary>Decisions and letters, and the years for which they were made (R18).</summary>
public class BriefTests
{
    [Theory]
    [InlineData("besluit-geen-programma", "besluit-gemeente", "besluit-geen-programma")]
    [InlineData("besluit-win-toets", "besluit-gemeente", "besluit-win-toets")]
    [InlineData("vrijstelling-naturalisatietoets", "bewijs-vrijstelling-naturalisatietoets", null)]
    public void Een_besluit_telt_uit_zichzelf(string letter, string item, string? sort)
    {
        Applicant applicant = Holding(letter);

        Assert.Equal("voldoet", applicant.Verdict("497", "brief"));
        Assert.Equal(PaperForm.Copy, applicant.Item(item, soort: sort).Kind.Form);
        Assert.DoesNotContain("inburgeringsplichtig-sinds", applicant.Open());
    }

    [Theory]
    [InlineData("inspanningen-gemeente", "voor-2013", "voldoet", "voldoet")]
    [InlineData("inspanningen-gemeente", "2013-tot-oktober-2017", "voldoet-niet", "onzeker")]
    [InlineData("inspanningen-gemeente", "oktober-2017-tot-2022", "voldoet-niet", "onzeker")]
    [InlineData("inspanningen-gemeente", "vanaf-2022", "onzeker", "onzeker")]
    [InlineData("inspanningen-gemeente", "nooit", "onzeker", "onzeker")]
    [InlineData("inspanningen-gemeente", "weet-niet", "onbekend", "onbekend")]
    [InlineData("inspanningen-duo", "voor-2013", "voldoet-niet", "onzeker")]
    [InlineData("inspanningen-duo", "2013-tot-oktober-2017", "voldoet", "voldoet")]
    [InlineData("inspanningen-duo", "oktober-2017-tot-2022", "voldoet", "voldoet")]
    [InlineData("inspanningen-duo", "vanaf-2022", "onzeker", "onzeker")]
    [InlineData("inspanningen-duo", "nooit", "onzeker", "onzeker")]
    [InlineData("inspanningen-duo", "weet-niet", "onbekend", "onbekend")]
    public void Een_brief_over_inspanningen_hoort_bij_de_jaren_van_de_plicht(string letter, string since, string asPrinted, string inForce)
    {
        Applicant applicant = Holding(letter).Says(("inburgeringsplichtig-sinds", since), ("participatieverklaring", "ja"));

        Assert.Equal(asPrinted, applicant.Verdict("497", "brief"));
        Assert.Equal(inForce, applicant.Under(Edition.InForce).Verdict("497", "brief"));
    }

    [Theory]
    [InlineData("nee", "voldoet-niet")]
    [InlineData("weet-niet", "onbekend")]
    [InlineData("ja", "voldoet")]
    public void Sinds_oktober_2017_hoort_er_een_brief_over_de_participatieverklaring_bij(string declaration, string verdict)
    {
        Applicant applicant = Holding("inspanningen-duo").Says(("inburgeringsplichtig-sinds", "oktober-2017-tot-2022"), ("participatieverklaring", declaration));

        Assert.Equal(verdict, applicant.Verdict("497", "brief"));
        Assert.Equal(verdict == "voldoet", applicant.Items.Contains("brief-participatieverklaring"));
    }

    [Fact]
    public void Van_andere_jaren_wordt_de_participatieverklaring_niet_gevraagd()
    {
        Applicant applicant = Holding("inspanningen-duo").Says("inburgeringsplichtig-sinds", "2013-tot-oktober-2017");

        Assert.Contains("brief-inspanningen:inspanningen-duo", applicant.Items);
        Assert.DoesNotContain("brief-participatieverklaring", applicant.Items);
        Assert.Null(applicant.Next());
    }

    [Fact]
    public void Een_onzekere_brief_gaat_mee_in_de_envelop() =>
        Assert.Contains("brief-inspanningen:inspanningen-gemeente", Holding("inspanningen-gemeente").Says("inburgeringsplichtig-sinds", "nooit").Items);

    [Fact]
    public void Een_brief_die_niet_telt_gaat_niet_mee() =>
        Assert.DoesNotContain("brief-inspanningen:inspanningen-duo", Holding("inspanningen-duo").Says("inburgeringsplichtig-sinds", "voor-2013").Items);

    [Theory]
    [InlineData("geen", "voldoet-niet")]
    [InlineData("weet-niet", "onbekend")]
    public void Zonder_brief_telt_deze_grond_niet(string letter, string verdict) => Assert.Equal(verdict, Holding(letter).Verdict("497", "brief"));

    [Fact]
    public void Een_brief_voldoende_ingeburgerd_is_nooit_een_vrijstelling_en_gaat_niet_mee()
    {
        Applicant applicant = Holding("voldoende-ingeburgerd");

        Assert.Equal("voldoet-niet", applicant.Verdict("497", "brief"));
        Assert.Equal("oordeel.brief.voldoende-ingeburgerd", applicant.Reason("497", "brief"));
        Assert.Equal("voldoet-niet", applicant.Verdict("497"));
        Assert.DoesNotContain("advies-voldoende-ingeburgerd", applicant.Items);
    }

    [Theory]
    [InlineData("2022-01-28", "voldoet-niet")]
    [InlineData("2022-01-29", "voldoet")]
    public void Ontheffing_om_bijzondere_omstandigheden_telt_vanaf_29_januari_2022(string posting, string verdict)
    {
        Applicant applicant = Holding("bio-ontheffing").Under(Edition.InForce).Says("datum-aanvraag", posting);

        Assert.Equal(verdict, applicant.Verdict("497", "brief"));
        Assert.Equal(verdict == "voldoet", applicant.Items.Contains("brief-bio"));
        Assert.Equal(verdict == "voldoet", applicant.Changes().Contains("bio-ontheffing"));
        Assert.DoesNotContain("inburgeringsplichtig-sinds", applicant.Asked);
    }

    [Fact]
    public void Het_formulier_kent_die_ontheffing_niet() => Assert.Equal("voldoet-niet", Holding("bio-ontheffing").Verdict("497", "brief"));

    private static Applicant Holding(string letter) => Applicants.For497AsPrinted().WithoutDiploma().Says("brief", Applicants.List(letter));
}
