namespace Inburgering.Domain.Tests.Subjects.Integration.Special;

/// <summary>Special circumstances, which a human being weighs.</summary>
public class BijzonderTests
{
    [Theory]
    [InlineData("ja", "onzeker")]
    [InlineData("nee", "voldoet-niet")]
    [InlineData("weet-niet", "onbekend")]
    public void Bijzondere_omstandigheden_beoordeelt_een_mens(string answer, string verdict)
    {
        Applicant applicant = Applicants.For497AsPrinted().WithoutDiploma().Says("bijzondere-omstandigheden", answer);

        Assert.Equal(verdict, applicant.Verdict("497", "bijzonder"));
        Assert.Equal(verdict, applicant.Verdict("497", "inburgering"));
    }

    [Fact]
    public void Bij_bijzondere_omstandigheden_horen_een_ondertekende_brief_en_bewijs()
    {
        Applicant applicant = Applicants.For497AsPrinted().WithoutDiploma().Says("bijzondere-omstandigheden", "ja");

        Assert.Equal(PaperForm.SignedOriginal, applicant.Item("brief-bijzondere-omstandigheden").Kind.Form);
        Assert.Equal(PaperForm.Copy, applicant.Item("bewijs-bijzondere-omstandigheden").Kind.Form);
    }

    [Fact]
    public void Met_een_andere_grond_wordt_er_niet_naar_gevraagd() =>
        Assert.DoesNotContain("bijzondere-omstandigheden", Applicants.For497AsPrinted().WithoutDiploma().Says("duo-advies", "positief").Says("inburgeringsplichtig-sinds", "nooit").Asked);
}
