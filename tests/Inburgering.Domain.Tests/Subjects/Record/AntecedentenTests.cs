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

    // Posted on 20 May 2022.
    [Theory]
    [InlineData("2011", false)]
    [InlineData("2010", true)]
    [InlineData("2009", true)]
    public void Onderdeel_3_wordt_weggelaten_als_elke_geboortedag_onder_twaalf_is(string birth, bool asked)
    {
        Applicant applicant = Applicants.For493AsPrinted().Says("geboortedatum", birth);

        Assert.Equal(asked, applicant.Has("493", "antecedenten"));
        Assert.Equal(!asked, applicant.Steps.Contains("antecedenten-overslaan"));
    }

    [Theory]
    [InlineData("2010", "ja", "voldoet")]
    [InlineData("2010", "nee", "onbekend")]
    [InlineData("2009", "nee", "onzeker")]
    public void Wie_misschien_onder_twaalf_is_zoekt_de_dag_alleen_uit_als_het_uitmaakt(string birth, string answer, string verdict)
    {
        Applicant applicant = Applicants.For493AsPrinted().Says(("geboortedatum", birth), ("antecedenten", answer));

        Assert.Equal(verdict, applicant.Verdict("493", "antecedenten"));
        Assert.Equal(verdict == "onbekend", applicant.Gaps("493", "antecedenten").SequenceEqual(["geboortedatum"]));
    }
}
