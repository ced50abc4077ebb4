using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Subjects.Integration.Medical;

/// <summary>The medical ground (R18, R19).</summary>
public class MedischTests
{
    [Theory]
    [InlineData("brief-gemeente", "voor-2013", "voldoet", "voldoet")]
    [InlineData("brief-gemeente", "2013-tot-oktober-2017", "voldoet-niet", "onzeker")]
    [InlineData("brief-gemeente", "oktober-2017-tot-2022", "voldoet-niet", "onzeker")]
    [InlineData("brief-gemeente", "vanaf-2022", "voldoet-niet", "onzeker")]
    [InlineData("brief-gemeente", "nooit", "onzeker", "onzeker")]
    [InlineData("brief-duo", "voor-2013", "voldoet-niet", "onzeker")]
    [InlineData("brief-duo", "2013-tot-oktober-2017", "voldoet", "voldoet")]
    [InlineData("brief-duo", "oktober-2017-tot-2022", "voldoet", "voldoet")]
    [InlineData("brief-duo", "vanaf-2022", "voldoet", "voldoet")]
    [InlineData("brief-duo", "nooit", "onzeker", "onzeker")]
    [InlineData("brief-duo", "weet-niet", "onbekend", "onbekend")]
    public void Een_medische_brief_hoort_bij_de_jaren_van_de_plicht(string letter, string since, string asPrinted, string inForce)
    {
        Applicant applicant = Ill(letter).Says("inburgeringsplichtig-sinds", since);

        Assert.Equal(asPrinted, applicant.Verdict("497", "medisch"));
        Assert.Equal(inForce, applicant.Under(Edition.InForce).Verdict("497", "medisch"));
    }

    [Theory]
    [InlineData("brief-gemeente", "voor-2013")]
    [InlineData("brief-duo", "vanaf-2022")]
    public void De_brief_gaat_als_kopie_mee(string letter, string since)
    {
        Applicant applicant = Ill(letter).Says("inburgeringsplichtig-sinds", since);

        Assert.Equal(PaperForm.Copy, applicant.Item("brief-medisch").Kind.Form);
        Assert.DoesNotContain("medisch-advies", applicant.Items);
    }

    [Theory]
    [InlineData("advies-arts-gemeente", "2022-05-20", "2021-11-20", "onzeker")]
    [InlineData("advies-arts-gemeente", "2022-05-20", "2021-11-19", "voldoet-niet")]
    [InlineData("advies-arts-minister", "2022-05-20", "2022-05-20", "onzeker")]
    [InlineData("advies-arts-minister", "2022-05-20", "2021-11-20", "onzeker")]
    [InlineData("advies-arts-minister", "2022-05-20", "2021-11-19", "voldoet-niet")]
    [InlineData("advies-arts-minister", "2021-08-31", "2021-02-28", "onzeker")]
    [InlineData("advies-arts-minister", "2021-08-31", "2021-02-27", "voldoet-niet")]
    public void Een_medisch_advies_mag_zes_maanden_oud_zijn(string kind, string posting, string date, string verdict) =>
        Assert.Equal(verdict, Ill(kind).Says(("datum-aanvraag", posting), ("medisch-advies-datum", date)).Verdict("497", "medisch"));

    [Fact]
    public void Een_advies_kent_geen_jaren_van_de_plicht() =>
        Assert.DoesNotContain("inburgeringsplichtig-sinds", Ill("advies-arts-gemeente").Says("medisch-advies-datum", "2022-05-01").Asked);

    [Fact]
    public void Een_advies_zonder_bekende_datum_is_onbekend() =>
        Assert.Equal("onbekend", Ill("advies-arts-minister").Says("medisch-advies-datum", "weet-niet").Verdict("497", "medisch"));

    [Fact]
    public void Een_goed_advies_gaat_mee_en_mag_niet_ouder_zijn_dan_zes_maanden()
    {
        Applicant applicant = Ill("advies-arts-minister").Says("medisch-advies-datum", "2022-05-01");

        Assert.Equal(Day("2021-11-20"), applicant.Item("medisch-advies").NotOlderThan);
        Assert.Equal(Day("2021-11-20"), applicant.Date("medisch-advies-vanaf"));
        Assert.DoesNotContain("medisch-advies-aanvragen", applicant.Steps);
    }

    [Theory]
    [InlineData("nog-geen-bewijs")]
    [InlineData("advies-arts-minister")]
    public void Een_advies_dat_ontbreekt_of_te_oud_is_moet_nog_komen(string kind)
    {
        Applicant applicant = Ill(kind).Says("medisch-advies-datum", "2021-01-01");

        Assert.Equal("voldoet-niet", applicant.Verdict("497", "medisch"));
        Assert.Contains("medisch-advies", applicant.Gaps("497", "medisch"));
        Assert.Contains("medisch-advies", applicant.Items);
        Assert.Contains("medisch-advies-aanvragen", applicant.Steps);
        Assert.Equal(Day("2021-11-20"), applicant.Date("medisch-advies-vanaf"));
    }

    [Fact]
    public void Niet_weten_welk_papier_er_is_is_onbekend() => Assert.Equal("onbekend", Ill("weet-niet").Verdict("497", "medisch"));

    [Fact]
    public void Een_brief_voor_een_deel_van_het_examen_telt_niet_en_gaat_niet_mee()
    {
        Applicant applicant = Ill("brief-duo-deel");

        Assert.Equal("voldoet-niet", applicant.Verdict("497", "medisch"));
        Assert.Equal(["vaststaand medisch"], applicant.Finding("497", "medisch").Gaps.Select(gap => $"{gap.KindWire} {gap.Id}"));
        Assert.DoesNotContain("brief-medisch", applicant.Items);
        Assert.DoesNotContain("medisch-advies", applicant.Items);
    }

    [Fact]
    public void Na_een_afwijzing_is_een_aangepast_examen_te_vragen()
    {
        Applicant applicant = Ill("afgewezen");

        Assert.Equal("voldoet-niet", applicant.Verdict("497", "medisch"));
        Assert.Equal(["doen aangepast-examen"], applicant.Finding("497", "medisch").Gaps.Select(gap => $"{gap.KindWire} {gap.Id}"));
        Assert.DoesNotContain("medisch-advies-aanvragen", applicant.Steps);
    }

    private static Applicant Ill(string evidence) => Applicants.For497AsPrinted().WithoutDiploma().Says(("papieren-inburgering", """["medisch"]"""), ("medisch", evidence));
}
