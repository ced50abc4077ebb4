namespace Inburgering.Domain.Tests.Subjects.Integration.Efforts;

/// <summary>The hours of the literacy route (R4).</summary>
public class UrenAlfabetiseringTests
{
    [Theory]
    [InlineData(0, 0, 599, "voldoet-niet")]
    [InlineData(0, 0, 600, "voldoet")]
    [InlineData(300, 0, 300, "voldoet")]
    [InlineData(300, 0, 299, "voldoet-niet")]
    [InlineData(301, 0, 299, "voldoet-niet")]
    [InlineData(299, 0, 300, "voldoet-niet")]
    [InlineData(200, 0, 400, "voldoet")]
    [InlineData(0, 300, 300, "onzeker")]
    [InlineData(0, 299, 300, "voldoet-niet")]
    [InlineData(100, 200, 300, "onzeker")]
    [InlineData(0, 500, 299, "voldoet-niet")]
    public void De_uren_van_de_alfabetisering_route(int integration, int nt2, int literacy, string verdict) =>
        Assert.Equal(verdict, Applicants.Took(integration, nt2, literacy).Verdict("497", "alfabetisering"));

    [Theory]
    [InlineData("ja", "voldoet")]
    [InlineData("nee", "onzeker")]
    [InlineData("weet-niet", "onbekend")]
    public void Alfabetisering_hoort_eerst_te_komen(string first, string verdict) =>
        Assert.Equal(verdict, Applicants.Took(199, 0, 401).Says("alfabetisering-eerst", first).Verdict("497", "alfabetisering"));

    [Theory]
    [InlineData("2023-03-31", "voldoet-niet", "oordeel.alfabetisering-uren.volgorde-oud")]
    [InlineData("2023-04-01", "onzeker", "oordeel.alfabetisering-uren.volgorde")]
    public void Voor_april_2023_moest_alfabetisering_eerst_komen(string posting, string verdict, string reason)
    {
        Applicant applicant = Applicants.Took(199, 0, 401).Says(("alfabetisering-eerst", "nee"), ("datum-aanvraag", posting), ("asiel-sinds", "2018-03-01"));

        Assert.Equal(verdict, applicant.Verdict("497", "alfabetisering"));
        Assert.Equal(reason, applicant.Reason("497", "alfabetisering-uren"));
        Assert.Equal(["uitzoeken alfabetisering-eerst"], applicant.Finding("497", "alfabetisering-uren").Gaps.Select(gap => $"{gap.KindWire} {gap.Id}"));
    }

    [Fact]
    public void In_het_formulier_is_een_andere_volgorde_onzeker() =>
        Assert.Equal("onzeker", Applicants.Took(199, 0, 401).AsPrinted().Says("alfabetisering-eerst", "nee").Verdict("497", "alfabetisering"));

    [Theory]
    [InlineData(0, 0, 600)]
    [InlineData(100, 0, 600)]
    [InlineData(200, 0, 300)]
    [InlineData(0, 300, 300)]
    [InlineData(301, 0, 299)]
    public void De_volgorde_wordt_niet_gevraagd_als_zij_niet_uitmaakt(int integration, int nt2, int literacy)
    {
        Applicant applicant = Applicants.Took(integration, nt2, literacy);

        Assert.DoesNotContain("alfabetisering-eerst", applicant.Asked);
        Assert.DoesNotContain("alfabetisering-eerst", applicant.Open());
    }

    [Fact]
    public void De_volgorde_wordt_gevraagd_als_beide_soorten_nodig_zijn() =>
        Assert.Contains("alfabetisering-eerst", Applicants.Took(100, 0, 500).Asked);

    [Theory]
    [InlineData(0, 0, 0, "uren-alfabetisering 300,uren 600")]
    [InlineData(0, 0, 299, "uren-alfabetisering 1,uren 301")]
    [InlineData(0, 0, 300, "uren 300")]
    [InlineData(0, 0, 599, "uren 1")]
    [InlineData(100, 0, 450, "uren 50")]
    [InlineData(400, 0, 250, "uren-alfabetisering 50")]
    [InlineData(0, 200, 350, "uren 250")]
    public void Het_tekort_telt_alfabetisering_apart(int integration, int nt2, int literacy, string missing) =>
        Assert.Equal(missing.Split(','), Applicants.Took(integration, nt2, literacy).Missing("497", "alfabetisering").Where(gap => gap.StartsWith("uren", StringComparison.Ordinal)));

    [Theory]
    [InlineData(0, 0, 600)]
    [InlineData(199, 0, 401)]
    public void De_toets_van_DUO_hoort_bij_deze_route(int integration, int nt2, int literacy)
    {
        Applicant applicant = Applicants.Took(integration, nt2, literacy);

        Assert.Equal("ontbreekt.duo-advies.met-toets", WhatIsSaidOfTheAdvice(applicant));
        Assert.Contains("duo-advies-aanvragen", applicant.Steps);
        Assert.Contains("duo-toets-betalen", applicant.Steps);
    }

    [Fact]
    public void Draagt_de_cursus_het_advies_dan_zijn_de_toets_en_de_volgorde_niet_nodig()
    {
        Applicant applicant = Applicants.Took(600, 0, 300).Withdraws("alfabetisering-eerst");

        Assert.Equal("ontbreekt.duo-advies", WhatIsSaidOfTheAdvice(applicant));
        Assert.Contains("duo-advies-aanvragen", applicant.Steps);
        Assert.DoesNotContain("duo-toets-betalen", applicant.Steps);
        Assert.Equal("niet-nodig", applicant.Standing("497", "alfabetisering"));
        Assert.Null(applicant.Next());
    }

    [Fact]
    public void Is_de_cursus_maar_onzeker_dan_hoort_de_toets_erbij() =>
        Assert.Contains("duo-toets-betalen", Applicants.Took(600, 0, 600).Says(("datum-aanvraag", "2023-03-31"), ("geldig-tot", "2023-09-01"), ("asiel-sinds", "2018-03-01")).Steps);

    [Fact]
    public void Voldoet_alfabetisering_dan_wordt_de_cursus_nog_steeds_uitgewerkt()
    {
        Applicant applicant = Applicants.Took(0, 0, 600);

        Assert.Contains("pogingen", applicant.Asked);
        Assert.Equal("voldoet-niet", applicant.Verdict("497", "cursus"));
    }

    private static string WhatIsSaidOfTheAdvice(Applicant applicant) => applicant.Finding("497", "inspanningen").Gaps.Single(gap => gap.Id == "duo-advies").Text.Key;
}
