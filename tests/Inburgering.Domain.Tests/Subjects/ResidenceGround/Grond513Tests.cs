namespace Inburgering.Domain.Tests.Subjects.ResidenceGround;

/// <summary>From which asylum permit 513 can follow, and the conditions of 513 that are a single question.</summary>
public class Grond513Tests
{
    [Theory]
    [InlineData("asiel-bepaalde-tijd")]
    [InlineData("asiel-onbepaalde-tijd")]
    public void Eigen_bescherming_is_genoeg_en_vraagt_niets_over_een_hoofdpersoon(string now)
    {
        Applicant applicant = Applicants.For513Today().Says(("verblijfsgrond", "bescherming"), ("huidige-vergunning", now));

        Assert.Equal("voldoet", applicant.Verdict("513", "grond-513"));
        Assert.DoesNotContain("hoofdpersoon-beschermd", applicant.Open());
    }

    [Fact]
    public void Een_oudere_grond_is_niet_genoeg() =>
        Assert.Equal("voldoet-niet", Applicants.For513Today().Says("verblijfsgrond", "oude-grond").Verdict("513", "grond-513"));

    [Theory]
    [InlineData("ja", "ja", "voldoet", "voldoet")]
    [InlineData("nee", "ja", "voldoet-niet", "voldoet-niet")]
    [InlineData("ja", "nee", "voldoet-niet", "onzeker")]
    [InlineData("nee", "nee", "voldoet-niet", "voldoet-niet")]
    [InlineData("nee", "weet-niet", "voldoet-niet", "voldoet-niet")]
    [InlineData("weet-niet", "nee", "voldoet-niet", "onbekend")]
    [InlineData("weet-niet", "ja", "onbekend", "onbekend")]
    [InlineData("ja", "weet-niet", "onbekend", "onbekend")]
    public void Een_gezinslid_hangt_aan_de_hoofdpersoon(string isProtected, string hasEu, string asPrinted, string inForce)
    {
        Assert.Equal(asPrinted, Family(isProtected, hasEu).AsPrinted().Verdict("513", "grond-513"));
        Assert.Equal(inForce, Family(isProtected, hasEu).Verdict("513", "grond-513"));
    }

    [Theory]
    [InlineData("ja", "ja", "onzeker", "onzeker")]
    [InlineData("nee", "ja", "voldoet-niet", "voldoet-niet")]
    [InlineData("ja", "nee", "voldoet-niet", "onzeker")]
    public void Een_gezinslid_met_een_vergunning_voor_onbepaalde_tijd_is_onzeker(string isProtected, string hasEu, string asPrinted, string inForce)
    {
        Applicant applicant = Family(isProtected, hasEu).Says("huidige-vergunning", "asiel-onbepaalde-tijd");

        Assert.Equal(inForce, applicant.Verdict("513", "grond-513"));
        Assert.Equal(asPrinted, applicant.AsPrinted().Verdict("513", "grond-513"));
    }

    [Theory]
    [InlineData("hoofdpersoon-eu", new string[0])]
    [InlineData("ind-vragen", new[] { "LAW.VW.45b.1e" })]
    public void Zonder_EU_vergunning_van_de_hoofdpersoon_wijst_het_formulier_af_en_zegt_de_wet_niets(string gap, string[] statutes)
    {
        Applicant applicant = statutes.Length == 0 ? Family("ja", "nee").AsPrinted() : Family("ja", "nee");

        Assert.Equal([gap], applicant.Gaps("513", "grond-513"));
        Assert.Equal(statutes, applicant.Finding("513", "grond-513").Provisions.Select(provision => provision.Id).Intersect(["LAW.VW.45b.1e"]));
    }

    [Fact]
    public void Wie_de_grond_niet_weet_zoekt_hem_uit() =>
        Assert.Equal("onbekend", Applicants.For513Today().Says("verblijfsgrond", "weet-niet").Verdict("513", "grond-513"));

    [Theory]
    [InlineData("ononderbroken", "ja", "voldoet")]
    [InlineData("ononderbroken", "nee", "voldoet-niet")]
    [InlineData("ononderbroken", "weet-niet", "onbekend")]
    [InlineData("brp", "ja", "voldoet")]
    [InlineData("brp", "nee", "voldoet-niet")]
    [InlineData("brp", "weet-niet", "onbekend")]
    public void Een_voorwaarde_van_een_vraag_volgt_het_antwoord(string condition, string answer, string verdict) =>
        Assert.Equal(verdict, Applicants.For513Today().Says(condition, answer).Verdict("513", condition));

    [Theory]
    [InlineData("493", "vergunning-nu vijf-jaar brp termijn antecedenten")]
    [InlineData("497", "vergunning-nu vijf-jaar inburgering brp termijn antecedenten")]
    [InlineData("513", "vergunning-nu grond-513 vijf-jaar ononderbroken inburgering inkomen brp termijn antecedenten")]
    public void Elke_vergunning_heeft_haar_voorwaarden(string permit, string conditions) =>
        Assert.Equal(
            conditions.Split(' ').Order(),
            Applicants.For513Today().AsPrinted().Says("vergunning", permit).Assessment.Permits.Single().Conditions.Select(condition => condition.Id).Order());

    private static Applicant Family(string isProtected, string hasEu) =>
        Applicants.For513Today().Says(("verblijfsgrond", "familie"), ("hoofdpersoon-beschermd", isProtected), ("hoofdpersoon-eu", hasEu));
}
