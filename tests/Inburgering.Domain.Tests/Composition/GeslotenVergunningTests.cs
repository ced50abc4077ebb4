namespace Inburgering.Domain.Tests.Composition;

/// <summary>A permit that this person cannot ask for asks nothing of its own (R26).</summary>
public class GeslotenVergunningTests
{
    [Theory]
    [InlineData("497", "2026-06-12")]
    [InlineData("497", "2026-11-21")]
    public void Een_gesloten_vergunning_vraagt_niets_meer(string permit, string posting)
    {
        Applicant applicant = new Applicant().Says(("vergunning", permit), ("datum-aanvraag", posting));

        Assert.Null(applicant.Next());
        Assert.Equal("voldoet-niet", applicant.Verdict(permit));
        Assert.Equal("niet-nodig", applicant.Standing(permit, "inburgering"));
        Assert.Equal(["493"], applicant.Fallback());
    }

    [Theory]
    [InlineData("regulier")]
    [InlineData("andere")]
    public void Wie_een_andere_vergunning_heeft_wordt_niets_meer_gevraagd(string now)
    {
        Applicant applicant = new Applicant().Says(("vergunning", "advies"), ("datum-aanvraag", "2026-11-21"), ("huidige-vergunning", now));

        Assert.Null(applicant.Next());
        Assert.All(applicant.Assessment.Permits, judgement => Assert.Equal(Verdict.NotMet, judgement.Verdict));
    }

    [Fact]
    public void Een_gesloten_vergunning_toont_wat_voor_een_andere_is_gevraagd()
    {
        Applicant applicant = Applicants.For513Today().Says("vergunning", "advies");

        Assert.Equal("voldoet", applicant.Verdict("497", "inburgering"));
        Assert.Equal("voldoet-niet", applicant.Verdict("497"));
    }

    [Fact]
    public void Met_een_vergunning_voor_onbepaalde_tijd_vragen_493_en_497_niets()
    {
        Applicant applicant = Applicants.For513Today().AsPrinted().Says(("vergunning", "497"), ("huidige-vergunning", "asiel-onbepaalde-tijd"));

        Assert.Empty(applicant.Open());
        Assert.DoesNotContain("inburgeringsdiploma", applicant.Asked);
    }

    [Fact]
    public void Van_een_gesloten_vergunning_heeft_alleen_wat_haar_sluit_iets_dat_ontbreekt()
    {
        Applicant applicant = Applicants.For513Today().Says(("vergunning", "advies"), ("brp", "nee"));
        Judgement closed = applicant.Assessment.Permits.Single(judgement => judgement.Permit == Permit.Indefinite);

        Assert.True(closed.IsClosed);
        Assert.Equal(["aan-te-vragen"], closed.Conditions.Where(condition => !condition.Gaps.IsEmpty).Select(condition => condition.Id));
        Assert.Equal("voldoet-niet", applicant.Verdict("497", "brp"));
    }
}
