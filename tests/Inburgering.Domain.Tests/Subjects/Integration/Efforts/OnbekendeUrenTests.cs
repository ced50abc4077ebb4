namespace Inburgering.Domain.Tests.Subjects.Integration.Efforts;

/// <summary>Hours that are not known are no hours that are missing; hours that change nothing are not asked.</summary>
public class OnbekendeUrenTests
{
    [Fact]
    public void Van_onbekende_uren_wordt_geen_aantal_genoemd()
    {
        Applicant applicant = Applicants.WithEffortsIn2023().Says(("uren-inburgering", "weet-niet"), ("uren-nt2", "600"), ("uren-alfabetisering", "100"));

        Assert.Equal("voldoet-niet", applicant.Verdict("497", "alfabetisering"));
        Assert.Contains("uren-alfabetisering", applicant.Gaps("497", "alfabetisering"));
        Assert.Contains("uren-inburgering", applicant.Gaps("497", "alfabetisering"));
        Assert.DoesNotContain("uren", applicant.Gaps("497", "alfabetisering"));
    }

    [Theory]
    [InlineData("600", "0", false)]
    [InlineData("599", "0", true)]
    [InlineData("200", "400", false)]
    [InlineData("200", "399", true)]
    public void Nt2_uren_worden_alleen_gevraagd_als_de_cursusuren_nog_niet_genoeg_zijn(string integration, string literacy, bool asked)
    {
        Applicant applicant = Applicants.WithEffortsIn2023().Withdraws("uren-nt2").Says(("uren-inburgering", integration), ("uren-alfabetisering", literacy));

        Assert.Equal(asked, applicant.Open().Contains("uren-nt2"));
    }

    [Fact]
    public void Een_route_waarvan_alleen_de_optelling_onzeker_is_mist_geen_uren()
    {
        Applicant applicant = Applicants.WithEffortsIn2023().AsPrinted().Says(
            ("uren-inburgering", "200"),
            ("uren-nt2", "250"),
            ("uren-alfabetisering", "200"),
            ("pogingen", """[{"onderdeel":"lezen","examen":4},{"onderdeel":"luisteren","examen":4},{"onderdeel":"schrijven","examen":4},{"onderdeel":"spreken","examen":4},{"onderdeel":"knm","examen":4},{"onderdeel":"ona","examen":2}]"""));

        Assert.Equal("poging-ona 1", applicant.Missing("497", "inspanningen").First(gap => gap.Contains(' ')));
    }
}
