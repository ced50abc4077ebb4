namespace Inburgering.Domain.Tests.Subjects.Window;

/// <summary>What counts is the day on which IND has it, so the last week before the card runs out is too short for the post (R11).</summary>
public class LaatsteWeekTests
{
    [Theory]
    [InlineData("493", "2027-01-08", "voldoet")]
    [InlineData("493", "2027-01-09", "onzeker")]
    [InlineData("493", "2027-01-15", "onzeker")]
    [InlineData("513", "2027-01-08", "voldoet")]
    [InlineData("513", "2027-01-09", "onzeker")]
    [InlineData("513", "2027-01-15", "onzeker")]
    public void Zeven_dagen_voor_het_einde_is_de_laatste_dag_voor_de_post(string permit, string posting, string verdict)
    {
        Applicant applicant = Applicants.For513Today().Says(("vergunning", permit), ("datum-aanvraag", posting), ("geldig-tot", "2027-01-15"));

        Assert.Equal(verdict, applicant.Verdict(permit, "termijn"));
        Assert.Equal(verdict == "voldoet" ? [] : ["op-tijd-indienen"], applicant.Gaps(permit, "termijn"));
        Assert.DoesNotContain("brief-te-laat", applicant.Items);
        Assert.DoesNotContain("verlenging-gevraagd", applicant.Asked);
    }

    [Theory]
    [InlineData("2022-05-13", "voldoet")]
    [InlineData("2022-05-14", "onzeker")]
    [InlineData("2022-05-20", "onzeker")]
    public void Ook_497_moet_er_een_week_eerder_op_de_post(string posting, string verdict) => Assert.Equal(
        verdict,
        Applicants.For497AsPrinted().Under(Edition.InForce).Says(("datum-aanvraag", posting), ("asiel-sinds", "2016-01-01")).Verdict("497", "termijn"));

    [Theory]
    [InlineData("493")]
    [InlineData("497")]
    [InlineData("513")]
    public void In_het_formulier_is_de_laatste_geldige_dag_nog_op_tijd(string permit)
    {
        Applicant applicant = Applicants.For497AsPrinted().Says("vergunning", permit);

        Assert.Equal("voldoet", applicant.Verdict(permit, "termijn"));
        Assert.DoesNotContain("brief-te-laat", applicant.Items);
    }

    [Fact]
    public void Voor_een_verlenging_en_voor_iets_sterkers_is_de_raad_een_andere()
    {
        Applicant applicant = Applicants.For513Today().Says("geldig-tot", "2026-11-24");
        string said = applicant.Reason("513", "termijn");

        Assert.NotEqual(said, applicant.Says("vergunning", "493").Reason("493", "termijn"));
    }
}
