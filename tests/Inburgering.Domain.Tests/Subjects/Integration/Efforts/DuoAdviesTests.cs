using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Subjects.Integration.Efforts;

/// <summary>DUO's advice (R6), the school (R5), and when the routes are worked out (R26).</summary>
public class DuoAdviesTests
{
    [Theory]
    [InlineData("positief", "voldoet")]
    [InlineData("negatief", "voldoet-niet")]
    [InlineData("aangevraagd", "onbekend")]
    [InlineData("niet-aangevraagd", "voldoet-niet")]
    [InlineData("weet-niet", "onbekend")]
    public void Het_advies_beslist(string advice, string verdict)
    {
        Applicant applicant = Applicants.WithEffortsIn2023().Says("duo-advies", advice);

        Assert.Equal(verdict, applicant.Verdict("497", "inspanningen"));
        Assert.Equal(verdict, applicant.Verdict("497", "inburgering"));
    }

    [Theory]
    [InlineData("positief")]
    [InlineData("negatief")]
    [InlineData("aangevraagd")]
    [InlineData("weet-niet")]
    public void Alleen_wie_het_nog_niet_vroeg_vertelt_over_uren_en_pogingen(string advice)
    {
        Applicant applicant = Applicants.WithEffortsIn2023().Says("duo-advies", advice);

        Assert.Empty(applicant.Asked.Concat(applicant.Open()).Intersect(["uren-inburgering", "uren-nt2", "uren-alfabetisering", "school-met-keurmerk", "pogingen"]));
        Assert.Equal("niet-nodig", applicant.Standing("497", "cursus"));
        Assert.Equal("niet-nodig", applicant.Standing("497", "alfabetisering"));
    }

    [Fact]
    public void Op_een_advies_dat_is_aangevraagd_wacht_men_acht_weken_vanaf_het_posten() =>
        Assert.Equal(Day("2023-07-27"), Applicants.WithEffortsIn2023().Says("duo-advies", "aangevraagd").WaitsUntil("497", "inspanningen"));

    [Theory]
    [InlineData("oktober-2017-tot-2022", true)]
    [InlineData("2013-tot-oktober-2017", false)]
    [InlineData("vanaf-2022", false)]
    [InlineData("weet-niet", false)]
    public void Bij_een_positief_advies_hoort_soms_de_participatieverklaring(string since, bool declaration)
    {
        Applicant applicant = Applicants.WithEffortsIn2023().Says("duo-advies", "positief");

        Assert.Equal("inburgeringsplichtig-sinds", applicant.Next());
        applicant.Says("inburgeringsplichtig-sinds", since);
        Assert.Contains("duo-advies", applicant.Items);
        Assert.Equal(declaration, applicant.Items.Contains("brief-participatieverklaring"));
        Assert.DoesNotContain("duo-advies-aanvragen", applicant.Steps);
        Assert.Null(applicant.Date("duo-advies-aanvragen-voor"));
    }

    [Fact]
    public void Met_een_route_die_voldoet_is_het_advies_aan_te_vragen()
    {
        Applicant applicant = Applicants.WithEffortsIn2023();

        Assert.Equal(["duo-advies"], applicant.Gaps("497", "inspanningen"));
        Assert.Contains("duo-advies", applicant.Items);
        Assert.Contains("duo-advies-aanvragen", applicant.Steps);
        Assert.Equal(Day("2023-07-07"), applicant.Date("duo-advies-aanvragen-voor"));
    }

    [Fact]
    public void Zonder_route_die_voldoet_is_er_geen_advies_aan_te_vragen()
    {
        Applicant applicant = Applicants.WithEffortsIn2023().Says("uren-inburgering", "599");

        Assert.DoesNotContain("duo-advies", applicant.Gaps("497", "inspanningen"));
        Assert.DoesNotContain("duo-advies", applicant.Items);
        Assert.DoesNotContain("duo-advies-aanvragen", applicant.Steps);
    }

    [Theory]
    [InlineData("negatief", false)]
    [InlineData("aangevraagd", true)]
    public void Een_advies_dat_nog_komt_staat_al_op_de_lijst(string advice, bool listed) =>
        Assert.Equal(listed, Applicants.WithEffortsIn2023().Says("duo-advies", advice).Items.Contains("duo-advies"));

    [Theory]
    [InlineData("ja", "voldoet")]
    [InlineData("nee", "voldoet-niet")]
    [InlineData("weet-niet", "onbekend")]
    public void De_school_moet_in_het_register_staan(string school, string verdict)
    {
        Applicant applicant = Applicants.WithEffortsIn2023().Says(("school-met-keurmerk", school), ("uren-alfabetisering", "600"));

        Assert.Equal(verdict, applicant.Verdict("497", "cursus"));
        Assert.Equal(verdict, applicant.Verdict("497", "alfabetisering"));
    }

    [Fact]
    public void Zonder_uren_is_er_geen_school_om_naar_te_vragen() =>
        Assert.DoesNotContain("school-met-keurmerk", Applicants.WithEffortsIn2023().Says("uren-inburgering", "0").Asked);

    [Theory]
    [InlineData(599, 0, "uren 1")]
    [InlineData(0, 599, "uren 1")]
    [InlineData(300, 299, "uren 1")]
    [InlineData(0, 550, "uren 50")]
    [InlineData(100, 450, "uren 50")]
    public void De_dichtstbijzijnde_route_komt_eerst(int integration, int literacy, string first) =>
        Assert.Equal(first, Applicants.WithEffortsIn2023().Says(("uren-inburgering", $"{integration}"), ("uren-alfabetisering", $"{literacy}")).Missing("497", "inspanningen")[0]);

    // Course: 50 hours short, besides the attempts. Literacy: 100 hours of literacy short, which also fill the 50 in all.
    [Theory]
    [InlineData(3, "uren 50")]
    [InlineData(2, "uren-alfabetisering 100")]
    public void Een_ontbrekende_poging_weegt_als_honderd_uur(int attempts, string first) =>
        Assert.Equal(first, Applicants.WithEffortsIn2023().Says(
            ("uren-inburgering", "350"),
            ("uren-alfabetisering", "200"),
            ("pogingen", ThreeButReading(attempts))).Missing("497", "inspanningen")[0]);

    [Fact]
    public void Een_route_die_op_de_school_strandt_komt_achteraan() =>
        Assert.Equal("school", Applicants.WithEffortsIn2023().Says("school-met-keurmerk", "nee").Gaps("497", "inspanningen")[0]);

    // Course: 150 hours short and an attempt. Literacy: 50 hours short, which is nearer.
    [Theory]
    [InlineData("gehaald", "uren 100")]
    [InlineData("vrijgesteld", "uren-alfabetisering 50")]
    public void Voor_wie_lezen_of_schrijven_haalde_komt_de_alfabetisering_het_laatst(string flag, string first) =>
        Assert.Equal(first, Applicants.WithEffortsIn2023().Says(
            ("uren-inburgering", "250"),
            ("uren-alfabetisering", "250"),
            ("alfabetisering-eerst", "ja"),
            ("pogingen", $$"""[{"onderdeel":"schrijven","{{flag}}":true},{"onderdeel":"lezen","examen":2},{"onderdeel":"luisteren","examen":3},{"onderdeel":"spreken","examen":3},{"onderdeel":"knm","examen":3},{"onderdeel":"ona","examen":3}]""")).Missing("497", "inspanningen")[0]);

    [Fact]
    public void Ontbreken_er_pogingen_voor_ONA_dan_hoort_de_vrijstelling_daarvan_erbij() => Assert.Equal(
        ["poging-ona 1", "ona-vrijstelling"],
        Applicants.WithEffortsIn2023().Says("pogingen", Applicants.Tried(("lezen", 3, 0), ("luisteren", 3, 0), ("schrijven", 3, 0), ("spreken", 3, 0), ("knm", 3, 0), ("ona", 2, 0))).Missing("497", "cursus-pogingen"));

    [Theory]
    [InlineData("620", "voldoet")]
    [InlineData("0", "voldoet-niet")]
    public void Is_er_geen_examen_over_dan_is_alleen_het_diploma_op_te_vragen(string hours, string course)
    {
        Applicant applicant = Applicants.WithEffortsIn2023().Says(("uren-inburgering", hours), ("pogingen", NothingLeft));

        Assert.Equal("voldoet-niet", applicant.Verdict("497", "inspanningen"));
        Assert.Equal(["diploma-opvragen"], applicant.Gaps("497", "inspanningen"));
        Assert.Equal(course, applicant.Verdict("497", "cursus"));
        Assert.Contains("diploma-opvragen", applicant.Steps);
        Assert.DoesNotContain("duo-advies-aanvragen", applicant.Steps);
        Assert.DoesNotContain("duo-advies", applicant.Items);
    }

    [Fact]
    public void Is_er_geen_examen_over_dan_worden_de_uren_niet_meer_gevraagd()
    {
        Applicant applicant = Applicants.WithEffortsIn2023().Withdraws("uren-inburgering", "uren-nt2", "uren-alfabetisering").Says("pogingen", NothingLeft);

        Assert.Empty(applicant.Open());
        Assert.Equal(["diploma-opvragen"], applicant.Gaps("497", "inspanningen"));
    }

    [Fact]
    public void Een_gehaald_ROC_advies_laat_de_inspanningen_niet_zonder_reden()
    {
        Applicant applicant = Applicants.WithEffortsIn2023().Withdraws("papieren-inburgering").Says(
            ("datum-aanvraag", "2018-05-20"), ("asiel-sinds", "2012-01-01"), ("geldig-tot", "2018-06-20"), ("roc-advies", "ja"), ("roc-advies-datum", "2013-06-01"), ("tgn-a2", "ja"));

        Assert.Equal("voldoet", applicant.Verdict("497", "inburgering"));
        Assert.Equal("voldoet-niet", applicant.Verdict("497", "inspanningen"));
        Assert.Equal(["inspanningen"], applicant.Gaps("497", "inspanningen"));
    }

    private const string NothingLeft =
        """[{"onderdeel":"lezen","gehaald":true},{"onderdeel":"luisteren","gehaald":true},{"onderdeel":"schrijven","vrijgesteld":true},{"onderdeel":"spreken","gehaald":true},{"onderdeel":"knm","gehaald":true},{"onderdeel":"ona","gehaald":true}]""";

    [Fact]
    public void Met_een_andere_grond_zijn_de_routes_niet_nodig()
    {
        Applicant applicant = Applicants.WithEffortsIn2023().Says(("brief", """["inspanningen-gemeente"]"""), ("inburgeringsplichtig-sinds", "nooit"));

        Assert.Equal("niet-nodig", applicant.Standing("497", "cursus"));
        Assert.DoesNotContain("uren-inburgering", applicant.Asked);
    }

    private static string ThreeButReading(int attempts) =>
        Applicants.Tried(("lezen", attempts, 0), ("luisteren", 3, 0), ("schrijven", 3, 0), ("spreken", 3, 0), ("knm", 3, 0), ("ona", 3, 0));
}
