namespace Inburgering.Domain.Tests.Subjects.Integration.Efforts;

/// <summary>The hours of the course route (R3).</summary>
public class UrenVanDeCursusTests
{
    [Theory]
    [InlineData(599, 0, 0, "voldoet-niet")]
    [InlineData(600, 0, 0, "voldoet")]
    [InlineData(0, 599, 0, "voldoet-niet")]
    [InlineData(0, 600, 0, "voldoet")]
    [InlineData(300, 299, 0, "voldoet-niet")]
    [InlineData(300, 300, 0, "voldoet")]
    [InlineData(200, 0, 399, "voldoet-niet")]
    [InlineData(200, 0, 400, "voldoet")]
    [InlineData(199, 0, 401, "voldoet-niet")]
    [InlineData(199, 0, 9999, "voldoet-niet")]
    [InlineData(200, 199, 200, "voldoet-niet")]
    [InlineData(200, 200, 200, "onzeker")]
    [InlineData(200, 1, 399, "onzeker")]
    [InlineData(199, 201, 200, "voldoet-niet")]
    [InlineData(0, 300, 300, "voldoet-niet")]
    [InlineData(0, 0, 600, "voldoet-niet")]
    public void De_uren_van_de_cursus_route(int integration, int nt2, int literacy, string verdict) =>
        Assert.Equal(verdict, Applicants.Took(integration, nt2, literacy).Verdict("497", "cursus"));

    [Theory]
    [InlineData(200, 0, 400, "onzeker")]
    [InlineData(600, 0, 0, "voldoet")]
    [InlineData(200, 400, 400, "voldoet")]
    [InlineData(200, 200, 200, "onzeker")]
    [InlineData(599, 0, 0, "voldoet-niet")]
    public void In_het_formulier_is_inburgering_met_alfabetisering_onzeker(int integration, int nt2, int literacy, string verdict) =>
        Assert.Equal(verdict, Applicants.Took(integration, nt2, literacy).AsPrinted().Says("pogingen", Applicants.EachTried(4)).Verdict("497", "cursus"));

    [Theory]
    [InlineData(599, 0, 0, "uren 1")]
    [InlineData(540, 0, 0, "uren 60")]
    [InlineData(300, 100, 150, "uren 150")]
    [InlineData(300, 150, 100, "uren 150")]
    [InlineData(0, 0, 0, "uren 600")]
    [InlineData(199, 0, 401, "uren-inburgering 1")]
    [InlineData(199, 0, 400, "uren-inburgering 1")]
    [InlineData(199, 0, 399, "uren-inburgering 1,uren 1")]
    [InlineData(100, 0, 300, "uren-inburgering 100,uren 100")]
    [InlineData(0, 0, 500, "uren-inburgering 200")]
    [InlineData(0, 0, 100, "uren-inburgering 200,uren 300")]
    [InlineData(100, 350, 100, "uren 150")]
    [InlineData(0, 300, 300, "uren 300")]
    public void Het_tekort_is_dat_van_de_kortste_weg(int integration, int nt2, int literacy, string missing) =>
        Assert.Equal(missing.Split(','), Applicants.Took(integration, nt2, literacy).Missing("497", "cursus-uren"));

    [Theory]
    [InlineData("weet-niet", "600", "0", "voldoet")]
    [InlineData("weet-niet", "599", "0", "onbekend")]
    [InlineData("599", "0", "weet-niet", "onbekend")]
    [InlineData("600", "weet-niet", "weet-niet", "voldoet")]
    [InlineData("199", "0", "weet-niet", "voldoet-niet")]
    public void Onbekende_uren_zijn_alleen_onbekend_als_ze_uitmaken(string integration, string nt2, string literacy, string verdict) =>
        Assert.Equal(verdict, Applicants.Took(0, 0, 0).Says(("uren-inburgering", integration), ("uren-nt2", nt2), ("uren-alfabetisering", literacy)).Verdict("497", "cursus"));

    [Theory]
    [InlineData("2023-03-31", "onzeker")]
    [InlineData("2023-04-01", "voldoet")]
    public void Inburgering_en_alfabetisering_tellen_samen_vanaf_april_2023(string posting, string verdict)
    {
        Applicant applicant = Applicants.Took(200, 0, 400).Says(("datum-aanvraag", posting), ("asiel-sinds", "2018-03-01"));

        Assert.Equal(verdict, applicant.Verdict("497", "cursus-uren"));
        Assert.Equal(verdict == "onzeker" ? ["uitzoeken uren"] : [], applicant.Finding("497", "cursus-uren").Gaps.Select(gap => $"{gap.KindWire} {gap.Id}"));
    }

    [Fact]
    public void Zonder_dag_van_opsturen_wordt_die_gevraagd_als_hij_uitmaakt() =>
        Assert.Contains("datum-aanvraag", Applicants.Took(200, 0, 400).Withdraws("datum-aanvraag").Open());
}
