namespace Inburgering.Domain.Tests.Composition;

/// <summary>When the extension goes before something stronger, and what the closing of 497 does to the advice (R21, R23, R25).</summary>
public class AdviesBijVerlengingTests
{
    [Theory]
    [InlineData("2027-02-21", "493")]
    [InlineData("2027-02-22", null)]
    [InlineData("2030-01-15", null)]
    public void Wie_de_vijf_jaar_pas_bij_het_besluit_heeft_krijgt_de_verlenging_of_wacht_daarop(string validUntil, string? tick)
    {
        Applicant applicant = FiveYearsByDecision(validUntil);

        Assert.Equal("onzeker", applicant.Verdict("513"));
        Assert.Equal(tick is null ? "voldoet-niet" : "voldoet", applicant.Verdict("493"));
        Assert.Equal(tick, applicant.Tick());
        Assert.Equal("493", applicant.Assessment.Checklist.Permit?.Code);
        Assert.Equal(tick is null ? ["493"] : [], applicant.Fallback());
    }

    [Theory]
    [InlineData("2026-11-24")]
    [InlineData("2027-02-01")]
    public void Ook_een_verlenging_die_onzeker_is_gaat_dan_voor(string validUntil) =>
        Assert.Equal("493", FiveYearsByDecision(validUntil).Says("antecedenten", "nee").Tick());

    [Fact]
    public void Kan_er_niet_meer_worden_verlengd_dan_blijft_513_staan()
    {
        Applicant applicant = FiveYearsByDecision("2026-11-20").Says("verlenging-gevraagd", "ja");

        Assert.Equal("voldoet-niet", applicant.Verdict("493"));
        Assert.Equal("513", applicant.Tick());
    }

    [Fact]
    public void Wie_zelf_513_kiest_houdt_dat_vakje() =>
        Assert.Equal("513", FiveYearsByDecision("2027-02-01").Says("vergunning", "513").Tick());

    [Fact]
    public void Zijn_de_vijf_jaar_vol_dan_is_513_gewoon_het_sterkst() =>
        Assert.Equal("513", FiveYearsByDecision("2027-02-01").Says("asiel-sinds", "2021-11-21").Tick());

    [Theory]
    [InlineData("nee", "493")]
    [InlineData("ja", "513")]
    public void Is_de_kaart_verlopen_dan_gaat_de_verlenging_voor_tenzij_die_al_is_gevraagd(string asked, string tick)
    {
        Applicant applicant = Applicants.For513Today().Says(("vergunning", "advies"), ("geldig-tot", "2026-11-20"), ("verlenging-gevraagd", asked));

        Assert.Equal("onzeker", applicant.Verdict("513"));
        Assert.Equal(tick, applicant.Tick());
    }

    [Fact]
    public void In_de_laatste_week_blijft_513_het_sterkste_dat_onzeker_is() =>
        Assert.Equal("513", Applicants.For513Today().Says(("vergunning", "advies"), ("geldig-tot", "2026-11-24")).Tick());

    [Fact]
    public void Een_497_die_alleen_nog_kan_sluiten_telt_als_een_die_voldoet()
    {
        Applicant applicant = BeforeClosing();

        Assert.Equal("onzeker", applicant.Verdict("497"));
        Assert.Equal("voldoet", applicant.Verdict("493"));
        Assert.Equal("497", applicant.Tick());
        Assert.Equal("advies.onzeker", applicant.Assessment.Advice.Text.Key);
        Assert.Equal("497", applicant.Assessment.Checklist.Permit?.Code);
        Assert.Equal(["493"], applicant.Fallback());
    }

    [Fact]
    public void Zo_een_497_gaat_ook_voor_een_513_die_onzeker_is()
    {
        Applicant applicant = BeforeClosing().Says(("ononderbroken", "ja"), ("inkomen", """["bijstand"]"""), ("bijstand-blijvend", "ja"));

        Assert.Equal("onzeker", applicant.Verdict("513"));
        Assert.Equal("497", applicant.Tick());
    }

    [Fact]
    public void Is_er_meer_onzeker_dan_gaat_de_verlenging_die_voldoet_voor()
    {
        Applicant applicant = BeforeClosing().WithoutDiploma().Says("bijzondere-omstandigheden", "ja");

        Assert.Equal("onzeker", applicant.Verdict("497", "inburgering"));
        Assert.Equal("493", applicant.Tick());
    }

    [Theory]
    [InlineData("2025-12-11", new[] { "497", "493" })]
    [InlineData("2025-12-12", new[] { "493" })]
    public void Een_497_die_bij_een_afwijzing_gesloten_kan_zijn_is_geen_vangnet(string posting, string[] fallback) => Assert.Equal(
        fallback,
        Applicants.For513Today().Says(("datum-aanvraag", posting), ("asiel-sinds", "2020-01-01"), ("geldig-tot", "2026-05-20"), ("biometrie-datum", "2022-01-01")).Fallback());

    [Theory]
    [InlineData("497", "2026-06-12", "asiel-bepaalde-tijd")]
    [InlineData("513", "2014-03-28", "asiel-bepaalde-tijd")]
    [InlineData("493", "2026-11-21", "asiel-onbepaalde-tijd")]
    [InlineData("497", "2022-05-20", "asiel-onbepaalde-tijd")]
    public void Wie_een_gesloten_vergunning_kiest_krijgt_geen_lijst(string permit, string posting, string now)
    {
        Applicant applicant = Applicants.For513Today().Says(
            ("vergunning", permit), ("datum-aanvraag", posting), ("huidige-vergunning", now), ("asiel-sinds", "2005-01-01"), ("biometrie-datum", "2006-01-01"));
        var list = applicant.Assessment.Checklist;

        Assert.True(applicant.Assessment.Permits.Single().IsClosed);
        Assert.Null(list.Permit);
        Assert.Empty(list.Items);
        Assert.Empty(list.Steps);
        Assert.Empty(list.Form);
        Assert.Empty(list.Timeline);
        Assert.Null(applicant.Tick());
        Assert.Empty(applicant.Open());
    }

    [Theory]
    [InlineData("asiel-bepaalde-tijd", "493")]
    [InlineData("asiel-onbepaalde-tijd", "513")]
    public void Wie_advies_vraagt_houdt_een_lijst_ook_als_497_gesloten_is(string now, string listed) =>
        Assert.Equal(listed, Applicants.For513Today().Says(("vergunning", "advies"), ("huidige-vergunning", now), ("brp", "nee")).Assessment.Checklist.Permit?.Code);

    /// <summary>The five years of 513 are complete within six months after posting.</summary>
    private static Applicant FiveYearsByDecision(string validUntil) =>
        Applicants.For513Today().Says(("vergunning", "advies"), ("asiel-sinds", "2022-01-15"), ("geldig-tot", validUntil));

    /// <summary>Asks what fits in the last six months before 497 closes; 513 is out of reach.</summary>
    private static Applicant BeforeClosing() => Applicants.For513Today().Says(
        ("vergunning", "advies"), ("datum-aanvraag", "2026-01-10"), ("asiel-sinds", "2020-01-15"), ("geldig-tot", "2026-06-01"), ("ononderbroken", "nee"));
}
