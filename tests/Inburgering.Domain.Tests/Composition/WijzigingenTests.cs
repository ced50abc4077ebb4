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
    [InlineData("kaart-niet-vergunning", "2026-06-12")]
    [InlineData("eu-vergunning-asiel", "2014-03-29")]
    [InlineData("statussen", "2026-06-12")]
    [InlineData("geen-vroegste-dag", "2014-03-29")]
    [InlineData("vrijstelling-513", "2014-03-29")]
    [InlineData("zorgverzekering", "2014-03-29")]
    [InlineData("eigen-norm", "2014-03-29")]
    [InlineData("vier-weken", "2022-04-08")]
    [InlineData("z-route", "2022-01-29")]
    [InlineData("bio-ontheffing", "2022-01-29")]
    [InlineData("voldoende-ingeburgerd", "2022-01-01")]
    public void Elke_wijziging_staat_met_haar_dag_in_het_register(string id, string from)
    {
        LawChange change = Assert.Single(Catalogue.LawChanges, each => each.Id == id);

        Assert.Equal(Day(from), change.From);
        Assert.True(new Law(Edition.InForce).Applies(change, change.From));
        Assert.False(new Law(Edition.InForce).Applies(change, change.From.AddDays(-1)));
        Assert.False(new Law(Edition.AsPrinted).Applies(change, change.From));
    }

    [Fact]
    public void Er_zijn_zestien_wijzigingen() => Assert.Equal(16, Catalogue.LawChanges.Length);

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

    [Theory]
    [InlineData("2027-05-21", false)]
    [InlineData("2027-05-22", true)]
    public void Een_wijziging_van_voor_2018_telt_alleen_waar_het_formulier_iets_anders_zegt(string validUntil, bool named) =>
        Assert.Equal(named, Applicants.For513Today().Says("geldig-tot", validUntil).Changes().Contains("geen-vroegste-dag"));

    [Fact]
    public void Met_een_diploma_doet_de_vrijstelling_voor_513_niets() =>
        Assert.DoesNotContain("vrijstelling-513", Applicants.For513Today().Changes());

    [Theory]
    [InlineData("2022-04-08", 28, true)]
    [InlineData("2022-04-08", 29, false)]
    [InlineData("2022-04-08", 0, false)]
    public void De_vier_weken_tellen_alleen_voor_wie_er_net_overheen_is(string posting, int daysAgo, bool named) =>
        Assert.Equal(named, Expired("513", posting, daysAgo, "nee").Changes().Contains("vier-weken"));

    [Fact]
    public void Wie_er_een_dag_voor_die_wijziging_net_overheen_is_leest_dat_zij_komt() =>
        Assert.Contains("vier-weken", Expired("513", "2022-04-07", 1, "nee").LaterChanges());

    [Theory]
    [InlineData("513", "2026-06-12", "nee", true)]
    [InlineData("493", "2026-06-12", "nee", false)]
    [InlineData("513", "2026-06-12", "ja", false)]
    public void De_kaart_die_niet_de_vergunning_is_telt_voor_wie_de_verlenging_nog_niet_vroeg_waar_zij_meer_dan_de_reden_verandert(string permit, string posting, string asked, bool named) =>
        Assert.Equal(named, Expired(permit, posting, 40, asked).Changes().Contains("kaart-niet-vergunning"));

    [Theory]
    [InlineData("493", "2026-05-20")]
    [InlineData("493", "2026-11-21")]
    [InlineData("497", "2026-05-20")]
    [InlineData("513", "2014-03-29")]
    [InlineData("513", "2026-05-20")]
    [InlineData("advies", "2026-11-21")]
    public void De_nieuwe_nummers_van_de_gronden_en_het_openen_van_513_tellen_nooit(string permit, string posting)
    {
        Applicant applicant = Applicants.For513Today().Says(("vergunning", permit), ("datum-aanvraag", posting), ("asiel-sinds", "2005-01-01"), ("biometrie-datum", "2006-01-01"));

        Assert.DoesNotContain("statussen", applicant.Changes().Concat(applicant.LaterChanges()));
        Assert.DoesNotContain("eu-vergunning-asiel", applicant.Changes().Concat(applicant.LaterChanges()));
    }

    [Theory]
    [InlineData("2026-05-28", false)]
    [InlineData("2026-05-29", true)]
    [InlineData("2026-06-11", true)]
    public void Binnen_veertien_dagen_voor_een_wijziging_moet_de_IND_het_eerder_hebben(string posting, bool hurry)
    {
        Applicant applicant = Applicants.For497AsPrinted().Under(Edition.InForce).Says(("datum-aanvraag", posting), ("geldig-tot", "2026-09-01"));

        Assert.Contains("geen-onbepaalde-tijd", applicant.LaterChanges());
        Assert.Equal(hurry, applicant.Assessment.Hurry is not null);
        Assert.Null(applicant.AsPrinted().Assessment.Hurry);
    }

    [Fact]
    public void Zonder_wijziging_die_telt_is_er_geen_haast() =>
        Assert.Null(Applicants.For513Today().Says("datum-aanvraag", "2026-06-12").Assessment.Hurry);

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

    private static Applicant Expired(string permit, string posting, int daysAgo, string asked) => Applicants.For513Today().Says(
        ("vergunning", permit), ("datum-aanvraag", posting), ("asiel-sinds", "2014-01-01"), ("biometrie-datum", "2015-01-01"),
        ("geldig-tot", Day(posting).AddDays(-daysAgo).ToString("yyyy-MM-dd")), ("verlenging-gevraagd", asked));
}
