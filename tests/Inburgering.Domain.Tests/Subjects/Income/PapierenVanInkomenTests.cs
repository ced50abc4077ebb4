using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Subjects.Income;

/// <summary>The papers that show income, source by source.</summary>
public class PapierenVanInkomenTests
{
    [Fact]
    public void Bij_een_vast_contract_horen_verklaring_contract_en_drie_loonstroken()
    {
        Applicant applicant = Applicants.For513Today().Says("werkgevers", "2");

        Assert.Equal((PaperForm.SignedOriginal, 2), (applicant.Item("werkgeversverklaring").Kind.Form, applicant.Item("werkgeversverklaring").Count));
        Assert.Equal((PaperForm.Copy, 2), (applicant.Item("arbeidsovereenkomst").Kind.Form, applicant.Item("arbeidsovereenkomst").Count));
        Assert.Equal((PaperForm.Copy, 6), (applicant.Item("loonstroken-3-maanden").Kind.Form, applicant.Item("loonstroken-3-maanden").Count));
        Assert.DoesNotContain("loonstroken-12-maanden", applicant.Items);
        Assert.DoesNotContain("salarisspecificaties-3-jaar", applicant.Items);
        Assert.DoesNotContain("svb-bewijs", applicant.Items);
    }

    [Fact]
    public void De_werkgeversverklaring_mag_drie_maanden_oud_zijn()
    {
        Applicant applicant = Applicants.For513Today().Says("datum-aanvraag", "2026-11-30");

        Assert.Equal(Day("2026-08-30"), applicant.Item("werkgeversverklaring").NotOlderThan);
        Assert.Equal(Day("2026-08-30"), applicant.Date("werkgeversverklaring-vanaf"));
        Assert.Equal(Day("2026-02-28"), applicant.Says("datum-aanvraag", "2026-05-31").Item("werkgeversverklaring").NotOlderThan);
        Assert.Contains("werkgever-vragen", applicant.Steps);
    }

    [Fact]
    public void Wie_meer_verdient_stuurt_twaalf_loonstroken() =>
        Assert.Equal(12, Applicants.For513Today().Says("meer-verdiend", "ja").Item("loonstroken-12-maanden").Count);

    [Fact]
    public void Wie_uit_een_pgb_wordt_betaald_stuurt_bewijs_van_de_SVB() =>
        Assert.Equal(1, Applicants.For513Today().Says("pgb", "ja").Item("svb-bewijs").Count);

    [Fact]
    public void Wie_niet_weet_hoeveel_werkgevers_telt_er_een() =>
        Assert.Equal(1, Applicants.For513Today().Says("werkgevers", "weet-niet").Item("werkgeversverklaring").Count);

    [Theory]
    [InlineData("loondienst", "2027-11-20", true)]
    [InlineData("loondienst", "2027-11-21", false)]
    [InlineData("flexwerk", "vast", true)]
    public void Een_kort_contract_en_flexwerk_vragen_drie_jaar_bewijs(string source, string until, bool threeYears)
    {
        Applicant applicant = Applicants.For513LivingOn(source).Says(("contract-tot", until), ("drie-jaar-inkomen", "ja"));

        Assert.Equal(threeYears, applicant.Items.Contains("salarisspecificaties-3-jaar"));
        Assert.Equal(threeYears, applicant.Items.Contains("jaaropgaven-3-jaar"));
        Assert.Equal(threeYears, applicant.Items.Contains("overeenkomsten-3-jaar"));
        Assert.Equal(threeYears, applicant.Items.Contains("uitkeringen-3-jaar"));
        Assert.Equal(!threeYears, applicant.Items.Contains("loonstroken-3-maanden"));
        Assert.Contains("werkgeversverklaring", applicant.Items);
        Assert.Contains("arbeidsovereenkomst", applicant.Items);
    }

    [Fact]
    public void Meer_verdiend_wordt_bij_een_kort_contract_niet_gevraagd() =>
        Assert.DoesNotContain("meer-verdiend", Applicants.For513LivingOn("loondienst").Says("contract-tot", "2027-01-01").Open());

    [Fact]
    public void Een_onderzoeker_stuurt_per_soort_inkomen_een_bewijs()
    {
        Applicant applicant = Applicants.For513LivingOn("onderzoeker").Says(("inkomen-duurt", "ja"), ("onderzoeker-inkomen", """["sponsor","periodiek","beurs","werk-buitenland","in-dienst"]"""));

        Assert.Equal(
            ["sponsor", "periodiek", "beurs", "werk-buitenland", "in-dienst"],
            applicant.Assessment.Checklist.Items.Where(item => item.Kind.Id == "bewijs-onderzoeker").Select(item => item.Sort));
    }

    [Theory]
    [InlineData("uitkering")]
    [InlineData("pensioen")]
    public void Bij_een_uitkering_en_een_pensioen_horen_de_brief_en_de_laatste_specificatie(string source)
    {
        Applicant applicant = Applicants.For513LivingOn(source).Says("inkomen-duurt", "ja");

        Assert.Equal(1, applicant.Item("toekenningsbrief", soort: source).Count);
        Assert.Equal(1, applicant.Item("uitkeringsspecificatie", soort: source).Count);
        Assert.DoesNotContain("werkgeversverklaring", applicant.Items);
        Assert.DoesNotContain("werkgever-vragen", applicant.Steps);
        Assert.Null(applicant.Date("werkgeversverklaring-vanaf"));
    }

    [Theory]
    [InlineData("wao-waz", "brief-herkeuring")]
    [InlineData("wia", "herbeoordeling:wia")]
    [InlineData("wajong", "herbeoordeling:wajong")]
    public void Bij_arbeidsongeschiktheid_horen_besluit_specificatie_en_beoordeling(string source, string review)
    {
        Applicant applicant = Applicants.For513LivingOn(source);

        Assert.Equal(1, applicant.Item("toekenningsbesluit", soort: source).Count);
        Assert.Equal(1, applicant.Item("uitkeringsspecificatie", soort: source).Count);
        Assert.Contains(review, applicant.Items);
    }

    [Fact]
    public void Vier_uitkeringen_houden_elk_hun_eigen_papieren()
    {
        Applicant applicant = Applicants.For513LivingOn("uitkering", "wao-waz", "wia", "wajong");

        Assert.Equal(3, applicant.Items.Count(item => item.StartsWith("toekenningsbesluit:", StringComparison.Ordinal)));
        Assert.Equal(4, applicant.Items.Count(item => item.StartsWith("uitkeringsspecificatie:", StringComparison.Ordinal)));
    }

    [Fact]
    public void Arbeidsongeschikt_zonder_uitkering_vraagt_een_verklaring() =>
        Assert.Equal(PaperForm.Copy, Applicants.For513LivingOn("arbeidsongeschikt-zonder-uitkering").Item("verklaring-arbeidsongeschikt").Kind.Form);

    [Theory]
    [InlineData("ja", true)]
    [InlineData("nee", false)]
    public void Blijvende_bijstand_vraagt_besluiten_en_correspondentie(string permanent, bool papers)
    {
        Applicant applicant = Applicants.For513LivingOn("bijstand").Says("bijstand-blijvend", permanent);

        Assert.Equal(papers, applicant.Items.Contains("bijstandsbesluiten-5-jaar"));
        Assert.Equal(papers, applicant.Items.Contains("correspondentie-gemeente"));
        Assert.Equal(papers, applicant.Items.Contains("bewijs-geen-werk-binnen-jaar"));
    }

    [Fact]
    public void Een_directeur_stuurt_ook_bewijs_van_zijn_vennootschap()
    {
        Applicant applicant = Applicants.For513LivingOn("directeur-grootaandeelhouder").Says(("inkomen-duurt", "ja"), ("werkgevers", "1"));

        Assert.Equal(
            ["werkgeversverklaring", "arbeidsovereenkomst", "loonstroken-3-maanden", "belang-vennootschap", "bankafschriften-3-maanden", "bewijs-loonbelasting"],
            applicant.Items.Except(Applicants.For513LivingOn("geen").Items));
        Assert.Equal(3, applicant.Item("loonstroken-3-maanden").Count);
        Assert.Equal(1, applicant.Item("bankafschriften-3-maanden").Count);
        Assert.DoesNotContain("contract-tot", applicant.Asked.Concat(applicant.Open()));
        Assert.DoesNotContain("pgb", applicant.Asked.Concat(applicant.Open()));
    }

    [Fact]
    public void Ander_inkomen_vraagt_bewijs_daarvan() =>
        Assert.Equal(PaperForm.Copy, Applicants.For513LivingOn("ander").Item("bewijs-ander-inkomen").Kind.Form);

    [Fact]
    public void Eigen_vermogen_vraagt_de_belastingopgaaf_van_het_jaar_ervoor()
    {
        Item statement = Applicants.For513LivingOn("eigen-vermogen").Says("inkomen-duurt", "ja").Item("belastingopgaaf");

        Assert.Contains(statement.Period!.Arguments, argument => argument.Value.Equals(new DateOnly(2025, 1, 1)));
        Assert.Contains(statement.Period!.Arguments, argument => argument.Value.Equals(new DateOnly(2025, 12, 31)));
    }

    [Theory]
    [InlineData("loonstroken-3-maanden", "2026-08-21")]
    [InlineData("loonstroken-12-maanden", "2025-11-21")]
    public void Loonstroken_noemen_de_maanden_die_zij_dekken(string id, string from) =>
        Assert.Contains(Applicants.For513Today().Says("meer-verdiend", "ja").Item(id).Period!.Arguments, argument => argument.Value.Equals(Day(from)));
}
