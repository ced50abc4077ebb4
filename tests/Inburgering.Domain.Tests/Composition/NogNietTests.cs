using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Composition;

/// <summary>"Not yet, from …" instead of "no", where only days stand in the way (R40).</summary>
public class NogNietTests
{
    [Fact]
    public void Wie_alleen_te_vroeg_is_kan_vanaf_die_dag()
    {
        Applicant applicant = TooEarly();

        Assert.Equal("voldoet-niet", applicant.Verdict("493"));
        Assert.Equal(Day("2026-10-15"), From(applicant, "493"));
        Assert.Equal(Day("2026-10-15"), applicant.Finding("493", "termijn").NotBefore);
        Assert.Null(applicant.Finding("493", "brp").NotBefore);
    }

    [Theory]
    [InlineData("brp", "nee")]
    [InlineData("brp", "weet-niet")]
    [InlineData("antecedenten", "nee")]
    [InlineData("antecedenten", "weet-niet")]
    public void Staat_er_nog_iets_anders_in_de_weg_dan_is_er_geen_dag_voor_de_vergunning(string question, string answer)
    {
        Applicant applicant = TooEarly().Says(question, answer);

        Assert.Null(From(applicant, "493"));
        Assert.Equal(Day("2026-10-15"), applicant.Finding("493", "termijn").NotBefore);
    }

    [Fact]
    public void Van_meer_dagen_telt_de_laatste_en_de_verlenging_die_eerst_komt_is_geen_tekort()
    {
        Applicant applicant = Applicants.For497AsPrinted().Under(Edition.InForce).Says(
            ("datum-aanvraag", "2022-01-01"), ("asiel-sinds", "2018-06-01"), ("geldig-tot", "2023-03-01"), ("biometrie-datum", "2019-01-01"));

        Assert.Equal(Day("2022-09-01"), applicant.Finding("497", "termijn").NotBefore);
        Assert.Equal(["verlenging", "wachten"], applicant.Gaps("497", "vijf-jaar"));
        Assert.Equal(Day("2023-06-01"), applicant.Finding("497", "vijf-jaar").NotBefore);
        Assert.Equal(Day("2023-06-01"), From(applicant, "497"));
    }

    [Theory]
    [InlineData("2022-05-21", null)]
    [InlineData("2022-05-22", "2027-05-22")]
    public void Wat_onzeker_is_heeft_geen_dag_ook_al_staat_er_een_om_op_te_wachten(string since, string? from)
    {
        Applicant applicant = Applicants.For513Today().Says("asiel-sinds", since);

        Assert.Contains("wachten", applicant.Gaps("513", "vijf-jaar"));
        Assert.Equal(from is null ? null : Day(from), applicant.Finding("513", "vijf-jaar").NotBefore);
        Assert.Equal(from is null ? null : Day(from), From(applicant, "513"));
    }

    [Theory]
    [InlineData(Edition.InForce, "513", "1962-08-21", "2029-11-21")]
    [InlineData(Edition.InForce, "513", "1962-08-22", null)]
    [InlineData(Edition.AsPrinted, "497", "1962-08-21", "2029-11-21")]
    [InlineData(Edition.AsPrinted, "497", "1962-08-22", null)]
    public void Van_de_gronden_van_inburgering_is_er_een_genoeg(Edition edition, string permit, string birth, string? from)
    {
        Applicant applicant = Applicants.For513Today().WithoutDiploma().Under(edition).Says(("vergunning", permit), ("geboortedatum", birth), ("geldig-tot", "2030-01-15"));

        Assert.Equal("voldoet-niet", applicant.Verdict(permit, "inburgering"));
        Assert.Equal(from is null ? null : Day(from), applicant.Finding(permit, "leeftijd").NotBefore);
        Assert.Equal(from is null ? null : Day(from), applicant.Finding(permit, "inburgering").NotBefore);
    }

    [Fact]
    public void Weet_men_van_een_andere_grond_nog_niets_dan_is_er_geen_dag() => Assert.Null(
        Applicants.For513Today().WithoutDiploma().Says(("geboortedatum", "1962-08-21"), ("duo-advies", "aangevraagd")).Finding("513", "inburgering").NotBefore);

    [Fact]
    public void Een_wacht_zonder_dag_geeft_er_geen() => Assert.Null(
        Applicants.For513Today().WithoutDiploma().Says(("advies-ingeburgerd", "niet-aangevraagd"), ("tien-jaar-in-nederland", "nee"), ("vijf-jaar-gewerkt", "ja"), ("nederlands-goed", "ja"))
            .Finding("513", "voldoende-ingeburgerd").NotBefore);

    [Fact]
    public void Wie_voldoet_hoeft_nergens_op_te_wachten() => Assert.Null(From(Applicants.For493Today(), "493"));

    private static Applicant TooEarly() => Applicants.For493Today().Says("datum-aanvraag", "2026-10-01");

    private static DateOnly? From(Applicant applicant, string permit) => applicant.Assessment.Permits.Single(judgement => judgement.Permit.Code == permit).NotBefore;
}
