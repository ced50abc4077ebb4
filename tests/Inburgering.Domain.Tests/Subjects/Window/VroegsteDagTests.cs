using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Subjects.Window;

/// <summary>The first day on which each permit can be asked for (R11).</summary>
public class VroegsteDagTests
{
    [Theory]
    [InlineData("493")]
    [InlineData("497")]
    [InlineData("513")]
    public void In_het_formulier_is_een_dag_eerder_dan_zes_maanden_voor_het_einde_te_vroeg(string permit)
    {
        Applicant applicant = Applicants.For497AsPrinted().Says(("vergunning", permit), ("datum-aanvraag", "2021-11-19"));

        Assert.Equal("voldoet-niet", applicant.Verdict(permit, "termijn"));
        Assert.Equal(["wachten"], applicant.Gaps(permit, "termijn"));
        Assert.Equal(Day("2021-11-20"), applicant.WaitsUntil(permit, "termijn"));
    }

    [Theory]
    [InlineData("493")]
    [InlineData("497")]
    [InlineData("513")]
    public void In_het_formulier_telt_de_eerste_dag_mee(string permit) =>
        Assert.Equal("voldoet", Applicants.For497AsPrinted().Says(("vergunning", permit), ("datum-aanvraag", "2021-11-20")).Verdict(permit, "termijn"));

    [Theory]
    [InlineData("2022-08-31", "2022-02-28")]
    [InlineData("2022-08-29", "2022-02-28")]
    [InlineData("2022-08-28", "2022-02-28")]
    [InlineData("2020-08-31", "2020-02-29")]
    [InlineData("2020-02-29", "2019-08-29")]
    [InlineData("2022-12-31", "2022-06-30")]
    public void Zes_maanden_terug_wordt_gekort_tot_de_laatste_dag_van_een_kortere_maand(string validUntil, string first)
    {
        Applicant applicant = Applicants.For497AsPrinted().Says(("geldig-tot", validUntil), ("asiel-sinds", "2010-01-01"));

        Assert.Equal("voldoet", applicant.Says("datum-aanvraag", first).Verdict("497", "termijn"));
        Assert.Equal("voldoet-niet", applicant.Says("datum-aanvraag", DayBefore(first)).Verdict("497", "termijn"));
    }

    [Theory]
    [InlineData("2026-10-14", "voldoet-niet")]
    [InlineData("2026-10-15", "voldoet")]
    public void Een_verlenging_vandaag_kan_vanaf_drie_maanden_voor_het_einde(string posting, string verdict) =>
        Assert.Equal(verdict, Applicants.For493Today().Says("datum-aanvraag", posting).Verdict("493", "termijn"));

    [Theory]
    [InlineData("2027-05-31", "2027-02-28")]
    [InlineData("2028-05-30", "2028-02-29")]
    public void Drie_maanden_terug_wordt_ook_gekort(string validUntil, string first)
    {
        Applicant applicant = Applicants.For493Today().Says("geldig-tot", validUntil);

        Assert.Equal("voldoet", applicant.Says("datum-aanvraag", first).Verdict("493", "termijn"));
        Assert.Equal("voldoet-niet", applicant.Says("datum-aanvraag", DayBefore(first)).Verdict("493", "termijn"));
    }

    [Theory]
    [InlineData("2026-06-11", "voldoet")]
    [InlineData("2026-06-12", "voldoet-niet")]
    public void De_drie_maanden_gelden_vanaf_12_juni_2026(string posting, string verdict) =>
        Assert.Equal(verdict, Extension(posting, "2026-12-01").Verdict("493", "termijn"));

    [Fact]
    public void In_het_formulier_blijven_het_zes_maanden() =>
        Assert.Equal("voldoet", Extension("2026-06-12", "2026-12-01").AsPrinted().Verdict("493", "termijn"));

    [Theory]
    [InlineData("2026-12-11", "2026-06-11")]
    [InlineData("2026-12-12", "2026-09-12")]
    [InlineData("2027-01-31", "2026-10-31")]
    public void Wie_voor_12_juni_2026_op_een_dag_daarna_wacht_wacht_op_de_dag_van_de_nieuwe_regel(string validUntil, string first)
    {
        Applicant applicant = Extension("2026-05-01", validUntil);

        Assert.Equal("voldoet-niet", applicant.Verdict("493", "termijn"));
        Assert.Equal(Day(first), applicant.WaitsUntil("493", "termijn"));
        Assert.Equal(Day(first), applicant.Date("vroegst-indienen"));
    }

    [Fact]
    public void In_het_formulier_kijkt_niemand_vooruit() =>
        Assert.Equal(Day("2026-06-12"), Extension("2026-05-01", "2026-12-12").AsPrinted().WaitsUntil("493", "termijn"));

    [Theory]
    [InlineData("2014-03-29")]
    [InlineData("2026-11-21")]
    public void Voor_513_is_elke_dag_goed_zolang_de_vergunning_nog_loopt(string posting)
    {
        Applicant applicant = Applicants.For513Today().Says(("datum-aanvraag", posting), ("asiel-sinds", "2005-01-01"), ("biometrie-datum", "2006-01-01"));

        Assert.Equal("voldoet", applicant.Verdict("513", "termijn"));
        Assert.Contains("geen-vroegste-dag", applicant.Finding("513", "termijn").Changes.Select(change => change.Id));
        Assert.Equal("voldoet-niet", applicant.AsPrinted().Verdict("513", "termijn"));
    }

    [Theory]
    [InlineData("513")]
    [InlineData("497")]
    [InlineData("493")]
    public void Met_een_vergunning_voor_onbepaalde_tijd_valt_de_voorwaarde_weg(string permit)
    {
        Applicant applicant = Applicants.For513Today().AsPrinted().Says(("vergunning", permit), ("huidige-vergunning", "asiel-onbepaalde-tijd"));

        Assert.False(applicant.Has(permit, "termijn"));
        Assert.DoesNotContain("geldig-tot", applicant.Asked);
    }

    [Theory]
    [InlineData("497")]
    [InlineData("493")]
    public void Zonder_einddatum_is_het_onbekend(string permit) =>
        Assert.Equal("onbekend", Applicants.For497AsPrinted().Says(("vergunning", permit), ("geldig-tot", "weet-niet")).Verdict(permit, "termijn"));

    [Theory]
    [InlineData("497", new[] { "LAW.VW.40", "LAW.VB.380", "LAW.VB.3103" })]
    [InlineData("493", new[] { "LAW.VB.380", "LAW.VB.3103" })]
    [InlineData("513", new[] { "LAW.VB.380", "LAW.VB.3103" })]
    public void In_de_geldende_regels_staat_het_wetsartikel_erbij_en_in_het_formulier_niet(string permit, string[] statutes)
    {
        Applicant applicant = Indefinite("2023-09-03", "2018-10-01", "2024-12-01").Says(("vergunning", permit), ("verblijfsgrond", "bescherming"));

        Assert.Subset(applicant.Finding(permit, "termijn").Provisions.Select(provision => provision.Id).ToHashSet(), statutes.ToHashSet());
        Assert.DoesNotContain(applicant.AsPrinted().Finding(permit, "termijn").Provisions, provision => provision.Id.StartsWith("LAW.", StringComparison.Ordinal));
    }

    private static Applicant Extension(string posting, string validUntil) =>
        Applicants.For493Today().Says(("datum-aanvraag", posting), ("geldig-tot", validUntil), ("asiel-sinds", "2015-01-01"));

    private static Applicant Indefinite(string posting, string since, string validUntil) =>
        Applicants.For497AsPrinted().Under(Edition.InForce).Says(("datum-aanvraag", posting), ("asiel-sinds", since), ("geldig-tot", validUntil));

    private static string DayBefore(string day) => Day(day).AddDays(-1).ToString("yyyy-MM-dd");
}
