namespace Inburgering.Domain.Tests.Subjects.Integration.Diploma;

/// <summary>The diploma, and the certificate of the Wi 2021 (R22).</summary>
public class InburgeringsdiplomaTests
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

    private static Applicant Certificate(string permit, string posting) => Applicants.For513Today().Says(
        ("vergunning", permit), ("datum-aanvraag", posting), ("asiel-sinds", "2016-01-01"), ("geldig-tot", "2022-06-01"), ("biometrie-datum", "2016-02-01"), ("inburgeringsdiploma", "certificaat-wi2021"));
}
