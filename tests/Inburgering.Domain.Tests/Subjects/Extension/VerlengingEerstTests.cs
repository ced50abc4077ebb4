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
    [InlineData("2027-05-20", true)]
    [InlineData("2027-05-21", false)]
    public void Kan_het_besluit_na_het_einde_komen_dan_gaat_de_verlenging_ook_mee(string validUntil, bool both) =>
        Assert.Equal(both, Applicants.For513Today().Says("geldig-tot", validUntil).Steps.Contains("verlenging-ook-indienen"));

    [Fact]
    public void De_stap_noemt_de_laatste_geldige_dag() =>
        Assert.Equal(Day("2027-05-20"), Applicants.For513Today().Says("geldig-tot", "2027-05-20").Step("verlenging-ook-indienen").Date);

    [Theory]
    [InlineData("2026-06-11", false)]
    [InlineData("2026-06-12", true)]
    public void Tot_12_juni_2026_doet_het_vangnet_van_het_formulier_dat(string posting, bool both) =>
        Assert.Equal(both, Applicants.For513Today().Says(("datum-aanvraag", posting), ("geldig-tot", "2026-11-01")).Steps.Contains("verlenging-ook-indienen"));

    [Fact]
    public void In_het_formulier_is_er_geen_tweede_aanvraag() =>
        Assert.DoesNotContain("verlenging-ook-indienen", Applicants.For513Today().AsPrinted().Says("geldig-tot", "2027-01-01").Steps);

    [Fact]
    public void Een_verlenging_heeft_zelf_geen_tweede_aanvraag_nodig() =>
        Assert.DoesNotContain("verlenging-ook-indienen", Applicants.For493Today().Says("geldig-tot", "2026-12-01").Steps);

    [Fact]
    public void Met_een_vergunning_voor_onbepaalde_tijd_is_er_niets_te_verlengen() =>
        Assert.DoesNotContain("verlenging-ook-indienen", Applicants.For513Today().Says("huidige-vergunning", "asiel-onbepaalde-tijd").Steps);
}
