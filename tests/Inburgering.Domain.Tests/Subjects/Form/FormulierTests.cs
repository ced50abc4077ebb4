namespace Inburgering.Domain.Tests.Subjects.Form;

/// <summary>Of the form only what fits this person is told.</summary>
public class FormulierTests
{
    private static readonly string[] Always = ["stap.formulier-ophalen.tekst", "stap.formulier-ophalen.oud"];

    [Fact]
    public void Bij_513_staat_dat_het_per_post_gaat() => Assert.Equal(
        ["stap.formulier-ophalen.tekst", "stap.formulier-ophalen.post", "stap.formulier-ophalen.oud"], Told(Applicants.For513Today()));

    [Fact]
    public void Bij_een_verlenging_op_tijd_staat_niets_over_de_post() => Assert.Equal(Always, Told(Applicants.For493Today()));

    // The card runs out on the day of posting: that is in time; the day before is not.
    [Theory]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-20", true)]
    public void Een_verlopen_kaart_verlengen_gaat_per_post(string validUntil, bool hasExpired) => Assert.Equal(
        hasExpired,
        Told(Applicants.For493Today().Says(("datum-aanvraag", "2026-11-21"), ("geldig-tot", validUntil), ("verlenging-gevraagd", "nee"))).Contains("stap.formulier-ophalen.verlopen"));

    [Fact]
    public void Zonder_bijlagen_staat_er_geen_aantal()
    {
        Assert.Equal(["formulier.6.zonder-bijlagen"], Section6(Applicants.For493Today()));
        Assert.Equal(["formulier.6.ondertekenen"], Section6(Applicants.For513Today()));
    }

    private static IEnumerable<string> Told(Applicant applicant) => applicant.Step("formulier-ophalen").Texts.Select(text => text.Key);

    private static IEnumerable<string> Section6(Applicant applicant) => applicant.Assessment.Checklist.Form.Where(entry => entry.Kind.Section == "6").Select(entry => entry.Text.Key);
}
