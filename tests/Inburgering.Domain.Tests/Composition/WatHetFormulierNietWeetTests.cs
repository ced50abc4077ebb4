namespace Inburgering.Domain.Tests.Composition;

/// <summary>Where a box, a fallback or a last day is not this person's, the list says so.</summary>
public class WatHetFormulierNietWeetTests
{
    [Theory]
    [InlineData("asiel-onbepaalde-tijd", "familie", "ja", "513-onzeker")]
    [InlineData("asiel-bepaalde-tijd", "familie", "nee", "513-zonder-eu")]
    [InlineData("asiel-bepaalde-tijd", "oude-grond", "ja", "513-geen")]
    public void Het_vakje_van_513_wordt_alleen_beloofd_aan_wie_het_past(string now, string ground, string mainPersonHasEu, string entry)
    {
        Applicant applicant = Applicants.For513Today().Says(
            ("huidige-vergunning", now), ("verblijfsgrond", ground), ("hoofdpersoon-beschermd", "ja"), ("hoofdpersoon-eu", mainPersonHasEu));

        Assert.Contains($"formulier.2.{entry}", applicant.Form("2"));
        Assert.DoesNotContain("formulier.2.513-gezin", applicant.Form("2"));
    }

    [Fact]
    public void Wie_onbepaalde_tijd_heeft_krijgt_geen_vangnet_voorgespiegeld() =>
        Assert.DoesNotContain(Applicants.For513Today().AsPrinted().Says("huidige-vergunning", "asiel-onbepaalde-tijd").Form("2"), entry => entry.Contains("vangnet"));

    [Theory]
    [InlineData("2026-11-20", "stap.verlenging-ook-indienen.te-laat", null)]
    [InlineData("2026-11-28", "stap.verlenging-ook-indienen.tekst", "2026-11-21")]
    [InlineData("2027-02-22", "stap.verlenging-ook-indienen.vanaf", "2027-02-15")]
    [InlineData("weet-niet", "stap.verlenging-ook-indienen.zonder-datum", null)]
    public void De_verlenging_ernaast_noemt_geen_dag_die_al_voorbij_is(string validUntil, string words, string? day)
    {
        var step = Applicants.For513Today().Says("geldig-tot", validUntil).Step("verlenging-ook-indienen");

        Assert.Equal(words, Assert.Single(step.Texts).Key);
        Assert.Equal(day is null ? null : Outcomes.Day(day), step.Date);
    }

    [Fact]
    public void Zolang_een_grond_ervoor_open_is_wachten_de_routes_op_die_vraag()
    {
        Applicant applicant = Applicants.WithEffortsIn2023().Withdraws("schooldiploma");

        Assert.Equal(["schooldiploma"], applicant.Gaps("497", "inspanningen"));
        Assert.Equal(["schooldiploma"], applicant.Gaps("497", "cursus"));
    }

    [Fact]
    public void In_het_formulier_is_er_voor_zo_iemand_geen_vakje() => Assert.Contains(
        "formulier.2.513-geen",
        Applicants.For513Today().AsPrinted().Says(("verblijfsgrond", "familie"), ("hoofdpersoon-beschermd", "ja"), ("hoofdpersoon-eu", "nee")).Form("2"));
}
