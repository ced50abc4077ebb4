using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Subjects.Integration.Age;

/// <summary>The age of who has a month or a year of birth only, as 00-00-1958 (R27).</summary>
public class GeboortejaarTests
{
    // Posted on 21 November 2026.
    [Theory]
    [InlineData("2009", "voldoet")]
    [InlineData("2008", "onbekend")]
    [InlineData("2007", "voldoet-niet")]
    [InlineData("2008-12", "voldoet")]
    [InlineData("2008-11", "onbekend")]
    [InlineData("2008-10", "voldoet-niet")]
    public void Wat_voor_elke_dag_hetzelfde_is_telt(string birth, string verdict) =>
        Assert.Equal(verdict, Born(birth).Verdict("513", "leeftijd"));

    [Theory]
    [InlineData("2008")]
    [InlineData("2008-11")]
    [InlineData("1959-11")]
    public void Anders_is_de_dag_uit_te_zoeken(string birth)
    {
        Gap gap = Assert.Single(Born(birth).Finding("513", "leeftijd").Gaps);

        Assert.Equal(("uitzoeken", "geboortedatum"), (gap.KindWire, gap.Id));
    }

    // Born in 1959: 67 years.
    [Theory]
    [InlineData("1959-10", "voldoet")]
    [InlineData("1959-11", "onbekend")]
    [InlineData("1959-12", "voldoet-niet")]
    public void Van_een_maand_telt_voor_de_AOW_elke_dag(string birth, string verdict) =>
        Assert.Equal(verdict, Born(birth).Verdict("513", "leeftijd"));

    [Theory]
    [InlineData("2026-06-30", "voldoet-niet")]
    [InlineData("2026-07-01", "voldoet")]
    public void Een_jaar_is_voor_de_AOW_1_juli(string posting, string verdict) =>
        Assert.Equal(verdict, Born("1959").Says("datum-aanvraag", posting).Verdict("513", "leeftijd"));

    [Theory]
    [InlineData("1960", "2027-07-01")]
    [InlineData("1960-02", "2027-02-28")]
    [InlineData("1959-12", "2026-12-31")]
    public void De_dag_om_op_te_wachten_is_die_van_1_juli_of_van_de_laatste_dag(string birth, string day) =>
        Assert.Equal(Day(day), Born(birth).WaitsUntil("513", "leeftijd"));

    // Born in 1962: 67 years and 3 months.
    [Theory]
    [InlineData("2026-10-01", "wachten")]
    [InlineData("2026-09-30", "leeftijd")]
    public void Tot_drie_jaar_vooruit_telt_van_een_jaar_ook_1_juli(string posting, string gap) =>
        Assert.Equal([gap], Born("1962").Says("datum-aanvraag", posting).Gaps("513", "leeftijd"));

    [Theory]
    [InlineData("1962-08", "2026-11-30", "wachten")]
    [InlineData("1962-08", "2026-11-29", "leeftijd")]
    public void Tot_drie_jaar_vooruit_telt_van_een_maand_de_laatste_dag(string birth, string posting, string gap) =>
        Assert.Equal([gap], Born(birth).Says("datum-aanvraag", posting).Gaps("513", "leeftijd"));

    [Theory]
    [InlineData("1964-11", "voldoet")]
    [InlineData("1964-12", "onbekend")]
    [InlineData("1964", "voldoet")]
    public void Ook_voorbij_de_tabel_telt_wat_voor_elke_dag_hetzelfde_is(string birth, string verdict)
    {
        Applicant applicant = Born(birth).Says("datum-aanvraag", "2032-06-14");

        Assert.Equal(verdict, applicant.Verdict("513", "leeftijd"));
    }

    [Fact]
    public void Weet_de_tabel_het_van_geen_enkele_dag_dan_is_de_AOW_leeftijd_uit_te_zoeken() =>
        Assert.Equal(["aow-leeftijd"], Born("1965-01").Says("datum-aanvraag", "2032-06-14").Gaps("513", "leeftijd"));

    [Theory]
    [InlineData("1959", "alleen-jaar")]
    [InlineData("1960", "alleen-jaar")]
    [InlineData("1958-07", "alleen-maand")]
    [InlineData("1958-07-31", "aow")]
    [InlineData("1980", "nee")]
    [InlineData("2012", "minderjarig")]
    public void De_reden_zegt_met_welke_dag_is_gerekend(string birth, string reason) =>
        Assert.Equal($"oordeel.leeftijd.{reason}", Born(birth).Finding("513", "leeftijd").Text.Key);

    private static Applicant Born(string birth) => Applicants.For513Today().WithoutDiploma().Says(("geldig-tot", "2035-01-01"), ("geboortedatum", birth));
}
