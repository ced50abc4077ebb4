namespace Inburgering.Domain.Tests.Composition;

/// <summary>What is filled in, section by section.</summary>
public class FormulierTests
{
    [Theory]
    [InlineData("493")]
    [InlineData("497")]
    [InlineData("513")]
    public void Elk_onderdeel_heeft_een_regel(string permit)
    {
        Applicant applicant = Applicants.For513Today().AsPrinted().Says("vergunning", permit);

        Assert.All(["1", "2", "3", "4", "5", "6", "7"], section => Assert.NotEmpty(applicant.Form(section)));
        Assert.Equal(permit != "493", applicant.Form("bijlage-inburgeringsvereiste").Any());
    }

    [Theory]
    [InlineData("493", "493")]
    [InlineData("497", "497")]
    [InlineData("513", "513-eigen")]
    public void Er_is_een_vakje_voor_de_vergunning(string permit, string box) =>
        Assert.Contains($"formulier.2.{box}", Applicants.For513Today().AsPrinted().Says("vergunning", permit).Form("2"));

    [Theory]
    [InlineData("asiel-bepaalde-tijd", "bescherming", "513-eigen")]
    [InlineData("asiel-onbepaalde-tijd", "bescherming", "513-onbepaald")]
    [InlineData("asiel-bepaalde-tijd", "familie", "513-gezin")]
    public void Voor_513_hangt_het_vakje_aan_de_grond(string now, string ground, string box) =>
        Assert.Contains($"formulier.2.{box}", Applicants.For513Today().Says(("huidige-vergunning", now), ("verblijfsgrond", ground), ("hoofdpersoon-beschermd", "ja"), ("hoofdpersoon-eu", "ja")).Form("2"));

    [Theory]
    [InlineData("497", "2022-05-20", "497-vangnet")]
    [InlineData("513", "2022-05-20", "513-vangnet")]
    [InlineData("513", "2025-12-11", "513-vangnet")]
    [InlineData("513", "2025-12-12", "513-vangnet-493")]
    [InlineData("513", "2026-06-11", "513-vangnet-493")]
    [InlineData("513", "2026-06-12", "vangnet-onzeker")]
    public void Het_vangnet_is_sinds_12_juni_2026_onzeker(string permit, string posting, string fallback)
    {
        Applicant applicant = Applicants.For513Today().Says(("vergunning", permit), ("datum-aanvraag", posting), ("asiel-sinds", "2015-01-01"), ("biometrie-datum", "2016-01-01"));
        string[] fallbacks = ["formulier.2.497-vangnet", "formulier.2.513-vangnet", "formulier.2.513-vangnet-493", "formulier.2.vangnet-onzeker"];

        Assert.Equal([$"formulier.2.{fallback}"], applicant.Form("2").Intersect(fallbacks));
    }

    [Theory]
    [InlineData("497")]
    [InlineData("513")]
    public void Wat_het_vangnet_niet_dekt_wordt_gezegd(string permit) =>
        Assert.Contains("formulier.2.vangnet-dekt-niet", Applicants.For513Today().AsPrinted().Says("vergunning", permit).Form("2"));

    [Fact]
    public void Een_verlenging_heeft_geen_vangnet() =>
        Assert.DoesNotContain(Applicants.For493AsPrinted().Form("2"), key => key.Contains("vangnet", StringComparison.Ordinal));

    [Theory]
    [InlineData("2010-05-21", "andere", "overslaan")]
    [InlineData("1985-03-04", "andere-eu", "overslaan")]
    [InlineData("1985-03-04", "andere", "verklaren")]
    public void Onderdeel_3_volgt_de_uitzonderingen(string birth, string nationality, string entry) =>
        Assert.Equal([$"formulier.3.{entry}"], Applicants.For497AsPrinted().Says(("geboortedatum", birth), ("nationaliteit", nationality)).Form("3"));

    [Theory]
    [InlineData("493", "4", "overslaan")]
    [InlineData("497", "4", "bijlage")]
    [InlineData("513", "4", "bijlage")]
    [InlineData("493", "5", "overslaan")]
    [InlineData("497", "5", "overslaan")]
    [InlineData("513", "5", "inkomen")]
    public void Onderdeel_4_en_5_hangen_aan_de_vergunning(string permit, string section, string entry) =>
        Assert.Equal([$"formulier.{section}.{entry}"], Applicants.For513Today().AsPrinted().Says("vergunning", permit).Form(section));

    [Theory]
    [InlineData("2010-05-21", "ouder")]
    [InlineData("2010-05-20", "kind")]
    [InlineData("2004-05-20", null)]
    public void Onderdeel_6_zegt_wie_ondertekent(string birth, string? who) =>
        Assert.Equal(
            who is null ? ["formulier.6.ondertekenen"] : ["formulier.6.ondertekenen", $"formulier.6.{who}"],
            Applicants.For497AsPrinted().Says("geboortedatum", birth).Form("6"));

    [Fact]
    public void Onderdeel_6_noemt_het_aantal_bijlagen()
    {
        Applicant applicant = Applicants.For513Today();

        Assert.Contains(
            applicant.Assessment.Checklist.Form.Single(entry => entry.Text.Key == "formulier.6.ondertekenen").Text.Arguments,
            argument => argument.Value.Equals(applicant.Assessment.Checklist.Enclosures));
    }

    [Theory]
    [InlineData("ja", "inburgeringsdiploma")]
    [InlineData("nee", "geen")]
    public void De_bijlage_heeft_een_vakje_voor_de_grond(string diploma, string box) =>
        Assert.Equal([$"formulier.bijlage.{box}"], Applicants.For497AsPrinted().WithoutDiploma().Says("inburgeringsdiploma", diploma).Form("bijlage-inburgeringsvereiste"));

    [Theory]
    [InlineData("6.ondertekenen", "6", null)]
    [InlineData("2.497", "2", "497")]
    [InlineData("bijlage.inburgeringsdiploma", "bijlage-inburgeringsvereiste", "inburgeringsdiploma")]
    public void Bij_een_regel_staat_waar_op_het_formulier_en_in_welk_vakje(string line, string section, string? box)
    {
        FormEntry entry = Applicants.For497AsPrinted().Assessment.Checklist.Form.Single(entry => entry.Text.Key == $"formulier.{line}");

        Assert.Equal($"onderdeel.{section}", entry.SectionName.Key);
        Assert.Equal(box is null ? null : $"vak.{box}", entry.BoxName?.Key);
    }

    [Fact]
    public void Van_een_kind_vult_een_ouder_in() =>
        Assert.Contains("formulier.1.kind", Applicants.For497AsPrinted().Says("geboortedatum", "2004-05-21").Form("1"));
}
