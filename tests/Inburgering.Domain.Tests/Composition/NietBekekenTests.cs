namespace Inburgering.Domain.Tests.Composition;

/// <summary>What bears on a permit and was not looked at (R33).</summary>
public class NietBekekenTests
{
    private static readonly string[] Asylum = ["grond-bestaat-nog", "hoofdverblijf", "reis-naar-herkomst", "onjuiste-gegevens", "openbare-orde"];

    private static readonly string[] LongTerm = ["andere-lidstaat", "openbare-orde", "afwezigheid-uitzondering", "verblijfsgat"];

    [Theory]
    [InlineData("2026-06-11", false)]
    [InlineData("2026-06-12", true)]
    public void Bij_een_verlenging_komt_sinds_12_juni_2026_de_kaart_van_het_gezin_erbij(string posting, bool family) => Assert.Equal(
        (family ? Asylum.Append("familie-kaart") : Asylum).Order(),
        NotLookedAt(Applicants.For493Today().Says(("datum-aanvraag", posting), ("geldig-tot", "2026-08-01"), ("asiel-sinds", "2015-01-01")), "493"));

    [Theory]
    [InlineData("bescherming", false)]
    [InlineData("familie", true)]
    [InlineData("oude-grond", true)]
    [InlineData("weet-niet", true)]
    public void Wie_zelf_asiel_kreeg_hoeft_niets_te_lezen_over_de_kaart_van_het_gezin(string ground, bool family) =>
        Assert.Equal(family, NotLookedAt(Applicants.For513Today().Says(("vergunning", "advies"), ("verblijfsgrond", ground), ("hoofdpersoon-beschermd", "ja"), ("hoofdpersoon-eu", "ja")), "493").Contains("familie-kaart"));

    [Fact]
    public void Bij_497_is_het_dezelfde_lijst_zonder_het_gezin() =>
        Assert.Equal(Asylum.Order(), NotLookedAt(Applicants.For497AsPrinted().Under(Edition.InForce), "497"));

    [Theory]
    [InlineData("ja", false)]
    [InlineData("nee", true)]
    [InlineData("weet-niet", true)]
    public void Bij_513_zijn_er_andere_en_de_andere_vrijstelling_alleen_zonder_inburgering(string diploma, bool exemption) => Assert.Equal(
        (exemption ? LongTerm.Append("andere-vrijstelling") : LongTerm).Order(),
        NotLookedAt(Applicants.For513Today().WithoutDiploma().Says("inburgeringsdiploma", diploma), "513"));

    [Fact]
    public void De_openbare_orde_zegt_bij_513_iets_anders()
    {
        Applicant applicant = Applicants.For513Today().Says("vergunning", "advies");
        string[] words = [.. applicant.Assessment.Permits.Select(judgement => applicant.Assessment.NotLookedAt(judgement).Single(omission => omission.Id == "openbare-orde").Text.Key)];

        Assert.Equal(words[1], words[2]);
        Assert.NotEqual(words[0], words[1]);
    }

    [Theory]
    [InlineData("493")]
    [InlineData("497")]
    [InlineData("513")]
    public void Het_staat_er_wat_het_oordeel_ook_is(string permit)
    {
        Applicant applicant = Applicants.For513Today().Says(("vergunning", permit), ("datum-aanvraag", "2026-01-10"), ("asiel-sinds", "2015-01-01"));
        string[] met = NotLookedAt(applicant, permit);

        Assert.Equal(met, NotLookedAt(applicant.Says("brp", "nee"), permit));
        Assert.Equal(met, NotLookedAt(applicant.Says("huidige-vergunning", "regulier"), permit).Except(["andere-vrijstelling"]));
    }

    [Theory]
    [InlineData("493")]
    [InlineData("497")]
    [InlineData("513")]
    public void In_het_formulier_staat_er_niets(string permit) =>
        Assert.Empty(NotLookedAt(Applicants.For513Today().AsPrinted().Says("vergunning", permit), permit));

    [Fact]
    public void Wat_niet_is_bekeken_hoort_nooit_bij_het_oordeel() => Assert.All(
        Applicants.For513Today().Says("vergunning", "advies").Assessment.AllFindings(),
        finding => Assert.DoesNotContain(finding.Id, Asylum.Concat(LongTerm).Concat(["familie-kaart", "andere-vrijstelling"])));

    private static string[] NotLookedAt(Applicant applicant, string permit) =>
        [.. applicant.Assessment.NotLookedAt(applicant.Assessment.Permits.Single(judgement => judgement.Permit.Code == permit)).Select(omission => omission.Id).Order()];
}
