using Inburgering.Domain.Subjects.Integration.Turkey;

namespace Inburgering.Domain.Tests.Subjects.Integration.Turkey;

/// <summary>Turkish nationals and members of their families (R20).</summary>
public class TurkijeTests
{
    [Theory]
    [InlineData("turks", "voldoet")]
    [InlineData("gezinslid-turks", "voldoet")]
    [InlineData("belgisch-of-luxemburgs", "voldoet-niet")]
    [InlineData("andere-eu", "voldoet-niet")]
    [InlineData("andere", "voldoet-niet")]
    [InlineData("weet-niet", "onbekend")]
    public void Wie_Turks_is_en_wie_bij_een_Turk_hoort_is_vrij(string nationality, string verdict) =>
        Assert.Equal(verdict, Applicants.For497AsPrinted().WithoutDiploma().Says("nationaliteit", nationality).Verdict("497", "turkije"));

    [Theory]
    [InlineData("turks", "2024-12-31", "voldoet")]
    [InlineData("turks", "2025-01-01", "voldoet-niet")]
    [InlineData("gezinslid-turks", "2024-12-31", "voldoet")]
    [InlineData("gezinslid-turks", "2025-01-01", "voldoet-niet")]
    public void Turkse_nationaliteit_stelt_sinds_2025_niet_meer_vrij(string nationality, string posting, string verdict)
    {
        Applicant applicant = Applicants.For513Today().WithoutDiploma().Says(("vergunning", "497"), ("datum-aanvraag", posting), ("asiel-sinds", "2016-01-01"), ("geldig-tot", "2025-03-01"), ("nationaliteit", nationality), ("biometrie-datum", "2016-02-01"));

        Assert.Equal(verdict, applicant.Verdict("497", "turkije"));
        Assert.Equal(verdict == "voldoet-niet", applicant.Finding("497", "turkije").Changes.Contains(TurkeyChanges.TurkseNationaliteit));
    }

    [Fact]
    public void In_het_formulier_blijft_Turkse_nationaliteit_vrijstellen() =>
        Assert.Equal("voldoet", Applicants.For497AsPrinted().WithoutDiploma().Says(("nationaliteit", "turks"), ("datum-aanvraag", "2026-01-01"), ("geldig-tot", "2026-02-01")).Verdict("497", "turkije"));
}
