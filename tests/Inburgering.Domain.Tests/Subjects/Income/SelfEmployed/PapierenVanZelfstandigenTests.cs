namespace Inburgering.Domain.Tests.Subjects.Income.SelfEmployed;

/// <summary>The annex of the self-employed, and the tax papers of two years.</summary>
public class PapierenVanZelfstandigenTests
{
    [Fact]
    public void Een_zelfstandige_stuurt_de_ondertekende_verklaring()
    {
        Applicant applicant = SelfEmployed("geen", "geen");

        Assert.Equal(PaperForm.SignedOriginal, applicant.Item("verklaring-zelfstandige").Kind.Form);
        Assert.Contains("accountant-vragen", applicant.Steps);
        Assert.Contains("formulier.zelfstandige.samenstelling", applicant.Form("bijlage-zelfstandige"));
        Assert.Null(applicant.Next());
    }

    [Theory]
    [InlineData("voorlopige-aanslag")]
    [InlineData("definitieve-aanslag")]
    public void Een_aanslag_gaat_per_jaar_mee_met_toelichting_als_zij_de_winst_niet_volgt(string assessment)
    {
        Applicant applicant = SelfEmployed(assessment, assessment).Says(("aanslag-volgt-winst-laatste", "nee"), ("aanslag-volgt-winst-voorlaatste", "ja"));

        Assert.Contains($"{assessment}:laatste", applicant.Items);
        Assert.Contains($"{assessment}:voorlaatste", applicant.Items);
        Assert.Contains("toelichting-aanslag:laatste", applicant.Items);
        Assert.DoesNotContain("toelichting-aanslag:voorlaatste", applicant.Items);
        Assert.DoesNotContain("rechtsvorm", applicant.Asked);
    }

    [Theory]
    [InlineData("eenmanszaak", "ib60")]
    [InlineData("maatschap-vof-cv", "ontvangstbewijs-aangifte")]
    public void Een_bewijs_van_ontvangst_hangt_aan_de_rechtsvorm(string form, string item)
    {
        Applicant applicant = SelfEmployed("bewijs-van-ontvangst", "definitieve-aanslag").Says(("rechtsvorm", form), ("aanslag-volgt-winst-voorlaatste", "ja"));

        Assert.Contains($"{item}:laatste", applicant.Items);
        Assert.DoesNotContain($"{item}:voorlaatste", applicant.Items);
        Assert.Contains("definitieve-aanslag:voorlaatste", applicant.Items);
        Assert.DoesNotContain("aanslag-volgt-winst-laatste", applicant.Asked);
    }

    [Fact]
    public void De_rechtsvorm_wordt_ook_gevraagd_als_alleen_het_voorlaatste_jaar_een_bewijs_heeft()
    {
        Applicant applicant = SelfEmployed("geen", "bewijs-van-ontvangst");

        Assert.Equal("rechtsvorm", applicant.Next());
        Assert.Contains("ib60:voorlaatste", applicant.Says("rechtsvorm", "eenmanszaak").Items);
    }

    [Fact]
    public void Over_een_jaar_zonder_aangifte_wordt_niets_meer_gevraagd()
    {
        Applicant applicant = SelfEmployed("geen", "geen");

        Assert.DoesNotContain("rechtsvorm", applicant.Asked);
        Assert.DoesNotContain("aanslag-volgt-winst-laatste", applicant.Asked);
    }

    [Fact]
    public void Ook_de_partner_kan_zelfstandig_zijn()
    {
        Applicant applicant = Applicants.For513Today().Says(
            ("inkomen-norm", "nee"),
            ("partner", "ja"),
            ("partner-inkomen", """["zelfstandig"]"""),
            ("partner-inkomen-duurt", "ja"),
            ("inkomen-norm-samen", "ja"),
            ("partner-aangifte-laatste-jaar", "bewijs-van-ontvangst"),
            ("partner-aangifte-voorlaatste-jaar", "voorlopige-aanslag"),
            ("partner-aanslag-volgt-winst-voorlaatste", "nee"),
            ("partner-rechtsvorm", "eenmanszaak"));

        Assert.Equal(
            ["verklaring-zelfstandige:partner", "ib60:laatste:partner", "voorlopige-aanslag:voorlaatste:partner", "toelichting-aanslag:voorlaatste:partner"],
            applicant.ItemsByPerson().Where(item => item.EndsWith(":partner", StringComparison.Ordinal)));
        Assert.Null(applicant.Next());
    }

    private static Applicant SelfEmployed(string last, string previous) => Applicants.For513LivingOn("zelfstandig").Says(
        ("inkomen-duurt", "ja"), ("aangifte-laatste-jaar", last), ("aangifte-voorlaatste-jaar", previous));
}
