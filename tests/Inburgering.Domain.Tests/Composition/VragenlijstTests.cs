using Inburgering.Domain.Composition;

namespace Inburgering.Domain.Tests.Composition;

/// <summary>The questions of the contract: their order, kinds and options.</summary>
public class VragenlijstTests
{
    [Fact]
    public void De_vragen_staan_op_de_volgorde_van_het_contract() =>
        Assert.Equal(
            """
            vergunning datum-aanvraag geboortedatum nationaliteit huidige-vergunning asiel-sinds geldig-tot verlenging-gevraagd brp verblijfsgrond ononderbroken hoofdpersoon-beschermd hoofdpersoon-eu
            inburgeringsdiploma papieren-inburgering als-kind-in-nederland schooldiploma eisen-nederlands eisen-belgisch-of-surinaams eisen-aruba-curacao-sint-maarten eisen-bonaire-sint-eustatius-saba
            eisen-europese-school eisen-internationaal-baccalaureaat diploma-in-buitenland oud-certificaat eisen-naturalisatietoets eisen-win-profieltoets eisen-win-nt2
            maatschappij-orientatie mo-toets-datum mo-percentage eisen-oudkomers eisen-korte-vrijstellingstoets brief inburgeringsplichtig-sinds participatieverklaring
            medisch medisch-advies-datum duo-advies uren-inburgering uren-nt2 uren-alfabetisering school-met-keurmerk alfabetisering-eerst pogingen roc-advies roc-advies-datum tgn-a2
            advies-ingeburgerd tien-jaar-in-nederland vijf-jaar-gewerkt nederlands-goed
            bijzondere-omstandigheden inkomen contract-tot werkgevers meer-verdiend pgb drie-jaar-inkomen inkomen-duurt onderzoeker-inkomen bijstand-blijvend rechtsvorm
            aangifte-laatste-jaar aangifte-voorlaatste-jaar aanslag-volgt-winst-laatste aanslag-volgt-winst-voorlaatste inkomen-norm partner partner-inkomen
            partner-contract-tot partner-werkgevers partner-meer-verdiend partner-pgb partner-drie-jaar-inkomen partner-inkomen-duurt partner-onderzoeker-inkomen
            partner-bijstand-blijvend partner-rechtsvorm
            """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
            Questionnaire.All.Select(question => question.Id).TakeWhile(id => id != "partner-aangifte-laatste-jaar"));

    [Fact]
    public void De_laatste_vragen_zijn_de_norm_de_verzekering_de_verklaring_en_de_vingerafdrukken() =>
        Assert.Equal(["inkomen-norm-samen", "zorgverzekering", "antecedenten", "biometrie-datum"], Questionnaire.All.TakeLast(4).Select(question => question.Id));

    [Theory]
    [InlineData("aangifte-laatste-jaar")]
    [InlineData("aangifte-voorlaatste-jaar")]
    [InlineData("aanslag-volgt-winst-laatste")]
    [InlineData("aanslag-volgt-winst-voorlaatste")]
    public void De_belastingvragen_zijn_er_ook_voor_de_partner(string id)
    {
        Assert.NotNull(Questionnaire.Find(id));
        Assert.NotNull(Questionnaire.Find($"partner-{id}"));
    }

    [Theory]
    [InlineData("brp", "jaNee")]
    [InlineData("verlenging-gevraagd", "jaNee")]
    [InlineData("zorgverzekering", "jaNee")]
    [InlineData("nationaliteit", "keuze")]
    [InlineData("maatschappij-orientatie", "keuze")]
    [InlineData("brief", "meerkeuze")]
    [InlineData("onderzoeker-inkomen", "meerkeuze")]
    [InlineData("uren-nt2", "getal")]
    [InlineData("geldig-tot", "datum")]
    [InlineData("contract-tot", "datum")]
    [InlineData("als-kind-in-nederland", "perioden")]
    [InlineData("pogingen", "pogingen")]
    public void Elke_vraag_heeft_een_soort(string id, string kind) => Assert.Equal(kind, Questionnaire.Find(id)!.Kind);

    [Theory]
    [InlineData("vergunning", "advies 493 497 513")]
    [InlineData("nationaliteit", "belgisch-of-luxemburgs turks gezinslid-turks andere-eu andere")]
    [InlineData("huidige-vergunning", "asiel-bepaalde-tijd asiel-onbepaalde-tijd regulier andere")]
    [InlineData("verblijfsgrond", "bescherming familie oude-grond")]
    [InlineData("inburgeringsdiploma", "ja alles-gehaald certificaat-wi2021 nee")]
    [InlineData("maatschappij-orientatie", "niveau-2 percentage geen")]
    [InlineData("inburgeringsplichtig-sinds", "voor-2013 2013-tot-oktober-2017 oktober-2017-tot-2022 vanaf-2022 nooit")]
    [InlineData("medisch", "brief-gemeente brief-duo brief-duo-deel advies-arts-gemeente advies-arts-minister afgewezen nog-geen-bewijs")]
    [InlineData("duo-advies", "positief negatief aangevraagd niet-aangevraagd")]
    [InlineData("advies-ingeburgerd", "positief negatief aangevraagd niet-aangevraagd")]
    [InlineData("partner", "ja elders ongeregistreerd nee")]
    [InlineData("partner-rechtsvorm", "eenmanszaak maatschap-vof-cv")]
    [InlineData("aangifte-laatste-jaar", "bewijs-van-ontvangst voorlopige-aanslag definitieve-aanslag geen")]
    public void Een_keuze_heeft_de_opties_van_het_contract(string id, string options) =>
        Assert.Equal(options.Split(' '), ((ChoiceQuestion)Questionnaire.Find(id)!).Options);

    [Theory]
    [InlineData("schooldiploma", "nederlands belgisch-of-surinaams aruba-curacao-sint-maarten bonaire-sint-eustatius-saba europese-school internationaal-baccalaureaat mbo-1 nt2")]
    [InlineData("oud-certificaat", "naturalisatietoets win-profieltoets win-nt2 oudkomers korte-vrijstellingstoets diploma-oude-wet")]
    [InlineData("brief", "besluit-geen-programma besluit-win-toets vrijstelling-naturalisatietoets inspanningen-gemeente inspanningen-duo bio-ontheffing voldoende-ingeburgerd")]
    [InlineData("papieren-inburgering", "school-als-kind diploma oud-certificaat brief medisch")]
    [InlineData("partner-onderzoeker-inkomen", "sponsor periodiek beurs werk-buitenland in-dienst")]
    [InlineData("inkomen", "loondienst flexwerk onderzoeker uitkering pensioen wao-waz wia wajong arbeidsongeschikt-zonder-uitkering bijstand zelfstandig directeur-grootaandeelhouder eigen-vermogen ander")]
    public void Een_meerkeuze_heeft_de_opties_van_het_contract(string id, string options) =>
        Assert.Equal(options.Split(' '), ((ChoicesQuestion)Questionnaire.Find(id)!).Options);

    [Fact]
    public void Een_onbekende_vraag_bestaat_niet() => Assert.Null(Questionnaire.Find("schoenmaat"));
}
