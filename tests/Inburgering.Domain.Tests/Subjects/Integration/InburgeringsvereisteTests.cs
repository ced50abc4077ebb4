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
