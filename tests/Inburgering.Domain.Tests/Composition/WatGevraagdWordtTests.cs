using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Integration.Diploma;
using static Inburgering.Testing.Outcomes;

namespace Inburgering.Domain.Tests.Composition;

/// <summary>What is asked, in which order, and what is not (R26).</summary>
public class WatGevraagdWordtTests
{
    [Fact]
    public void Het_gesprek_begint_bij_de_vergunning()
    {
        Assert.Equal("vergunning", new Applicant().Next());
        Assert.Equal("datum-aanvraag", new Applicant().Says("vergunning", "497").Next());
    }

    /// <summary>Whoever stops anywhere and comes back is asked on from there.</summary>
    [Fact]
    public void Wie_tot_een_vraag_is_gekomen_krijgt_die_vraag_en_heeft_alleen_beantwoord_wat_ervoor_komt()
    {
        IReadOnlyList<string> all = Applicants.For513Today().Asked;

        Assert.All(all, id =>
        {
            Applicant stopped = Applicants.For513Today().AsFarAs(Question(id));

            Assert.Equal(id, stopped.Next());
            Assert.DoesNotContain(id, stopped.Asked);
            Assert.Subset(all.ToHashSet(), stopped.Asked.ToHashSet());
        });
        Assert.Equal(all.Count, all.Select(id => Applicants.For513Today().AsFarAs(Question(id)).Asked.Count).Distinct().Count());
        Assert.Throws<InvalidOperationException>(() => Applicants.For513Today().AsFarAs(Question("schooldiploma")));
    }

    [Fact]
    public void Een_verlenging_vandaag_vraagt_alleen_dit() =>
        Assert.Equal(
            ["vergunning", "datum-aanvraag", "geboortedatum", "nationaliteit", "huidige-vergunning", "geldig-tot", "brp", "antecedenten", "biometrie-datum"],
            Walk(Applicants.For493Today()));

    [Fact]
    public void Een_aanvraag_voor_497_met_diploma_vraagt_alleen_dit() =>
        Assert.Equal(
            ["vergunning", "datum-aanvraag", "geboortedatum", "nationaliteit", "huidige-vergunning", "asiel-sinds", "geldig-tot", "brp", "inburgeringsdiploma", "antecedenten", "biometrie-datum"],
            Walk(Applicants.For497AsPrinted()));

    [Fact]
    public void Een_aanvraag_voor_513_vraagt_alleen_dit() =>
        Assert.Equal(
            [
                "vergunning", "datum-aanvraag", "geboortedatum", "nationaliteit", "huidige-vergunning", "asiel-sinds", "geldig-tot", "brp", "verblijfsgrond", "ononderbroken",
                "inburgeringsdiploma", "inkomen", "contract-tot", "werkgevers", "meer-verdiend", "pgb", "inkomen-norm", "zorgverzekering", "antecedenten", "biometrie-datum",
            ],
            Walk(Applicants.For513Today()));

    [Fact]
    public void Wie_al_zijn_pogingen_vertelt_komt_langs_elke_grond() =>
        Assert.Equal(
            [
                "inburgeringsdiploma", "papieren-inburgering", "als-kind-in-nederland", "schooldiploma", "oud-certificaat", "brief", "duo-advies", "uren-inburgering", "uren-alfabetisering",
                "school-met-keurmerk", "pogingen", "advies-ingeburgerd", "bijzondere-omstandigheden",
            ],
            Walk(Applicants.WithEffortsIn2023()).SkipWhile(id => id != "inburgeringsdiploma").TakeWhile(id => id != "antecedenten"));

    [Fact]
    public void Antwoorden_die_niet_zijn_gevraagd_tellen_niet_mee()
    {
        Applicant applicant = Applicants.For497AsPrinted().Says(("schooldiploma", """["nederlands"]"""), ("inkomen", """["bijstand"]"""), ("brief", """["voldoende-ingeburgerd"]"""));

        Assert.DoesNotContain("schooldiploma", Walk(applicant));
        Assert.DoesNotContain("advies-voldoende-ingeburgerd", applicant.Items);
    }

    [Fact]
    public void Een_vraag_die_op_een_andere_wacht_wordt_nog_niet_gesteld()
    {
        Applicant applicant = Applicants.For497AsPrinted().WithoutDiploma().Withdraws("schooldiploma", "duo-advies");

        Assert.Equal(["schooldiploma", "duo-advies"], applicant.Open());
        Assert.DoesNotContain("eisen-nederlands", applicant.Open());
        Assert.DoesNotContain("uren-inburgering", applicant.Open());
    }

    [Fact]
    public void De_laatste_geldige_dag_wacht_op_de_huidige_vergunning()
    {
        Applicant applicant = Applicants.For497AsPrinted().Withdraws("huidige-vergunning", "geldig-tot").Says("asiel-sinds", "2021-01-01");

        Assert.Contains("huidige-vergunning", applicant.Open());
        Assert.DoesNotContain("geldig-tot", applicant.Open());
    }

    [Fact]
    public void De_uren_wachten_op_de_gronden_erboven()
    {
        Applicant applicant = Applicants.WithEffortsIn2023().Withdraws("brief", "uren-inburgering");

        Assert.Contains("brief", applicant.Open());
        Assert.DoesNotContain("uren-inburgering", applicant.Open());
    }

    [Fact]
    public void De_open_vragen_staan_op_volgorde_en_de_eerste_is_de_volgende()
    {
        Applicant applicant = Applicants.For513Today().Withdraws("brp", "ononderbroken", "partner", "antecedenten");

        Assert.Equal(applicant.Open().OrderBy(id => Questionnaire.OrderOf(id)), applicant.Open());
        Assert.Equal("brp", applicant.Next());
        Assert.Equal(applicant.Open()[0], applicant.Next());
    }

    [Fact]
    public void Wat_alleen_de_lijst_nodig_heeft_wordt_pas_gevraagd_als_elk_oordeel_er_is()
    {
        string[] ofTheList = ["werkgevers", "meer-verdiend", "pgb", "biometrie-datum"];
        Applicant applicant = Applicants.For513Today().Withdraws([.. ofTheList, "zorgverzekering", "antecedenten"]);

        Assert.Equal(["zorgverzekering", "antecedenten"], applicant.Open());
        Assert.Equal(["antecedenten"], applicant.Says("zorgverzekering", "ja").Open());
        Assert.Equal(ofTheList, applicant.Says("antecedenten", "weet-niet").Open());
    }

    [Fact]
    public void Een_antwoord_voor_de_lijst_telt_ook_als_er_voor_een_oordeel_nog_iets_open_is()
    {
        Applicant applicant = Applicants.For513Today().Withdraws("zorgverzekering").Says("werkgevers", "2");

        Assert.Equal(["zorgverzekering"], applicant.Open());
        Assert.Contains("werkgevers", applicant.Asked);
        Assert.Equal(2, applicant.Item("werkgeversverklaring").Count);
    }

    [Fact]
    public void De_laatste_geldige_dag_wordt_ook_gevraagd_aan_wie_zijn_vergunning_niet_weet()
    {
        Applicant applicant = Applicants.For493Today().Says("huidige-vergunning", "weet-niet").Withdraws("geldig-tot");

        Assert.Equal("geldig-tot", applicant.Next());
    }

    [Theory]
    [InlineData("asiel-sinds")]
    [InlineData("biometrie-datum")]
    [InlineData("geboortedatum")]
    public void Een_datum_na_het_posten_telt_als_niet_gegeven(string id) =>
        Assert.Equal(id, Applicants.For497AsPrinted().Says(id, "2022-05-21").Next());

    [Theory]
    [InlineData("belgisch-of-luxemburgs")]
    [InlineData("andere-eu")]
    public void De_geboortedatum_wordt_ook_gevraagd_van_wie_onderdeel_3_overslaat(string nationality)
    {
        Applicant applicant = Applicants.For493Today().Says("nationaliteit", nationality).Withdraws("geboortedatum", "biometrie-datum");

        Assert.Equal("geboortedatum", applicant.Next());
    }

    [Fact]
    public void Weet_niet_is_een_antwoord_en_laat_de_rest_doorgaan()
    {
        Applicant applicant = Applicants.For513Today();
        foreach (Question question in Questionnaire.All.Where(question => question.MayBeUnknown))
        {
            applicant.Says(question.Id, question is ChoicesQuestion ? """["weet-niet"]""" : "weet-niet");
        }

        Assert.Null(applicant.Next());
        Assert.Equal("onbekend", applicant.Verdict("513"));
        Assert.All(applicant.Assessment.Permits.Single().Conditions.SelectMany(condition => condition.Gaps), gap => Assert.NotEqual(GapKind.Ask, gap.Kind));
    }

    [Fact]
    public void Men_kan_terug_naar_de_vorige_vraag()
    {
        Interview interview = Applicants.For497AsPrinted().AsFarAs(DiplomaQuestions.Inburgeringsdiploma).Interview;

        Assert.Equal("inburgeringsdiploma", interview.Way.Last().Id);
        Assert.Equal(interview.Way, interview.InOrderOfPutting());
    }

    [Fact]
    public void Wat_alleen_de_lijst_nodig_heeft_wordt_na_de_oordelen_gevraagd()
    {
        Interview interview = Applicants.For513Today().Interview;

        string[] put = [.. interview.InOrderOfPutting().Select(question => question.Id)];

        Assert.Equal(interview.Walked.Select(question => question.Id).Order(), put.Order());
        Assert.Equal(["antecedenten", "werkgevers"], put.SkipWhile(id => id != "antecedenten").Take(2));
    }

    private static IReadOnlyList<string> Walk(Applicant applicant)
    {
        Assert.Null(applicant.Next());
        return applicant.Asked;
    }
}
