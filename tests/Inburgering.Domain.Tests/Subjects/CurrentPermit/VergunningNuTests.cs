namespace Inburgering.Domain.Tests.Subjects.CurrentPermit;

/// <summary>Whether the permit held now is one that this form starts from.</summary>
public class VergunningNuTests
{
    [Theory]
    [InlineData("asiel-bepaalde-tijd", "493", "voldoet")]
    [InlineData("asiel-bepaalde-tijd", "497", "voldoet")]
    [InlineData("asiel-bepaalde-tijd", "513", "voldoet")]
    [InlineData("asiel-onbepaalde-tijd", "493", "voldoet-niet")]
    [InlineData("asiel-onbepaalde-tijd", "497", "voldoet-niet")]
    [InlineData("asiel-onbepaalde-tijd", "513", "voldoet")]
    [InlineData("regulier", "493", "voldoet-niet")]
    [InlineData("regulier", "497", "voldoet-niet")]
    [InlineData("regulier", "513", "voldoet-niet")]
    [InlineData("andere", "493", "voldoet-niet")]
    [InlineData("andere", "497", "voldoet-niet")]
    [InlineData("andere", "513", "voldoet-niet")]
    [InlineData("weet-niet", "493", "onbekend")]
    [InlineData("weet-niet", "497", "onbekend")]
    [InlineData("weet-niet", "513", "onbekend")]
    public void De_huidige_vergunning_bepaalt_waar_het_formulier_voor_kan(string now, string permit, string verdict) =>
        Assert.Equal(verdict, Applicants.For513Today().AsPrinted().Says(("vergunning", permit), ("huidige-vergunning", now)).Verdict(permit, "vergunning-nu"));

    [Fact]
    public void Niet_verlengen_en_al_in_bezit_zijn_twee_verschillende_redenen()
    {
        Applicant applicant = Applicants.For513Today().AsPrinted().Says(("vergunning", "advies"), ("huidige-vergunning", "asiel-onbepaalde-tijd"));

        Assert.NotEqual(applicant.Reason("493", "vergunning-nu"), applicant.Reason("497", "vergunning-nu"));
    }

    [Theory]
    [InlineData("2026-06-11", "oordeel.vergunning-nu.asiel-onbepaalde-tijd")]
    [InlineData("2026-06-12", "oordeel.vergunning-nu.asiel-onbepaalde-tijd.alleen-formulier")]
    public void Sinds_12_juni_2026_noemt_alleen_het_formulier_de_houder_voor_onbepaalde_tijd(string posting, string reason)
    {
        Applicant applicant = Applicants.For513Today().Says(("huidige-vergunning", "asiel-onbepaalde-tijd"), ("datum-aanvraag", posting));

        Assert.Equal(reason, applicant.Reason("513", "vergunning-nu"));
        Assert.Equal("oordeel.vergunning-nu.asiel-onbepaalde-tijd", applicant.AsPrinted().Reason("513", "vergunning-nu"));
    }

    [Theory]
    [InlineData("regulier")]
    [InlineData("andere")]
    public void Wie_een_andere_vergunning_heeft_leest_waar_het_wel_kan(string now)
    {
        Gap gap = Assert.Single(Applicants.For513Today().Says("huidige-vergunning", now).Finding("513", "vergunning-nu").Gaps);

        Assert.Equal((GapKind.Do, "huidige-vergunning"), (gap.Kind, gap.Id));
    }

    [Theory]
    [InlineData("regulier", "493")]
    [InlineData("regulier", "497")]
    [InlineData("regulier", "513")]
    [InlineData("regulier", "advies")]
    [InlineData("andere", "493")]
    [InlineData("andere", "497")]
    [InlineData("andere", "513")]
    [InlineData("andere", "advies")]
    public void Wie_een_andere_vergunning_heeft_krijgt_geen_lijst(string now, string permit)
    {
        Applicant applicant = Applicants.For513Today().AsPrinted().Says(("vergunning", permit), ("huidige-vergunning", now));
        var list = applicant.Assessment.Checklist;

        Assert.Null(list.Permit);
        Assert.Empty(list.Items);
        Assert.Empty(list.Steps);
        Assert.Empty(list.Form);
        Assert.Empty(list.Timeline);
        Assert.Null(applicant.Tick());
        Assert.Empty(applicant.Fallback());
        Assert.Empty(applicant.Open());
    }
}
