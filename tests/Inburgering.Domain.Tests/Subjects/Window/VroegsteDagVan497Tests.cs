using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Subjects.Window;

/// <summary>The first day of 497: that of the statute or that of the form, whichever is earlier (R11).</summary>
public class VroegsteDagVan497Tests
{
    [Theory]
    [InlineData("2023-09-02", "voldoet-niet")]
    [InlineData("2023-09-03", "voldoet")]
    public void Een_aanvraag_voor_497_kan_vanaf_vier_weken_voor_de_vijf_jaar(string posting, string verdict)
    {
        Applicant applicant = Indefinite(posting, "2018-10-01", "2024-12-01");

        Assert.Equal(verdict, applicant.Verdict("497", "termijn"));
        Assert.Equal(Day("2023-09-03"), applicant.Date("vroegst-indienen"));
        Assert.Equal(verdict == "voldoet" ? null : Day("2023-09-03"), applicant.WaitsUntil("497", "termijn"));
    }

    [Theory]
    [InlineData("2024-05-31", "voldoet-niet")]
    [InlineData("2024-06-01", "voldoet")]
    public void Ligt_zes_maanden_voor_het_einde_eerder_dan_is_dat_de_eerste_dag_van_497(string posting, string verdict)
    {
        Applicant applicant = Indefinite(posting, "2019-11-01", "2024-12-01");

        Assert.Equal(verdict, applicant.Verdict("497", "termijn"));
        Assert.Equal(Day("2024-06-01"), applicant.Date("vroegst-indienen"));
    }

    [Fact]
    public void In_het_formulier_helpen_de_vijf_jaar_497_niet_aan_een_eerdere_dag() =>
        Assert.Equal(Day("2024-06-01"), Indefinite("2023-09-03", "2018-09-01", "2024-12-01").AsPrinted().WaitsUntil("497", "termijn"));

    [Theory]
    [InlineData("2024-05-31", "onbekend")]
    [InlineData("2024-06-01", "voldoet")]
    public void Weet_men_de_vijf_jaar_niet_dan_is_497_pas_zes_maanden_voor_het_einde_zeker_op_tijd(string posting, string verdict)
    {
        Applicant applicant = Indefinite(posting, "weet-niet", "2024-12-01");

        Assert.Equal(verdict, applicant.Verdict("497", "termijn"));
        Assert.Equal(verdict == "voldoet" ? [] : ["asiel-sinds"], applicant.Gaps("497", "termijn"));
    }

    [Fact]
    public void Zijn_de_vijf_jaar_al_vol_dan_is_497_nooit_te_vroeg_en_staat_er_geen_vroegste_dag()
    {
        Applicant applicant = Indefinite("2023-09-03", "2018-09-03", "2028-01-01");

        Assert.Equal("voldoet", applicant.Verdict("497", "termijn"));
        Assert.Null(applicant.Date("vroegst-indienen"));
    }

    private static Applicant Indefinite(string posting, string since, string validUntil) =>
        Applicants.For497AsPrinted().Under(Edition.InForce).Says(("datum-aanvraag", posting), ("asiel-sinds", since), ("geldig-tot", validUntil));
}
