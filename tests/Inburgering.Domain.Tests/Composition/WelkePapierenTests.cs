using Inburgering.Domain.Composition;

namespace Inburgering.Domain.Tests.Composition;

/// <summary>Which papers go along (R29), how many (section 6), and that every kind of paper can be on a list.</summary>
public class WelkePapierenTests
{
    [Theory]
    [InlineData("493", false)]
    [InlineData("497", true)]
    [InlineData("513", true)]
    public void De_bijlage_inburgeringsvereiste_hoort_bij_497_en_513(string permit, bool annex)
    {
        Applicant applicant = Applicants.For513Today().AsPrinted().Says("vergunning", permit);

        Assert.Contains("aanvraagformulier", applicant.Items);
        Assert.Equal(annex, applicant.Items.Contains("bijlage-inburgeringsvereiste"));
    }

    [Fact]
    public void Een_verlenging_stuurt_alleen_het_formulier()
    {
        Applicant applicant = Applicants.For493Today();

        Assert.Equal(["aanvraagformulier"], applicant.Items);
        Assert.Equal(0, applicant.Assessment.Checklist.Enclosures);
    }

    [Fact]
    public void Het_formulier_de_apostille_en_de_toelichting_tellen_niet_mee()
    {
        Applicant applicant = Applicants.For497AsPrinted().WithoutDiploma().Says(
            ("schooldiploma", """["belgisch-of-surinaams"]"""),
            ("eisen-belgisch-of-surinaams", """["nederlandstalig","voldoende-nederlands","hoger-dan-basisschool","op-wet-gebaseerd"]"""),
            ("antecedenten", "nee"));

        Assert.Equal(
            ["aanvraagformulier", "toelichting-antecedenten", "bijlage-inburgeringsvereiste", "schooldiploma:belgisch-of-surinaams", "cijferlijst:belgisch-of-surinaams", "apostille:belgisch-of-surinaams"],
            applicant.Items);
        Assert.Equal(3, applicant.Assessment.Checklist.Enclosures);
    }

    [Theory]
    [InlineData("bijlage-inburgeringsvereiste", "formulier")]
    [InlineData("brief-te-laat", "ondertekend-origineel")]
    [InlineData("schooldiploma", "gewaarmerkte-kopie")]
    [InlineData("toelichting-antecedenten", "formulier")]
    [InlineData("apostille", "kopie")]
    public void Elk_papier_gaat_in_zijn_eigen_vorm_mee(string item, string form)
    {
        Applicant applicant = Applicants.For497AsPrinted().WithoutDiploma().Says(
            ("datum-aanvraag", "2022-06-01"),
            ("schooldiploma", """["europese-school"]"""),
            ("eisen-europese-school", """["eerste-of-tweede-taal","voldoende-nederlands"]"""),
            ("diploma-in-buitenland", "ja"),
            ("antecedenten", "nee"));
        PaperForm sent = applicant.Assessment.Checklist.Items.Single(paper => paper.Kind.Id == item).Kind.Form;

        Assert.Equal(form, sent.Wire());
        Assert.Equal($"vorm.{form}", sent.Text().Key);
    }

    [Fact]
    public void Het_aantal_is_de_som_van_de_stukken() =>
        // Annex and diploma, two statements, two contracts, six payslips, twelve payslips, the proof of the SVB and that of the insurance.
        Assert.Equal(26, Applicants.For513Today().Says(("werkgevers", "2"), ("meer-verdiend", "ja"), ("pgb", "ja")).Assessment.Checklist.Enclosures);

    [Fact]
    public void Voldoet_er_een_grond_dan_gaan_alleen_de_papieren_van_die_grond_mee()
    {
        Applicant applicant = Applicants.For497AsPrinted().WithoutDiploma().Says(
            ("papieren-inburgering", """["medisch"]"""), ("medisch", "advies-arts-minister"), ("medisch-advies-datum", "2022-05-01"), ("duo-advies", "positief"), ("inburgeringsplichtig-sinds", "nooit"));

        Assert.Contains("duo-advies", applicant.Items);
        Assert.DoesNotContain("medisch-advies", applicant.Items);
    }

    [Fact]
    public void Voldoet_er_geen_dan_gaan_de_papieren_van_alle_onzekere_gronden_mee()
    {
        Applicant applicant = Applicants.For497AsPrinted().WithoutDiploma().Says(
            ("papieren-inburgering", """["medisch"]"""), ("medisch", "advies-arts-minister"), ("medisch-advies-datum", "2022-05-01"), ("bijzondere-omstandigheden", "ja"));

        Assert.Equal(
            ["medisch-advies", "brief-bijzondere-omstandigheden", "bewijs-bijzondere-omstandigheden"],
            applicant.Items.Except(["aanvraagformulier", "bijlage-inburgeringsvereiste"]));
    }

    [Fact]
    public void Met_een_diploma_gaan_er_geen_papieren_van_andere_gronden_mee() =>
        Assert.Equal(["aanvraagformulier", "bijlage-inburgeringsvereiste", "inburgeringsdiploma"], Applicants.For497AsPrinted().Items);

    [Fact]
    public void Wie_op_leeftijd_vrij_is_stuurt_geen_bewijs_van_inburgering() =>
        Assert.Equal(["aanvraagformulier", "bijlage-inburgeringsvereiste"], Applicants.For497AsPrinted().WithoutDiploma().Says("geboortedatum", "2010-01-01").Items);

    [Fact]
    public void De_lijst_is_er_ook_als_er_niet_aan_is_voldaan()
    {
        Applicant applicant = Applicants.For497AsPrinted().WithoutDiploma();

        Assert.Equal("voldoet-niet", applicant.Verdict("497"));
        Assert.Equal("497", applicant.Assessment.Checklist.Permit?.Code);
        Assert.NotEmpty(applicant.Steps);
    }

    [Fact]
    public void Een_papier_staat_er_per_persoon_en_soort_een_keer() =>
        Assert.All(ManyLists(), applicant => Assert.Distinct(applicant.ItemsByPerson()));

    [Fact]
    public void Elk_soort_papier_kan_op_een_lijst_komen() =>
        Assert.Empty(Catalogue.Items.Select(kind => kind.Id).Except(ManyLists().SelectMany(applicant => applicant.Items).Select(item => item.Split(':')[0])));

    private static List<Applicant> ManyLists() =>
    [
        Applicants.For497AsPrinted().Says(("antecedenten", "nee"), ("datum-aanvraag", "2022-06-01")),
        Applicants.For513Today().Says("inburgeringsdiploma", "certificaat-wi2021"),
        .. new[] { "besluit-win-toets", "vrijstelling-naturalisatietoets", "inspanningen-duo", "voldoende-ingeburgerd" }.Select(letter => None().Says(
            ("brief", Applicants.List(letter)), ("inburgeringsplichtig-sinds", "oktober-2017-tot-2022"), ("participatieverklaring", "ja"))),
        None().Says(("schooldiploma", """["europese-school"]"""), ("eisen-europese-school", """["eerste-of-tweede-taal","voldoende-nederlands"]"""), ("diploma-in-buitenland", "ja")),
        None().Says(("oud-certificaat", """["win-nt2"]"""), ("eisen-win-nt2", """["vier-vaardigheden-nt2-2"]"""), ("maatschappij-orientatie", "niveau-2")),
        None().Says(("papieren-inburgering", """["medisch"]"""), ("medisch", "brief-duo"), ("inburgeringsplichtig-sinds", "2013-tot-oktober-2017")),
        None().Says(("papieren-inburgering", """["medisch"]"""), ("medisch", "nog-geen-bewijs"), ("bijzondere-omstandigheden", "ja")),
        None().Under(Edition.InForce).Says(("brief", """["bio-ontheffing"]""")),
        None().Says("advies-ingeburgerd", "positief"),
        None().Says(("duo-advies", "positief"), ("inburgeringsplichtig-sinds", "nooit")),
        None().Says(("datum-aanvraag", "2018-01-01"), ("asiel-sinds", "2012-01-01"), ("geldig-tot", "2018-02-01"), ("roc-advies", "ja"), ("roc-advies-datum", "2013-06-01"), ("tgn-a2", "ja")),
        Applicants.For513Today().Says(("meer-verdiend", "ja"), ("pgb", "ja")),
        Applicants.For513LivingOn("flexwerk", "onderzoeker", "uitkering", "ander", "wao-waz", "wia", "arbeidsongeschikt-zonder-uitkering", "bijstand", "directeur-grootaandeelhouder", "eigen-vermogen")
            .Says(("onderzoeker-inkomen", """["beurs"]"""), ("bijstand-blijvend", "ja")),
        SelfEmployed("eenmanszaak", "bewijs-van-ontvangst", "voorlopige-aanslag"),
        SelfEmployed("maatschap-vof-cv", "bewijs-van-ontvangst", "definitieve-aanslag"),
    ];

    private static Applicant None() => Applicants.For497AsPrinted().WithoutDiploma();

    private static Applicant SelfEmployed(string form, string last, string previous) => Applicants.For513LivingOn("zelfstandig").Says(
        ("inkomen-duurt", "ja"), ("rechtsvorm", form), ("aangifte-laatste-jaar", last), ("aangifte-voorlaatste-jaar", previous), ("aanslag-volgt-winst-voorlaatste", "nee"));
}
