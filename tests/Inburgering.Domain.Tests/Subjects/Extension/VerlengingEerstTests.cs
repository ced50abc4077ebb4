using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Subjects.Extension;

/// <summary>Nobody is told to wait past the day on which the permit ends (R24).</summary>
public class VerlengingEerstTests
{
    [Theory]
    [InlineData("2022-07-15", false)]
    [InlineData("2022-07-14", true)]
    public void Het_antwoord_van_DUO_mag_niet_na_het_einde_komen(string validUntil, bool extensionFirst)
    {
        Applicant applicant = Applicants.For497AsPrinted().WithoutDiploma().Says(("geldig-tot", validUntil), ("duo-advies", "aangevraagd"));

        Assert.Equal(extensionFirst ? ["verlenging", "wachten"] : ["wachten"], applicant.Gaps("497", "inspanningen"));
        Assert.Equal(Day("2022-07-15"), applicant.WaitsUntil("497", "inspanningen"));
    }

    [Theory]
    [InlineData("2023-07-27", "duo-advies")]
    [InlineData("2023-07-26", "verlenging")]
    public void Ook_wie_het_advies_nog_moet_vragen_verlengt_eerst_als_acht_weken_te_lang_is(string validUntil, string first) =>
        Assert.Equal(first, Applicants.WithEffortsIn2023().Says("geldig-tot", validUntil).Gaps("497", "inspanningen")[0]);

    [Theory]
    [InlineData("2022-05-21")]
    [InlineData("2022-11-20")]
    public void Een_nieuw_medisch_advies_heeft_geen_bekende_termijn_en_dan_komt_de_verlenging_altijd_eerst(string validUntil)
    {
        Applicant applicant = Applicants.For497AsPrinted().WithoutDiploma().Says(("geldig-tot", validUntil), ("papieren-inburgering", """["medisch"]"""), ("medisch", "nog-geen-bewijs"));

        Assert.Equal("verlenging", applicant.Gaps("497", "medisch")[0]);
        Assert.Equal("verlenging", applicant.Gaps("497", "inburgering")[0]);
        Assert.Contains("medisch-advies", applicant.Gaps("497", "medisch"));
    }

    [Theory]
    [InlineData("2027-01-15", new[] { "verlenging", "wachten" })]
    [InlineData("2027-01-16", new[] { "wachten" })]
    [InlineData("weet-niet", new[] { "verlenging", "wachten" })]
    public void Een_einde_dat_men_niet_weet_telt_als_een_einde_dat_eerder_komt(string validUntil, string[] gaps) =>
        Assert.Equal(gaps, For513WithoutDiploma().Says(("geldig-tot", validUntil), ("duo-advies", "aangevraagd")).Gaps("513", "inspanningen"));

    [Theory]
    [InlineData("aangevraagd", new[] { "verlenging", "wachten" })]
    [InlineData("niet-aangevraagd", new[] { "verlenging", "tien-jaar" })]
    public void Een_wacht_zonder_bekende_termijn_komt_altijd_na_de_verlenging(string advice, string[] gaps) => Assert.Equal(
        gaps,
        For513WithoutDiploma().Says(("advies-ingeburgerd", advice), ("tien-jaar-in-nederland", "nee"), ("vijf-jaar-gewerkt", "ja"), ("nederlands-goed", "ja")).Gaps("513", "voldoende-ingeburgerd"));

    [Theory]
    [InlineData("asiel-onbepaalde-tijd", "2026-11-22", "ja")]
    [InlineData("asiel-bepaalde-tijd", "2026-11-20", "ja")]
    public void Wie_niets_te_verlengen_heeft_of_het_al_vroeg_krijgt_de_verlenging_niet(string now, string validUntil, string asked)
    {
        Applicant applicant = For513WithoutDiploma().Says(
            ("huidige-vergunning", now), ("geldig-tot", validUntil), ("verlenging-gevraagd", asked), ("asiel-sinds", "2022-01-01"), ("duo-advies", "aangevraagd"), ("advies-ingeburgerd", "aangevraagd"));

        Assert.All(applicant.Assessment.AllFindings(), finding => Assert.DoesNotContain(finding.Gaps, gap => gap.Id == "verlenging"));
        Assert.DoesNotContain("verlenging-ook-indienen", applicant.Steps);
    }

    private static Applicant For513WithoutDiploma() => Applicants.For513Today().WithoutDiploma();
}
