using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Integration;

namespace Inburgering.Domain.Tests.Composition;

/// <summary>Which article of the law stands behind which condition and ground, as the contract has it.</summary>
public class WetsartikelenTests
{
    [Theory]
    [InlineData("493", "vergunning-nu", "VW.28 VW.9.3 VW.9.9")]
    [InlineData("513", "grond-513", "VW.29 VW.45b.1d VW.45b.1e")]
    [InlineData("513", "vijf-jaar", "VW.45b.2a VW.45b.4 VW.44.2 VC.D1.21")]
    [InlineData("497", "vijf-jaar", "VW.40")]
    [InlineData("513", "ononderbroken", "VW.45b.2b VB.3124")]
    [InlineData("513", "inkomen", "VW.45b.2c VB.373 VB.375.1 VB.375.2 VB.375.3 VB.3125 VC.D1.23")]
    [InlineData("513", "zorgverzekering", "VW.45b.2f")]
    [InlineData("513", "antecedenten", "VW.45b.2d VB.3125")]
    [InlineData("513", "inburgering", "VW.45b.2g VB.396a.1 VB.3126 VC.D1.25")]
    [InlineData("493", "termijn", "VW.9.4 VW.9.9 VB.380 VB.3103")]
    [InlineData("497", "termijn", "VW.40 VW.9.9 VB.380 VB.3103")]
    public void Een_voorwaarde_noemt_haar_artikelen(string permit, string condition, string articles) =>
        Names(Demands.Of(Permit.StrongestFirst.Single(one => one.Code == permit)).Single(one => one.Id == condition).Provisions, articles);

    [Theory]
    [InlineData("leeftijd", "VB.396a.2a")]
    [InlineData("acht-jaar", "VB.396a.2b")]
    [InlineData("schooldiploma", "VB.396a.2c")]
    [InlineData("oud-certificaat", "VB.396a.2c")]
    [InlineData("brief", "VB.396a.2e")]
    [InlineData("medisch", "VB.396a.2e VB.396a.3")]
    [InlineData("inspanningen", "VB.396a.2e VB.396a.4")]
    [InlineData("bijzonder", "VB.396a.4")]
    [InlineData("voldoende-ingeburgerd", "VB.396a.5")]
    public void Een_grond_noemt_zijn_artikelen(string ground, string articles) =>
        Names(Grounds.All.Single(one => one.Id == ground).Provisions, articles);

    [Theory]
    [MemberData(nameof(AcceptanceCase.Files), MemberType = typeof(AcceptanceCase))]
    public void Het_formulier_zoals_gedrukt_noemt_geen_wet(string file)
    {
        Assessment printed = Applicant.Of(AcceptanceCase.Load(file).Answers, "formulier").Assessment;

        Assert.All(printed.AllFindings(), finding =>
        {
            Assert.DoesNotContain(finding.Provisions, provision => provision.Id.StartsWith("LAW.", StringComparison.Ordinal));
            Assert.Empty(finding.Changes);
        });
    }

    private static void Names(IEnumerable<Provision> provisions, string articles) =>
        Assert.Subset(provisions.Select(provision => provision.Id).ToHashSet(), articles.Split(' ').Select(article => $"LAW.{article}").ToHashSet());
}
