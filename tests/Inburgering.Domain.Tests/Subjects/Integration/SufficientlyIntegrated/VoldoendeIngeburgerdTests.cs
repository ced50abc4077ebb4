namespace Inburgering.Domain.Tests.Subjects.Integration.SufficientlyIntegrated;

/// <summary>DUO's advice that one is demonstrably sufficiently integrated (R7).</summary>
public class VoldoendeIngeburgerdTests
{
    private static readonly string[] Questions = ["advies-ingeburgerd", "tien-jaar-in-nederland", "vijf-jaar-gewerkt", "nederlands-goed"];

    [Theory]
    [InlineData("positief", "onzeker")]
    [InlineData("negatief", "voldoet-niet")]
    [InlineData("aangevraagd", "onbekend")]
    [InlineData("niet-aangevraagd", "voldoet-niet")]
    [InlineData("weet-niet", "onbekend")]
    public void Het_advies_is_hoogstens_onzeker(string advice, string verdict)
    {
        Applicant applicant = Advised(advice);

        Assert.Equal(verdict, applicant.Verdict("513", "voldoende-ingeburgerd"));
        Assert.Equal(verdict, applicant.Verdict("513", "inburgering"));
        Assert.Equal(verdict, applicant.Says("vergunning", "497").AsPrinted().Verdict("497", "voldoende-ingeburgerd"));
    }

    [Fact]
    public void In_het_formulier_dient_het_513_niet_en_wordt_er_niet_naar_gevraagd()
    {
        Applicant applicant = Advised("positief").AsPrinted();

        Assert.Equal("voldoet-niet", applicant.Verdict("513", "voldoende-ingeburgerd"));
        Assert.Equal(["vaststaand voldoende-ingeburgerd"], applicant.Finding("513", "voldoende-ingeburgerd").Gaps.Select(gap => $"{gap.KindWire} {gap.Id}"));
        Assert.Empty(applicant.Asked.Intersect(Questions));
        Assert.DoesNotContain("advies-voldoende-ingeburgerd", applicant.Items);
    }

    [Theory]
    [InlineData("2021-12-31", "oordeel.voldoende-ingeburgerd.positief-alleen-duo", false)]
    [InlineData("2022-01-01", "oordeel.voldoende-ingeburgerd.positief", true)]
    public void Voor_2022_rust_de_reden_alleen_op_de_pagina_van_DUO(string posting, string reason, bool statute)
    {
        Applicant applicant = Advised("positief").Says(("vergunning", "497"), ("datum-aanvraag", posting), ("asiel-sinds", "2016-01-01"), ("geldig-tot", "2022-02-01"));

        Assert.Equal("onzeker", applicant.Verdict("497", "voldoende-ingeburgerd"));
        Assert.Equal(reason, applicant.Reason("497", "voldoende-ingeburgerd"));
        Assert.Equal(statute, applicant.Finding("497", "voldoende-ingeburgerd").Provisions.Any(provision => provision.Id == "LAW.VB.396a.5"));
    }

    [Theory]
    [InlineData("ja", "ja", "ja", "verlenging advies-ingeburgerd")]
    [InlineData("nee", "ja", "ja", "verlenging tien-jaar")]
    [InlineData("ja", "nee", "ja", "vijf-jaar-werk")]
    [InlineData("ja", "ja", "nee", "nederlands")]
    [InlineData("nee", "nee", "nee", "verlenging tien-jaar vijf-jaar-werk nederlands")]
    [InlineData("ja", "weet-niet", "ja", "vijf-jaar-gewerkt")]
    public void Wie_het_nog_niet_vroeg_hoort_wat_ontbreekt(string lived, string worked, string dutch, string gaps)
    {
        Applicant applicant = Advised("niet-aangevraagd").Says(("tien-jaar-in-nederland", lived), ("vijf-jaar-gewerkt", worked), ("nederlands-goed", dutch));

        Assert.Equal("voldoet-niet", applicant.Verdict("513", "voldoende-ingeburgerd"));
        Assert.Equal(gaps.Split(' '), applicant.Gaps("513", "voldoende-ingeburgerd"));
    }

    [Theory]
    [InlineData("positief", true, false)]
    [InlineData("negatief", false, false)]
    [InlineData("aangevraagd", true, false)]
    [InlineData("niet-aangevraagd", true, true)]
    public void Het_advies_en_de_stap_staan_op_de_lijst_als_het_er_is_of_nog_komt(string advice, bool item, bool step)
    {
        Applicant applicant = Advised(advice).Says(("tien-jaar-in-nederland", "ja"), ("vijf-jaar-gewerkt", "ja"), ("nederlands-goed", "ja"));

        Assert.Equal(item, applicant.Items.Contains("advies-voldoende-ingeburgerd"));
        Assert.Equal(step, applicant.Steps.Contains("advies-ingeburgerd-aanvragen"));
    }

    [Fact]
    public void Op_het_advies_wacht_men_zonder_datum_en_eerst_komt_de_verlenging()
    {
        Applicant applicant = Advised("aangevraagd");

        Assert.Equal(["verlenging", "wachten"], applicant.Gaps("513", "voldoende-ingeburgerd"));
        Assert.Null(applicant.WaitsUntil("513", "voldoende-ingeburgerd"));
        Assert.Equal(["wachten"], applicant.Says("huidige-vergunning", "asiel-onbepaalde-tijd").Gaps("513", "voldoende-ingeburgerd"));
    }

    [Theory]
    [InlineData("duo-advies", "positief", "niet-nodig")]
    [InlineData("duo-advies", "aangevraagd", "onzeker")]
    [InlineData("duo-advies", "weet-niet", "onzeker")]
    [InlineData("bijzondere-omstandigheden", "ja", "onzeker")]
    public void Alleen_een_andere_grond_die_telt_maakt_het_niet_nodig(string question, string answer, string standing) =>
        Assert.Equal(standing, Advised("positief").Says(question, answer).Standing("513", "voldoende-ingeburgerd"));

    [Fact]
    public void Het_wacht_op_een_grond_die_nog_open_is()
    {
        Applicant applicant = Advised("positief").Withdraws("schooldiploma");

        Assert.DoesNotContain("advies-ingeburgerd", applicant.Asked.Concat(applicant.Open()));
        Assert.Equal("open", applicant.Standing("513", "voldoende-ingeburgerd"));
        Assert.Equal(["schooldiploma"], applicant.Gaps("513", "voldoende-ingeburgerd"));
    }

    [Fact]
    public void Het_wacht_niet_op_de_uren() =>
        Assert.Contains("advies-ingeburgerd", Advised("positief").Says("duo-advies", "niet-aangevraagd").Asked);

    private static Applicant Advised(string advice) => Applicants.For513Today().WithoutDiploma().Says("advies-ingeburgerd", advice);
}
