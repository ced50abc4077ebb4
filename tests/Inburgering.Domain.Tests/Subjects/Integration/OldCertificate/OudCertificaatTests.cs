using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Subjects.Integration.OldCertificate;

/// <summary>Certificates of earlier acts and tests.</summary>
public class OudCertificaatTests
{
    [Theory]
    [InlineData("naturalisatietoets", "voor-1-april-2007 vijf-onderdelen")]
    [InlineData("oudkomers", "vier-vaardigheden-nt2-2")]
    [InlineData("korte-vrijstellingstoets", "niveau-b1")]
    public void Een_certificaat_telt_met_alle_eisen_en_niet_zonder_een_ervan(string certificate, string demands)
    {
        string[] all = demands.Split(' ');

        Assert.Equal(all, ((ChoicesQuestion)Question($"eisen-{certificate}")).Options);
        Assert.Equal("voldoet", Holding(certificate, all).Verdict("497", "oud-certificaat"));
        Assert.Equal("voldoet-niet", Holding(certificate, "geen").Verdict("497", "oud-certificaat"));
        Assert.Equal("onbekend", Holding(certificate, "weet-niet").Verdict("497", "oud-certificaat"));
        foreach (string missing in all.Where(_ => all.Length > 1))
        {
            Assert.Equal("voldoet-niet", Holding(certificate, [.. all.Except([missing])]).Verdict("497", "oud-certificaat"));
        }
    }

    [Fact]
    public void Een_diploma_van_de_oude_wet_telt_uit_zichzelf_en_gaat_als_gewone_kopie_mee()
    {
        Applicant applicant = Holder("diploma-oude-wet");

        Assert.Equal("voldoet", applicant.Verdict("497", "oud-certificaat"));
        Assert.Equal(PaperForm.Copy, applicant.Item("inburgeringsdiploma").Kind.Form);
        Assert.Null(applicant.Next());
    }

    [Theory]
    [InlineData("naturalisatietoets", PaperForm.CertifiedCopy)]
    [InlineData("win-profieltoets", PaperForm.CertifiedCopy)]
    [InlineData("win-nt2", PaperForm.CertifiedCopy)]
    [InlineData("oudkomers", PaperForm.CertifiedCopy)]
    [InlineData("korte-vrijstellingstoets", PaperForm.Copy)]
    public void Het_certificaat_gaat_gewaarmerkt_mee_behalve_de_Korte_Vrijstellingstoets(string certificate, PaperForm form)
    {
        Applicant applicant = Complete(certificate);

        Assert.Equal(form, applicant.Item("certificaat", soort: certificate).Kind.Form);
        Assert.Equal(form is PaperForm.CertifiedCopy, applicant.Steps.Contains("waarmerken"));
    }

    [Theory]
    [InlineData("naturalisatietoets", true, false)]
    [InlineData("win-profieltoets", false, true)]
    [InlineData("win-nt2", false, true)]
    [InlineData("oudkomers", false, false)]
    [InlineData("korte-vrijstellingstoets", false, false)]
    public void Bij_de_naturalisatietoets_hoort_een_cijferlijst_en_bij_de_WIN_een_verklaring_van_het_ROC(string certificate, bool marks, bool roc)
    {
        Applicant applicant = Complete(certificate);

        Assert.Equal(marks, applicant.Items.Contains($"cijferlijst:{certificate}"));
        Assert.Equal(roc, applicant.Items.Contains($"roc-verklaring:{certificate}"));
    }

    [Fact]
    public void De_verklaring_van_het_ROC_is_gewaarmerkt() =>
        Assert.Equal(PaperForm.CertifiedCopy, Complete("win-nt2").Item("roc-verklaring", soort: "win-nt2").Kind.Form);

    private static Applicant Complete(string certificate) =>
        Holding(certificate, [.. ((ChoicesQuestion)Question($"eisen-{certificate}")).Options]).Says("maatschappij-orientatie", "niveau-2");

    private static Applicant Holding(string certificate, params string[] shows) => Holder(certificate).Says($"eisen-{certificate}", Applicants.List(shows));

    private static Applicant Holder(string certificate) => Applicants.For497AsPrinted().WithoutDiploma().Says("oud-certificaat", Applicants.List(certificate));
}
