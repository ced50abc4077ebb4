namespace Inburgering.Domain.Tests.Subjects.Integration.RocAdvice;

/// <summary>The advice of ROC Amsterdam.</summary>
public class RocTests
{
    [Theory]
    [InlineData("2018-05-20", "2013-05-20", "voldoet")]
    [InlineData("2018-05-20", "2013-05-19", "voldoet-niet")]
    [InlineData("2018-05-20", "2014-01-01", "voldoet")]
    [InlineData("2018-05-20", "2014-01-02", "onzeker")]
    [InlineData("2019-12-31", "2014-12-31", "onzeker")]
    [InlineData("2019-12-31", "2014-12-30", "voldoet-niet")]
    [InlineData("2019-01-01", "2014-01-01", "voldoet")]
    public void Het_advies_mag_vijf_jaar_oud_zijn_en_is_na_1_januari_2014_onzeker(string posting, string date, string verdict) =>
        Assert.Equal(verdict, Advised(posting, date).Verdict("497", "roc"));

    [Theory]
    [InlineData("nee", "voldoet-niet")]
    [InlineData("weet-niet", "onbekend")]
    public void Zonder_TGN_op_A2_telt_het_advies_niet(string spoken, string verdict) =>
        Assert.Equal(verdict, Advised("2018-05-20", "2013-05-20").Says("tgn-a2", spoken).Verdict("497", "roc"));

    [Theory]
    [InlineData("2019-12-31", true)]
    [InlineData("2020-01-01", false)]
    public void Vanaf_2020_wordt_er_niet_meer_naar_gevraagd(string posting, bool asked)
    {
        Applicant applicant = Advised(posting, "2015-01-01");

        Assert.Equal(asked, applicant.Asked.Contains("roc-advies"));
        Assert.Equal(asked ? "onzeker" : "voldoet-niet", applicant.Verdict("497", "roc"));
    }

    [Fact]
    public void Het_advies_en_het_bewijs_van_de_TGN_gaan_als_kopie_mee()
    {
        Applicant applicant = Advised("2018-05-20", "2013-05-20");

        Assert.Equal(PaperForm.Copy, applicant.Item("roc-advies").Kind.Form);
        Assert.Equal(PaperForm.Copy, applicant.Item("tgn-bewijs").Kind.Form);
        Assert.Equal(new DateOnly(2013, 5, 20), applicant.Item("roc-advies").NotOlderThan);
    }

    [Fact]
    public void Zonder_advies_wordt_de_datum_niet_gevraagd()
    {
        Applicant applicant = Advised("2018-05-20", "2013-05-20").Says("roc-advies", "nee");

        Assert.Equal("voldoet-niet", applicant.Verdict("497", "roc"));
        Assert.DoesNotContain("roc-advies-datum", applicant.Asked);
    }

    private static Applicant Advised(string posting, string date) => Applicants.For497AsPrinted().WithoutDiploma().Says(
        ("datum-aanvraag", posting),
        ("asiel-sinds", "2012-01-01"),
        ("geldig-tot", "2020-05-20"),
        ("roc-advies", "ja"),
        ("roc-advies-datum", date),
        ("tgn-a2", "ja"));
}
