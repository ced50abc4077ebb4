namespace Inburgering.Domain.Tests.Subjects.HealthInsurance;

/// <summary>Adequate health insurance for 513, which the act asks and the form does not (R34).</summary>
public class ZorgverzekeringTests
{
    [Theory]
    [InlineData("ja", "voldoet", new string[0])]
    [InlineData("nee", "voldoet-niet", new[] { "Do zorgverzekering" })]
    [InlineData("weet-niet", "onbekend", new[] { "FindOut zorgverzekering" })]
    public void De_voorwaarde_volgt_het_antwoord(string answer, string verdict, string[] gaps)
    {
        Applicant applicant = Applicants.For513Today().Says("zorgverzekering", answer);

        Assert.Equal(verdict, applicant.Verdict("513", "zorgverzekering"));
        Assert.Equal(verdict, applicant.Verdict("513"));
        Assert.Equal(gaps, applicant.Finding("513", "zorgverzekering").Gaps.Select(gap => $"{gap.Kind} {gap.Id}"));
        Assert.Equal(["LAW.VW.45b.2f"], applicant.Finding("513", "zorgverzekering").Provisions.Select(provision => provision.Id));
        Assert.Contains("bewijs-zorgverzekering", applicant.Items);
    }

    [Fact]
    public void Zonder_antwoord_wordt_het_gevraagd() =>
        Assert.Equal("zorgverzekering", Applicants.For513Today().Withdraws("zorgverzekering").Next());

    [Fact]
    public void Het_formulier_vraagt_het_niet()
    {
        Applicant applicant = Applicants.For513Today().AsPrinted().Says("zorgverzekering", "nee");

        Assert.False(applicant.Has("513", "zorgverzekering"));
        Assert.DoesNotContain("zorgverzekering", applicant.Asked);
        Assert.DoesNotContain("bewijs-zorgverzekering", applicant.Items);
    }

    [Theory]
    [InlineData("493", "2026-11-21")]
    [InlineData("497", "2024-01-01")]
    public void Alleen_513_vraagt_het(string permit, string posting)
    {
        Applicant applicant = Applicants.For513Today().Says(("vergunning", permit), ("datum-aanvraag", posting), ("asiel-sinds", "2015-01-01"), ("biometrie-datum", "2016-01-01"), ("geldig-tot", "2027-01-01"));

        Assert.False(applicant.Has(permit, "zorgverzekering"));
        Assert.DoesNotContain("zorgverzekering", applicant.Asked);
        Assert.DoesNotContain("bewijs-zorgverzekering", applicant.Items);
    }

    [Fact]
    public void De_wijziging_wordt_genoemd() => Assert.Contains("zorgverzekering", Applicants.For513Today().Changes());
}
