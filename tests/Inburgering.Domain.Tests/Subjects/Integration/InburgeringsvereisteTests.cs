using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Integration.Turkey;

namespace Inburgering.Domain.Tests.Subjects.Integration;

/// <summary>What the integration requirement as a whole rests on.</summary>
public class InburgeringsvereisteTests
{
    [Theory]
    [InlineData("497", "IND.min.497-integration", "IND.4.497-exemption")]
    [InlineData("513", "IND.min.513-integration", "IND.4.513-no-exemption")]
    public void Het_vereiste_noemt_de_bepalingen_van_zijn_eigen_vergunning(string permit, string demands, string exemptions) => Assert.Equal(
        [demands, "IND.B.exam", exemptions],
        Applicants.For513Today().AsPrinted().Says("vergunning", permit).Finding(permit, "inburgering").Provisions.Select(provision => provision.Id));

    [Theory]
    [InlineData("497", "LAW.VB.396a.1")]
    [InlineData("513", "LAW.VW.45b.2g", "LAW.VB.396a.1", "LAW.VB.3126", "LAW.VC.D1.25")]
    public void Bij_de_geldende_regels_noemt_het_ook_de_wet(string permit, params string[] statutes) => Assert.Equal(
        statutes.Order(),
        Applicants.For513Today().Says("vergunning", permit).Finding(permit, "inburgering").Provisions.Select(provision => provision.Id).Where(id => id.StartsWith("LAW.", StringComparison.Ordinal)).Order());

    [Theory]
    [InlineData("leeftijd", "LAW.VB.396a.2a")]
    [InlineData("inburgeringsdiploma", "LAW.VB.396a.1")]
    [InlineData("acht-jaar", "LAW.VB.396a.2b")]
    [InlineData("schooldiploma", "LAW.VB.396a.2c")]
    [InlineData("oud-certificaat", "LAW.VB.396a.2c")]
    [InlineData("brief", "LAW.VB.396a.2e")]
    [InlineData("medisch", "LAW.VB.396a.2e")]
    [InlineData("inspanningen", "LAW.VB.396a.4")]
    [InlineData("bijzonder", "LAW.VB.396a.4")]
    [InlineData("voldoende-ingeburgerd", "LAW.VB.396a.5")]
    public void Elke_grond_noemt_zijn_artikel_alleen_bij_de_geldende_regels(string ground, string article)
    {
        Applicant applicant = Applicants.For513Today().WithoutDiploma();

        Assert.Contains(article, applicant.Finding("513", ground).Provisions.Select(provision => provision.Id));
        Assert.DoesNotContain(applicant.Says("vergunning", "497").AsPrinted().Finding("497", ground).Provisions, provision => provision.Address is not null);
    }

    [Fact]
    public void Alleen_een_wijziging_in_een_grond_die_beslist_telt_mee()
    {
        Applicant applicant = Applicants.For513Today().Says("nationaliteit", "turks");

        Assert.Empty(RestsOn(applicant));
        Assert.Equal([TurkeyChanges.TurkseNationaliteit], RestsOn(applicant.WithoutDiploma()));
        Assert.Equal([IntegrationChanges.Vrijstelling513], RestsOn(applicant.Says("brief", """["besluit-win-toets"]""")));
    }

    private static IEnumerable<LawChange> RestsOn(Applicant applicant) => applicant.Finding("513", "inburgering").Changes;
}
