using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Subjects.ClosedPermit;

/// <summary>Before 12 June 2026: who would have to wait for 497 until that day or later, cannot have it any more (R25).</summary>
public class WachtenTotNaSluitingTests
{
    [Theory]
    [InlineData("2021-07-09", "2026-06-11")]
    [InlineData("2021-07-10", null)]
    public void Een_vroegste_dag_na_de_sluiting_komt_te_laat(string since, string? until) =>
        CanBeWaitedFor(Waiting("2026-05-01").Says(("asiel-sinds", since), ("geldig-tot", "2027-03-01")), "termijn", until);

    [Theory]
    [InlineData("2021-06-11", "2026-06-11")]
    [InlineData("2021-06-12", null)]
    public void Vijf_jaar_die_na_de_sluiting_vol_zijn_komen_te_laat_en_de_verlenging_blijft_het_eerst(string since, string? until)
    {
        Applicant applicant = Waiting("2026-05-01").Says(("asiel-sinds", since), ("geldig-tot", "2026-06-10"));

        Assert.Equal("voldoet-niet", applicant.Verdict("497", "vijf-jaar"));
        Assert.Equal(["verlenging", until is null ? "aan-te-vragen" : "wachten"], applicant.Gaps("497", "vijf-jaar"));
        Assert.Equal(until is null ? GapKind.Fixed : GapKind.Wait, applicant.Finding("497", "vijf-jaar").Gaps[1].Kind);
        Assert.Equal(until is null ? null : Day(until), applicant.Finding("497", "vijf-jaar").NotBefore);
    }

    [Theory]
    [InlineData("1959-06-11", "2026-06-11")]
    [InlineData("1959-06-12", null)]
    public void Een_AOW_leeftijd_na_de_sluiting_komt_te_laat_en_dat_staat_er(string birth, string? until)
    {
        Applicant applicant = Waiting("2025-11-01").WithoutDiploma().Says(("geboortedatum", birth), ("asiel-sinds", "2015-01-01"), ("geldig-tot", "2026-12-31"));

        CanBeWaitedFor(applicant, "leeftijd", until);
        Assert.Equal(until is null ? "oordeel.leeftijd.na-sluiting" : "oordeel.leeftijd.binnenkort", applicant.Finding("497", "leeftijd").Text.Key);
    }

    [Theory]
    [InlineData("2024-01-01")]
    [InlineData("2025-12-12")]
    public void Het_geldt_op_elke_dag_ervoor(string posting) =>
        CanBeWaitedFor(Waiting(posting).Says(("asiel-sinds", "2022-01-01"), ("geldig-tot", "2027-06-01")), "termijn", until: null);

    [Fact]
    public void In_het_formulier_blijft_het_een_dag_om_op_te_wachten() =>
        Assert.Equal(["wachten"], Waiting("2026-05-01").AsPrinted().Says(("asiel-sinds", "2021-07-10"), ("geldig-tot", "2027-03-01")).Gaps("497", "termijn"));

    [Fact]
    public void Voor_513_sluit_er_niets() => Assert.Equal(
        ["wachten"],
        Applicants.For513Today().Says(("datum-aanvraag", "2026-05-01"), ("asiel-sinds", "2022-07-10")).Gaps("513", "vijf-jaar"));

    private static void CanBeWaitedFor(Applicant applicant, string condition, string? until)
    {
        Gap gap = Assert.Single(applicant.Finding("497", condition).Gaps);

        Assert.Equal("voldoet-niet", applicant.Verdict("497", condition));
        Assert.Equal(until is null ? (GapKind.Fixed, "aan-te-vragen", null) : (GapKind.Wait, "wachten", Day(until)), (gap.Kind, gap.Id, gap.From));
        Assert.Equal(until is null ? null : Day(until), applicant.Finding("497", condition).NotBefore);
    }

    private static Applicant Waiting(string posting) => Applicants.For497AsPrinted().Under(Edition.InForce).Says(("datum-aanvraag", posting), ("biometrie-datum", "2022-02-01"));
}
