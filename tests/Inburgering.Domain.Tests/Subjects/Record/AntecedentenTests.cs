namespace Inburgering.Domain.Tests.Subjects.Record;

/// <summary>The statements of section 3 (R12), and who leaves them out.</summary>
public class AntecedentenTests
{
    [Theory]
    [InlineData("ja", "voldoet")]
    [InlineData("nee", "onzeker")]
    [InlineData("weet-niet", "onbekend")]
    public void De_verklaring_volgt_het_antwoord(string answer, string verdict) =>
        Assert.Equal(verdict, Applicants.For497AsPrinted().Says("antecedenten", answer).Verdict("497", "antecedenten"));

    [Theory]
    [InlineData("ja", false)]
    [InlineData("nee", true)]
    [InlineData("weet-niet", false)]
    public void Wie_niet_kan_verklaren_geeft_de_redenen_in_onderdeel_3(string answer, bool explains)
    {
        Applicant applicant = Applicants.For497AsPrinted().Says("antecedenten", answer);

        Assert.Equal(explains, applicant.Items.Contains("toelichting-antecedenten"));
        Assert.Equal(explains, applicant.Form("3").Contains("formulier.3.redenen"));
    }

    [Theory]
    [InlineData("2010-05-20", true)]
    [InlineData("2010-05-21", false)]
    public void Vanaf_twaalf_jaar_hoort_onderdeel_3_erbij(string birth, bool asked)
    {
        Applicant applicant = Applicants.For493AsPrinted().Says("geboortedatum", birth);

        Assert.Equal(asked, applicant.Has("493", "antecedenten"));
        Assert.Equal(asked, applicant.Asked.Contains("antecedenten"));
        Assert.Equal(!asked, applicant.Steps.Contains("antecedenten-overslaan"));
    }

    [Theory]
    [InlineData("belgisch-of-luxemburgs", false)]
    [InlineData("andere-eu", false)]
    [InlineData("turks", true)]
    [InlineData("gezinslid-turks", true)]
    [InlineData("andere", true)]
    [InlineData("weet-niet", true)]
    public void Burgers_van_de_unie_laten_onderdeel_3_weg(string nationality, bool asked)
    {
        Applicant applicant = Applicants.For493AsPrinted().Says("nationaliteit", nationality);

        Assert.Equal(asked, applicant.Has("493", "antecedenten"));
        Assert.Equal(!asked, applicant.Steps.Contains("antecedenten-overslaan"));
    }

    [Fact]
    public void Wie_is_vrijgesteld_geeft_ook_geen_redenen() =>
        Assert.DoesNotContain("toelichting-antecedenten", Applicants.For493AsPrinted().Says(("nationaliteit", "andere-eu"), ("antecedenten", "nee")).Items);
}
