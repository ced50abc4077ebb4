namespace Inburgering.Domain.Tests.Subjects.ResidenceGround;

/// <summary>From which asylum permit 513 can follow, and the conditions of 513 that are a single question.</summary>
public class Grond513Tests
{
    [Theory]
    [InlineData("bescherming")]
    [InlineData("bescherming")]
    public void Eigen_bescherming_is_genoeg_en_vraagt_niets_over_een_hoofdpersoon(string ground)
    {
        Applicant applicant = Applicants.For513Today().Says("verblijfsgrond", ground);

        Assert.Equal("voldoet", applicant.Verdict("513", "grond-513"));
        Assert.DoesNotContain("hoofdpersoon-beschermd", applicant.Open());
    }

    [Theory]
    [InlineData("bescherming")]
    [InlineData("bescherming")]
    public void Eigen_bescherming_is_ook_genoeg_met_een_vergunning_voor_onbepaalde_tijd(string ground) =>
        Assert.Equal("voldoet", Applicants.For513Today().Says(("verblijfsgrond", ground), ("huidige-vergunning", "asiel-onbepaalde-tijd")).Verdict("513", "grond-513"));

    [Fact]
    public void Een_oudere_grond_is_niet_genoeg() =>
        Assert.Equal("voldoet-niet", Applicants.For513Today().Says("verblijfsgrond", "oude-grond").Verdict("513", "grond-513"));

    [Theory]
    [InlineData("familie", "ja", "ja", "voldoet")]
    [InlineData("familie", "ja", "ja", "voldoet")]
    [InlineData("familie", "ja", "ja", "voldoet")]
    [InlineData("familie", "nee", "ja", "voldoet-niet")]
    [InlineData("familie", "ja", "nee", "voldoet-niet")]
    [InlineData("familie", "nee", "weet-niet", "voldoet-niet")]
    [InlineData("familie", "weet-niet", "nee", "voldoet-niet")]
    [InlineData("familie", "weet-niet", "ja", "onbekend")]
    [InlineData("familie", "ja", "weet-niet", "onbekend")]
    public void Een_gezinslid_hangt_aan_de_hoofdpersoon(string ground, string isProtected, string hasEu, string verdict) =>
        Assert.Equal(verdict, Family(ground, isProtected, hasEu).Verdict("513", "grond-513"));

    [Theory]
    [InlineData("ja", "ja", "onzeker")]
    [InlineData("nee", "ja", "voldoet-niet")]
    [InlineData("ja", "nee", "voldoet-niet")]
    public void Een_gezinslid_met_een_vergunning_voor_onbepaalde_tijd_is_onzeker(string isProtected, string hasEu, string verdict) =>
        Assert.Equal(verdict, Family("familie", isProtected, hasEu).Says("huidige-vergunning", "asiel-onbepaalde-tijd").Verdict("513", "grond-513"));

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

    private static Applicant Family(string ground, string isProtected, string hasEu) =>
        Applicants.For513Today().Says(("verblijfsgrond", ground), ("hoofdpersoon-beschermd", isProtected), ("hoofdpersoon-eu", hasEu));
}
