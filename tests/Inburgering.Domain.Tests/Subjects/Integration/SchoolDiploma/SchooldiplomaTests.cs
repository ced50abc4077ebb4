using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Subjects.Integration.SchoolDiploma;

/// <summary>School diplomas: each with all that it must show, and each time without one of these.</summary>
public class SchooldiplomaTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "nederlands", "nederlandstalig wet-op-diploma" },
        { "belgisch-of-surinaams", "nederlandstalig voldoende-nederlands hoger-dan-basisschool op-wet-gebaseerd" },
        { "aruba-curacao-sint-maarten", "nederlandstalig voldoende-nederlands" },
        { "bonaire-sint-eustatius-saba", "nederlandstalig voldoende-nederlands" },
        { "europese-school", "eerste-of-tweede-taal voldoende-nederlands" },
        { "internationaal-baccalaureaat", "voldoende-nederlands" },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Een_diploma_telt_met_alle_eisen_en_niet_zonder_een_ervan(string diploma, string demands)
    {
        string[] all = demands.Split(' ');

        Assert.Equal(all, ((ChoicesQuestion)Question($"eisen-{diploma}")).Options);
        Assert.Equal("voldoet", Holding(diploma, all).Verdict("497", "schooldiploma"));
        Assert.Equal("voldoet-niet", Holding(diploma, "geen").Verdict("497", "schooldiploma"));
        Assert.Equal("onbekend", Holding(diploma, "weet-niet").Verdict("497", "schooldiploma"));
        foreach (string missing in all.Where(_ => all.Length > 1))
        {
            Assert.Equal("voldoet-niet", Holding(diploma, [.. all.Except([missing])]).Verdict("497", "schooldiploma"));
        }
    }

    [Theory]
    [InlineData("mbo-1")]
    [InlineData("nt2")]
    [InlineData("geen")]
    public void Mbo_1_en_Nt2_zijn_geen_vrijstelling(string diploma) =>
        Assert.Equal("voldoet-niet", Holder(diploma).Verdict("497", "schooldiploma"));

    [Fact]
    public void Dat_mbo_1_niet_telt_is_een_eigen_reden() =>
        Assert.NotEqual(Holder("geen").Reason("497", "schooldiploma"), Holder("mbo-1").Reason("497", "schooldiploma"));

    [Fact]
    public void Niet_weten_of_er_een_diploma_is_is_onbekend() =>
        Assert.Equal("onbekend", Holder("weet-niet").Verdict("497", "schooldiploma"));

    [Theory]
    [InlineData("nederlands", false, false)]
    [InlineData("belgisch-of-surinaams", true, true)]
    [InlineData("aruba-curacao-sint-maarten", true, true)]
    [InlineData("bonaire-sint-eustatius-saba", true, true)]
    [InlineData("europese-school", true, false)]
    [InlineData("internationaal-baccalaureaat", true, false)]
    public void Het_diploma_gaat_gewaarmerkt_mee_waar_nodig_met_cijferlijst_en_apostille(string diploma, bool marks, bool apostille)
    {
        Applicant applicant = Complete(diploma).Says("diploma-in-buitenland", "nee");

        Assert.Equal(PaperForm.CertifiedCopy, applicant.Item("schooldiploma", soort: diploma).Kind.Form);
        Assert.Contains("waarmerken", applicant.Steps);
        Assert.Equal(marks, applicant.Items.Contains($"cijferlijst:{diploma}"));
        Assert.Equal(apostille, applicant.Items.Contains($"apostille:{diploma}"));
        Assert.Equal(apostille, applicant.Steps.Contains("apostille-regelen"));
        Assert.All(applicant.Assessment.Checklist.Items.Where(item => item.Kind.Id == "cijferlijst"), item => Assert.Equal(PaperForm.CertifiedCopy, item.Kind.Form));
    }

    [Theory]
    [InlineData("europese-school", "ja", true)]
    [InlineData("europese-school", "nee", false)]
    [InlineData("europese-school", "weet-niet", false)]
    [InlineData("internationaal-baccalaureaat", "ja", true)]
    [InlineData("internationaal-baccalaureaat", "nee", false)]
    public void Een_internationaal_diploma_uit_het_buitenland_heeft_een_apostille(string diploma, string abroad, bool apostille)
    {
        Applicant applicant = Complete(diploma);

        Assert.Equal("diploma-in-buitenland", applicant.Next());
        Assert.Equal(apostille, applicant.Says("diploma-in-buitenland", abroad).Items.Contains($"apostille:{diploma}"));
    }

    [Theory]
    [InlineData("nederlands")]
    [InlineData("belgisch-of-surinaams")]
    [InlineData("aruba-curacao-sint-maarten")]
    [InlineData("bonaire-sint-eustatius-saba")]
    public void Bij_andere_diplomas_wordt_niet_gevraagd_waar_het_vandaan_komt(string diploma) => Assert.Null(Complete(diploma).Next());

    [Fact]
    public void Het_eerste_diploma_dat_voldoet_beslist_en_dan_wordt_over_het_tweede_niets_gevraagd()
    {
        Applicant applicant = Holding("nederlands", "nederlandstalig", "wet-op-diploma").Says("schooldiploma", Applicants.List("nederlands", "belgisch-of-surinaams"));

        Assert.Equal("voldoet", applicant.Verdict("497", "schooldiploma"));
        Assert.DoesNotContain("eisen-belgisch-of-surinaams", applicant.Asked.Concat(applicant.Open()));
    }

    [Fact]
    public void Voldoet_het_eerste_diploma_niet_dan_kan_het_tweede_nog()
    {
        Applicant applicant = Holding("nederlands", "geen").Says("schooldiploma", Applicants.List("nederlands", "internationaal-baccalaureaat"));

        Assert.Equal("eisen-internationaal-baccalaureaat", applicant.Withdraws("eisen-internationaal-baccalaureaat").Next());
        applicant.Says("eisen-internationaal-baccalaureaat", """["voldoende-nederlands"]""").Says("diploma-in-buitenland", "nee");
        Assert.Equal("voldoet", applicant.Verdict("497", "schooldiploma"));
        Assert.DoesNotContain("schooldiploma:nederlands", applicant.Items);
        Assert.Contains("schooldiploma:internationaal-baccalaureaat", applicant.Items);
    }

    private static Applicant Complete(string diploma) => Holding(diploma, [.. ((ChoicesQuestion)Question($"eisen-{diploma}")).Options]);

    private static Applicant Holding(string diploma, params string[] shows) => Holder(diploma).Says($"eisen-{diploma}", Applicants.List(shows));

    private static Applicant Holder(string diploma) => Applicants.For497AsPrinted().WithoutDiploma().Says("schooldiploma", Applicants.List(diploma));
}
