namespace Inburgering.Domain.Tests.Subjects.ClosedPermit;

/// <summary>497 until 12 June 2026 (R25) and 513 since 29 March 2014 (R39).</summary>
public class AanTeVragenTests
{
    [Theory]
    [InlineData("2025-12-12")]
    [InlineData("2026-06-11")]
    public void In_de_laatste_zes_maanden_is_497_onzeker(string posting) =>
        Assert.Equal("onzeker", Posted(posting).Verdict("497", "aan-te-vragen"));

    [Theory]
    [InlineData("2026-06-12")]
    [InlineData("2030-01-01")]
    public void Vanaf_12_juni_2026_kan_497_niet_meer(string posting)
    {
        Applicant applicant = Posted(posting);

        Assert.Equal("voldoet-niet", applicant.Verdict("497", "aan-te-vragen"));
        Assert.Equal("voldoet-niet", applicant.Verdict("497"));
    }

    [Theory]
    [InlineData("2025-12-11")]
    [InlineData("2022-05-20")]
    public void Daarvoor_valt_de_voorwaarde_weg(string posting) => Assert.False(Posted(posting).Has("497", "aan-te-vragen"));

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-11-21")]
    public void In_het_formulier_valt_de_voorwaarde_altijd_weg(string posting) => Assert.False(Posted(posting).AsPrinted().Has("497", "aan-te-vragen"));

    [Fact]
    public void Zonder_dag_van_posten_is_het_onbekend() =>
        Assert.Equal("onbekend", new Applicant().Says("vergunning", "497").Verdict("497", "aan-te-vragen"));

    [Theory]
    [InlineData("2014-03-28", true)]
    [InlineData("2014-03-29", false)]
    [InlineData("2026-11-21", false)]
    public void Voor_29_maart_2014_kon_513_nog_niet(string posting, bool closed)
    {
        Applicant applicant = Posted(posting).Says(("vergunning", "513"), ("asiel-sinds", "2005-01-01"), ("biometrie-datum", "2006-01-01"));

        Assert.Equal(closed, applicant.Has("513", "aan-te-vragen"));
        Assert.Equal(closed ? "voldoet-niet" : "voldoet", applicant.Verdict("513"));
        Assert.Equal(closed, applicant.Assessment.Checklist.Permit is null);
        Assert.Equal(closed, applicant.LaterChanges().Contains("eu-vergunning-asiel"));
        Assert.DoesNotContain("eu-vergunning-asiel", applicant.Changes());
        Assert.False(applicant.AsPrinted().Has("513", "aan-te-vragen"));
    }

    [Fact]
    public void Een_513_die_nog_niet_kan_vraagt_niets_en_noemt_de_wet()
    {
        Applicant applicant = new Applicant().Says(("vergunning", "513"), ("datum-aanvraag", "2014-03-28"));

        Assert.Null(applicant.Next());
        Assert.Equal(["aan-te-vragen"], applicant.Gaps("513", "aan-te-vragen"));
        Assert.Contains(applicant.Finding("513", "aan-te-vragen").Provisions, provision => provision.Id.StartsWith("LAW.", StringComparison.Ordinal));
        Assert.All(applicant.Assessment.Permits.Single().Conditions.Where(condition => condition.Id != "aan-te-vragen"), condition => Assert.Equal("niet-nodig", condition.Standing.Wire()));
    }

    [Fact]
    public void Zonder_dag_van_posten_is_het_ook_voor_513_onbekend() =>
        Assert.Equal("onbekend", new Applicant().Says("vergunning", "513").Verdict("513", "aan-te-vragen"));

    [Fact]
    public void Een_verlenging_kent_de_voorwaarde_niet() =>
        Assert.False(Posted("2026-11-21").Says("vergunning", "493").Has("493", "aan-te-vragen"));

    private static Applicant Posted(string posting) => Applicants.For513Today().Says(("vergunning", "497"), ("datum-aanvraag", posting), ("asiel-sinds", "2010-01-01"));
}
