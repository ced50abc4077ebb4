namespace Inburgering.Domain.Tests.Subjects.Integration.Efforts;

/// <summary>Attempts, exam by exam (R1, R2).</summary>
public class PogingenTests
{
    [Theory]
    [InlineData("2023-04-01", 2, "voldoet-niet")]
    [InlineData("2023-04-01", 3, "voldoet")]
    [InlineData("2023-04-01", 4, "voldoet")]
    [InlineData("2023-03-31", 2, "voldoet-niet")]
    [InlineData("2023-03-31", 3, "onzeker")]
    [InlineData("2023-03-31", 4, "voldoet")]
    public void Drie_pogingen_zijn_genoeg_sinds_1_april_2023(string posting, int attempts, string verdict) =>
        Assert.Equal(verdict, Posted(posting).Says("pogingen", Applicants.EachTried(attempts)).Verdict("497", "cursus"));

    [Theory]
    [InlineData(2, "voldoet-niet")]
    [InlineData(3, "onzeker")]
    [InlineData(4, "voldoet")]
    public void In_het_formulier_zijn_drie_pogingen_altijd_onzeker(int attempts, string verdict) =>
        Assert.Equal(verdict, Applicants.WithEffortsIn2023().AsPrinted().Says("pogingen", Applicants.EachTried(attempts)).Verdict("497", "cursus"));

    [Theory]
    [InlineData(2, 0, "voldoet-niet")]
    [InlineData(1, 2, "voldoet")]
    [InlineData(1, 1, "voldoet-niet")]
    [InlineData(0, 3, "voldoet-niet")]
    [InlineData(0, 99, "voldoet-niet")]
    [InlineData(2, 1, "voldoet")]
    public void Van_het_staatsexamen_tellen_hoogstens_twee_pogingen(int exams, int nt2, string verdict) =>
        Assert.Equal(verdict, Reading(exams, nt2).Verdict("497", "cursus"));

    [Theory]
    [InlineData(1, 2, "onzeker")]
    [InlineData(2, 2, "voldoet")]
    [InlineData(1, 3, "onzeker")]
    [InlineData(2, 3, "voldoet")]
    public void Dat_geldt_ook_voor_de_vier_van_het_formulier(int exams, int nt2, string verdict) =>
        Assert.Equal(verdict, Applicants.WithEffortsIn2023().AsPrinted().Says("pogingen", With(exams, nt2, 4)).Verdict("497", "cursus"));

    [Theory]
    [InlineData(0, 0, 3)]
    [InlineData(0, 3, 1)]
    [InlineData(2, 0, 1)]
    [InlineData(1, 1, 1)]
    public void Het_tekort_is_wat_er_tot_drie_ontbreekt(int exams, int nt2, int missing) =>
        Assert.Equal([$"poging-lezen {missing}"], Reading(exams, nt2).Missing("497", "cursus"));

    [Fact]
    public void Ook_als_het_formulier_er_vier_noemt_gaat_het_tekort_tot_drie_en_de_tekst_noemt_de_vier()
    {
        Applicant applicant = Posted("2023-03-31").Says("pogingen", With(1, 0, 3));

        Assert.Equal(["poging-lezen 2"], applicant.Missing("497", "cursus"));
        Assert.NotEqual(Reading(1, 0).Reason("497", "cursus-pogingen"), applicant.Reason("497", "cursus-pogingen"));
    }

    [Fact]
    public void Elk_examen_heeft_zijn_eigen_tekort() =>
        Assert.Equal(
            ["poging-lezen 2", "poging-luisteren 2", "poging-schrijven 2", "poging-spreken 2", "poging-knm 2", "poging-ona 2", "ona-vrijstelling"],
            Applicants.WithEffortsIn2023().Says("pogingen", Applicants.EachTried(1)).Missing("497", "cursus"));

    [Fact]
    public void Een_onderdeel_dat_ontbreekt_is_niet_gehaald_en_niet_geprobeerd() =>
        Assert.Equal(
            ["poging-knm 3", "poging-ona 3", "ona-vrijstelling"],
            Applicants.WithEffortsIn2023().Says("pogingen", Applicants.Tried(("lezen", 3, 0), ("luisteren", 3, 0), ("schrijven", 3, 0), ("spreken", 3, 0))).Missing("497", "cursus"));

    [Theory]
    [InlineData("gehaald", "voldoet")]
    [InlineData("vrijgesteld", "voldoet")]
    [InlineData("weetNiet", "onbekend")]
    public void Een_examen_dat_gehaald_of_vrijgesteld_is_vraagt_geen_pogingen(string flag, string verdict) =>
        Assert.Equal(verdict, Applicants.WithEffortsIn2023().Says("pogingen", Applicants.ThreeEachBut("knm", flag)).Verdict("497", "cursus"));

    [Fact]
    public void Bij_een_onbekend_onderdeel_is_er_iets_uit_te_zoeken() =>
        Assert.Equal("uitzoeken", Applicants.WithEffortsIn2023().Says("pogingen", Applicants.ThreeEachBut("knm", "weetNiet")).Finding("497", "cursus").Gaps.Single().KindWire);

    [Fact]
    public void Een_onbekend_onderdeel_telt_niet_meer_als_een_ander_tekortschiet() =>
        Assert.Equal("voldoet-niet", Applicants.WithEffortsIn2023().Says("pogingen", """[{"onderdeel":"lezen","weetNiet":true}]""").Verdict("497", "cursus"));

    [Fact]
    public void Een_gehaald_examen_geeft_een_waarschuwing_en_een_vrijstelling_niet()
    {
        string plain = Applicants.WithEffortsIn2023().Reason("497", "cursus-pogingen");
        string waived = Applicants.WithEffortsIn2023().Says("pogingen", Applicants.ThreeEachBut("knm", "vrijgesteld")).Reason("497", "cursus-pogingen");
        string passed = Applicants.WithEffortsIn2023().Says("pogingen", Applicants.ThreeEachBut("knm", "gehaald")).Reason("497", "cursus-pogingen");

        Assert.Equal(plain, waived);
        Assert.NotEqual(plain, passed);
    }

    [Theory]
    [InlineData("gehaald")]
    [InlineData("vrijgesteld")]
    public void Zonder_examen_over_is_er_niets_te_proberen(string flag)
    {
        string all = $"[{string.Join(",", AttemptsQuestion.Parts.Select(part => $$"""{"onderdeel":"{{part}}","{{flag}}":true}"""))}]";

        Applicant applicant = Applicants.WithEffortsIn2023().Says("pogingen", all);

        Assert.Equal("voldoet", applicant.Verdict("497", "cursus"));
        Assert.StartsWith("oordeel.cursus-pogingen.geen-examen-over", applicant.Reason("497", "cursus-pogingen"), StringComparison.Ordinal);
    }

    [Fact]
    public void Niet_weten_hoeveel_pogingen_is_onbekend() =>
        Assert.Equal("onbekend", Applicants.WithEffortsIn2023().Says("pogingen", "weet-niet").Verdict("497", "cursus"));

    private static Applicant Posted(string posting) => Applicants.WithEffortsIn2023().Says(("datum-aanvraag", posting), ("asiel-sinds", "2018-01-01"));

    private static Applicant Reading(int exams, int nt2) => Applicants.WithEffortsIn2023().Says("pogingen", With(exams, nt2, 3));

    private static string With(int exams, int nt2, int others) =>
        Applicants.Tried(("lezen", exams, nt2), ("luisteren", others, 0), ("schrijven", others, 0), ("spreken", others, 0), ("knm", others, 0), ("ona", others, 0));
}
