namespace Inburgering.Domain.Tests.Composition;

/// <summary>What is good to know of each permit.</summary>
public class FeitenTests
{
    [Fact]
    public void Wat_er_over_elke_vergunning_te_zeggen_is_op_een_dag_van_nu()
    {
        Applicant applicant = Applicants.For513Today().Says("vergunning", "advies");

        Assert.Equal(["nieuwe-kaart", "kaart-van-familie", "intrekken", "onjuist-of-misdrijf", "leges", "beslistermijn", "afwijzing-brief", "afwijzing-493"], Compared(applicant, "493"));
        Assert.Equal(["gesloten", "intrekken", "onjuist-of-misdrijf"], Compared(applicant, "497"));
        Assert.Equal(["ander-eu-land", "onjuist-of-misdrijf", "leges", "beslistermijn", "afwijzing-brief", "afwijzing-513", "vangnet-493", "meer-kan", "meer-vraagt", "meer-kost"], Compared(applicant, "513"));
    }

    [Theory]
    [InlineData("2026-06-11", "maanden")]
    [InlineData("2026-06-12", "weken")]
    public void Hoelang_de_ind_over_een_verlenging_beslist_volgt_de_dag(string posting, string term) =>
        Assert.Equal($"feit.beslistermijn.{term}", Said(Applicants.For493Today().Says("datum-aanvraag", posting), "beslistermijn").Key);

    [Fact]
    public void Voor_12_juni_2026_gelden_de_feiten_van_de_nieuwe_wet_niet()
    {
        string[] facts = Compared(Applicants.For493Today().Says("datum-aanvraag", "2026-06-11"), "493");

        Assert.Equal(["onjuist-of-misdrijf", "leges", "beslistermijn", "afwijzing-brief"], facts);
    }

    [Theory]
    [InlineData("493", "2026-11-21", "gratis")]
    [InlineData("513", "2026-11-21", "bedrag")]
    [InlineData("513", "2027-01-01", "opzoeken")]
    public void Wat_een_aanvraag_kost_komt_uit_de_tabel(string permit, string posting, string said) =>
        Assert.Equal($"feit.leges.{said}", Said(Applicants.For513Today().Says(("vergunning", permit), ("datum-aanvraag", posting)), "leges").Key);

    [Theory]
    [InlineData("2027-01-16", false)]
    [InlineData("2027-01-15", true)]
    public void De_kaart_loopt_af_voor_het_besluit_of_niet(string validUntil, bool told) =>
        Assert.Equal(told, Told(Applicants.For493Today().Says("geldig-tot", validUntil)).Contains("kaart-loopt-af"));

    [Theory]
    [InlineData("nee", false)]
    [InlineData("ja", true)]
    public void Wie_een_kaart_heeft_die_al_afliep_mag_wachten_als_hij_op_tijd_vroeg(string asked, bool told)
    {
        string[] facts = Told(Applicants.For493Today().Says(("geldig-tot", "2026-11-01"), ("verlenging-gevraagd", asked)));

        Assert.Equal(told, facts.Contains("blijven"));
        Assert.DoesNotContain("kaart-loopt-af", facts);
    }

    [Fact]
    public void Wie_onbepaalde_tijd_heeft_wacht_niet_op_een_kaart()
    {
        string[] facts = Told(Applicants.For513Today().Says("huidige-vergunning", "asiel-onbepaalde-tijd"));

        Assert.DoesNotContain("blijven", facts);
        Assert.DoesNotContain("kaart-loopt-af", facts);
        Assert.Contains("werken", facts);
    }

    [Fact]
    public void Geen_antwoord_noemt_de_dag_van_het_besluit_en_anders_geen_dag()
    {
        Assert.Equal("feit.geen-antwoord.na(datum=2027-01-16)", Said(Applicants.For493Today(), "geen-antwoord").ToString());
        Assert.Equal("feit.geen-antwoord.zonder-datum", Said(Applicants.For493Today().Says("brp", "nee"), "geen-antwoord").ToString());
    }

    [Fact]
    public void Bij_het_gedrukte_formulier_zeggen_wij_niets() => Assert.Empty(Told(Applicants.For513Today().AsPrinted()));

    private static string[] Compared(Applicant applicant, string permit) =>
        [.. Facts(applicant, permit).Where(fact => fact.Kind.Topic <= Topic.More).Select(fact => fact.Kind.Id)];

    private static string[] Told(Applicant applicant) => [.. applicant.Assessment.Permits.SelectMany(judgement => applicant.Assessment.Facts(judgement)).Select(fact => fact.Kind.Id)];

    private static Text Said(Applicant applicant, string id) => applicant.Assessment.Permits.SelectMany(judgement => applicant.Assessment.Facts(judgement)).First(fact => fact.Kind.Id == id).Text;

    private static IEnumerable<Fact> Facts(Applicant applicant, string permit) =>
        applicant.Assessment.Facts(applicant.Assessment.Permits.Single(judgement => judgement.Permit.Code == permit));
}
