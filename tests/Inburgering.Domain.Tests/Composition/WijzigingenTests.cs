using Inburgering.Domain.Composition;
using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Composition;

/// <summary>The register of changes, and which of them a result names (R28).</summary>
public class WijzigingenTests
{
    [Theory]
    [InlineData("drie-pogingen", "2023-04-01")]
    [InlineData("turkse-nationaliteit", "2025-01-01")]
    [InlineData("geen-onbepaalde-tijd", "2026-06-12")]
    [InlineData("drie-jaar", "2026-06-12")]
    [InlineData("drie-maanden", "2026-06-12")]
    [InlineData("geen-vroegste-dag-513", "2023-01-26")]
    [InlineData("z-route", "2022-01-29")]
    [InlineData("bio-ontheffing", "2022-01-29")]
    [InlineData("voldoende-ingeburgerd", "2022-01-01")]
    [InlineData("vrijstelling-513", "2014-03-29")]
    [InlineData("eigen-norm", "2014-03-29")]
    public void Elke_wijziging_staat_met_haar_dag_in_het_register(string id, string from)
    {
        LawChange change = Assert.Single(Catalogue.LawChanges, each => each.Id == id);

        Assert.Equal(Day(from), change.From);
        Assert.True(new Law(Edition.InForce).Applies(change, change.From));
        Assert.False(new Law(Edition.InForce).Applies(change, change.From.AddDays(-1)));
        Assert.False(new Law(Edition.AsPrinted).Applies(change, change.From));
    }

    [Fact]
    public void Er_zijn_elf_wijzigingen() => Assert.Equal(11, Catalogue.LawChanges.Length);

    [Fact]
    public void Wie_vandaag_verlengt_merkt_de_drie_jaar_en_de_drie_maanden()
    {
        Applicant applicant = Applicants.For493Today();

        Assert.Equal(["drie-jaar", "drie-maanden"], applicant.Changes().Order());
        Assert.Empty(applicant.LaterChanges());
    }

    [Fact]
    public void Wie_op_20_mei_2026_om_497_vraagt_ziet_wat_12_juni_doet()
    {
        Applicant applicant = Applicants.For497AsPrinted().Under(Edition.InForce).Says(("datum-aanvraag", "2026-05-20"), ("geldig-tot", "2026-09-01"));

        Assert.Empty(applicant.Changes());
        Assert.Equal(["geen-onbepaalde-tijd"], applicant.LaterChanges());
        Assert.Equal("geen-onbepaalde-tijd", applicant.Finding("497", "aan-te-vragen").Changes.Single().Id);
    }

    [Fact]
    public void Wie_op_20_mei_2026_verlengt_ziet_ook_wat_12_juni_doet() =>
        Assert.Equal(
            ["drie-jaar", "drie-maanden"],
            Applicants.For493AsPrinted().Under(Edition.InForce).Says(("datum-aanvraag", "2026-05-20"), ("geldig-tot", "2026-09-01")).LaterChanges().Order());

    [Theory]
    [InlineData("2023-03-31", false, true)]
    [InlineData("2023-04-01", true, false)]
    public void Drie_pogingen_telt_voor_of_na_1_april_2023(string posting, bool now, bool later)
    {
        Applicant applicant = Applicants.WithEffortsIn2023().Says(("datum-aanvraag", posting), ("asiel-sinds", "2018-01-01"));

        Assert.Equal(now, applicant.Changes().Contains("drie-pogingen"));
        Assert.Equal(later, applicant.LaterChanges().Contains("drie-pogingen"));
    }

    [Fact]
    public void Bij_vier_pogingen_doet_de_wijziging_niets() =>
        Assert.DoesNotContain("drie-pogingen", Applicants.WithEffortsIn2023().Says("pogingen", Applicants.EachTried(4)).Changes());

    [Theory]
    [InlineData("2024-12-31", false, true)]
    [InlineData("2025-01-01", true, false)]
    public void De_Turkse_wijziging_telt_alleen_voor_wie_zij_raakt(string posting, bool now, bool later)
    {
        Applicant turkish = Posted(posting).Says("nationaliteit", "turks");

        Assert.Equal(now, turkish.Changes().Contains("turkse-nationaliteit"));
        Assert.Equal(later, turkish.LaterChanges().Contains("turkse-nationaliteit"));
        Assert.DoesNotContain("turkse-nationaliteit", Posted(posting).Changes().Concat(Posted(posting).LaterChanges()));
    }

    [Theory]
    [InlineData("certificaat-wi2021", true)]
    [InlineData("ja", false)]
    public void De_z_route_telt_alleen_voor_wie_het_certificaat_heeft(string diploma, bool counts) =>
        Assert.Equal(counts, Applicants.For513Today().Says("inburgeringsdiploma", diploma).Changes().Contains("z-route"));

    [Fact]
    public void Geen_vroegste_dag_telt_voor_wie_513_vroeg_vraagt() =>
        Assert.Contains("geen-vroegste-dag-513", Applicants.For513Today().Changes());

    [Theory]
    [InlineData("493")]
    [InlineData("497")]
    [InlineData("513")]
    [InlineData("advies")]
    public void In_het_formulier_zijn_er_geen_wijzigingen(string permit)
    {
        Applicant applicant = Applicants.For513Today().AsPrinted().Says(("vergunning", permit), ("datum-aanvraag", "2022-05-20"), ("asiel-sinds", "2016-01-01"));

        Assert.Empty(applicant.Changes());
        Assert.Empty(applicant.LaterChanges());
    }

    private static Applicant Posted(string posting) => Applicants.For497AsPrinted().Under(Edition.InForce).WithoutDiploma().Says(("datum-aanvraag", posting), ("geldig-tot", "2025-03-01"));
}
