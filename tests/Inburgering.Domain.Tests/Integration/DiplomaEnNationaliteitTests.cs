using Inburgering.Domain.Subjects.Integration.Turkey;

namespace Inburgering.Domain.Tests;

/// <summary>The diploma, the certificate of the Wi 2021 (R22), and nationality (R20).</summary>
public class DiplomaEnNationaliteitTests
{
    [Theory]
    [InlineData("ja", "voldoet")]
    [InlineData("nee", "voldoet-niet")]
    [InlineData("weet-niet", "onbekend")]
    public void Het_diploma_volgt_het_antwoord(string answer, string verdict) =>
        Assert.Equal(verdict, Applicants.For497AsPrinted().WithoutDiploma().Says("inburgeringsdiploma", answer).Verdict("497", "inburgeringsdiploma"));

    [Theory]
    [InlineData("497", "2022-01-29", "voldoet")]
    [InlineData("497", "2022-01-28", "onzeker")]
    [InlineData("513", "2022-01-29", "voldoet")]
    [InlineData("513", "2022-01-28", "onzeker")]
    public void Het_certificaat_van_de_Wi_2021_telt_sinds_29_januari_2022(string permit, string posting, string verdict) =>
        Assert.Equal(verdict, Certificate(permit, posting).Verdict(permit, "inburgeringsdiploma"));

    [Theory]
    [InlineData("497", true)]
    [InlineData("497", false)]
    [InlineData("513", true)]
    [InlineData("513", false)]
    public void Wie_alles_haalde_voldoet_en_vraagt_het_diploma_op(string permit, bool asPrinted)
    {
        Applicant applicant = Applicants.For513Today().Says(("vergunning", permit), ("datum-aanvraag", "2023-05-01"), ("asiel-sinds", "2017-05-20"), ("inburgeringsdiploma", "alles-gehaald"))
            .Under(asPrinted ? Edition.AsPrinted : Edition.InForce);

        Assert.Equal("voldoet", applicant.Verdict(permit, "inburgeringsdiploma"));
        Assert.Contains("inburgeringsdiploma", applicant.Items);
        Assert.Contains("diploma-opvragen", applicant.Steps);
    }

    [Theory]
    [InlineData("497")]
    [InlineData("513")]
    public void In_het_formulier_is_het_certificaat_onzeker(string permit) =>
        Assert.Equal("onzeker", Certificate(permit, "2022-05-20").AsPrinted().Verdict(permit, "inburgeringsdiploma"));

    [Theory]
    [InlineData("ja", "inburgeringsdiploma")]
    [InlineData("certificaat-wi2021", "certificaat-wi2021")]
    public void Het_papier_gaat_als_gewone_kopie_mee(string answer, string item)
    {
        Applicant applicant = Applicants.For513Today().Says("inburgeringsdiploma", answer);

        Assert.Equal(PaperForm.Copy, applicant.Item(item).Kind.Form);
        Assert.Single(applicant.Items, found => found is "inburgeringsdiploma" or "certificaat-wi2021");
        Assert.DoesNotContain("waarmerken", applicant.Steps);
    }

    [Theory]
    [InlineData("belgisch-of-luxemburgs", "voldoet", "voldoet-niet")]
    [InlineData("turks", "voldoet-niet", "voldoet")]
    [InlineData("gezinslid-turks", "voldoet-niet", "voldoet")]
    [InlineData("andere-eu", "voldoet-niet", "voldoet-niet")]
    [InlineData("andere", "voldoet-niet", "voldoet-niet")]
    [InlineData("weet-niet", "onbekend", "onbekend")]
    public void Nationaliteit_kan_vrijstellen(string nationality, string benelux, string turkish)
    {
        Applicant applicant = Applicants.For497AsPrinted().WithoutDiploma().Says("nationaliteit", nationality);

        Assert.Equal(benelux, applicant.Verdict("497", "belgie-luxemburg"));
        Assert.Equal(turkish, applicant.Verdict("497", "turkije"));
    }

    [Theory]
    [InlineData("turks", "2024-12-31", "voldoet")]
    [InlineData("turks", "2025-01-01", "voldoet-niet")]
    [InlineData("gezinslid-turks", "2024-12-31", "voldoet")]
    [InlineData("gezinslid-turks", "2025-01-01", "voldoet-niet")]
    public void Turkse_nationaliteit_stelt_sinds_2025_niet_meer_vrij(string nationality, string posting, string verdict)
    {
        Applicant applicant = Applicants.For513Today().WithoutDiploma().Says(("vergunning", "497"), ("datum-aanvraag", posting), ("asiel-sinds", "2016-01-01"), ("geldig-tot", "2025-03-01"), ("nationaliteit", nationality), ("biometrie-datum", "2016-02-01"));

        Assert.Equal(verdict, applicant.Verdict("497", "turkije"));
        Assert.Equal(verdict == "voldoet-niet", applicant.Finding("497", "turkije").Changes.Contains(TurkeyChanges.TurkseNationaliteit));
    }

    [Fact]
    public void In_het_formulier_blijft_Turkse_nationaliteit_vrijstellen() =>
        Assert.Equal("voldoet", Applicants.For497AsPrinted().WithoutDiploma().Says(("nationaliteit", "turks"), ("datum-aanvraag", "2026-01-01"), ("geldig-tot", "2026-02-01")).Verdict("497", "turkije"));

    private static Applicant Certificate(string permit, string posting) => Applicants.For513Today().Says(
        ("vergunning", permit), ("datum-aanvraag", posting), ("asiel-sinds", "2016-01-01"), ("geldig-tot", "2022-06-01"), ("biometrie-datum", "2016-02-01"), ("inburgeringsdiploma", "certificaat-wi2021"));
}
