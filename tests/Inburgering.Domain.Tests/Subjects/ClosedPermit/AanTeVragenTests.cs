namespace Inburgering.Domain.Tests.Subjects.ClosedPermit;

/// <summary>497 around 12 June 2026 (R25).</summary>
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
    [InlineData("493")]
    [InlineData("513")]
    public void De_andere_vergunningen_kennen_de_voorwaarde_niet(string permit) =>
        Assert.False(Posted("2026-11-21").Says("vergunning", permit).Has(permit, "aan-te-vragen"));

    private static Applicant Posted(string posting) => Applicants.For513Today().Says(("vergunning", "497"), ("datum-aanvraag", posting), ("asiel-sinds", "2010-01-01"));
}
