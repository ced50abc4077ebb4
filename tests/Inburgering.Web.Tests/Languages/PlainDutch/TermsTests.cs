namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>What counts as an abbreviation, as officialese, and as explained.</summary>
public class TermsTests
{
    [Theory]
    [InlineData("De IND en DUO beslissen.", "IND", "DUO")]
    [InlineData("Uw V-nummer en de Z-route", "V-nummer", "Z-route")]
    [InlineData("Niveau B1 of Nt2-examen", "B1", "Nt2-examen")]
    [InlineData("Een zzp’er met een pgb", "zzp", "pgb")]
    [InlineData("Een gezinslid, d.w.z. een kind", "d.w.z.")]
    [InlineData("Artikel 1F geldt", "1F")]
    [InlineData("Kijk op ind.nl of bel 088 043 04 30.")]
    [InlineData("Op 12 juni 2026 kost het € 90.")]
    public void An_abbreviation_is_found(string text, params string[] abbreviations) =>
        Assert.Equal(abbreviations, Glossary.AbbreviationsIn(text));

    [Theory]
    [InlineData("inburgeringsdiploma", true)]
    [InlineData("Jaaropgaven", true)]
    [InlineData("Loonstroken", true)]
    [InlineData("Bijlage Werkgeversverklaring", true)]
    [InlineData("Dienst Uitvoering Onderwijs", true)]
    [InlineData("Nt2-examen", true)]
    [InlineData("Indiase zaken", false)]
    [InlineData("d.w.z.", false)]
    public void A_term_is_explained_by_an_entry_a_full_name_or_a_word_in_it(string term, bool isExplained) =>
        Assert.Equal(isExplained, Glossary.Explains(term));

    [Theory]
    [InlineData("Indien u niet aan de eis voldoet", "Indien")]
    [InlineData("U dient te betalen op grond van de wet", "dient te", "op grond van")]
    [InlineData("Dien de aanvraag in op de grond.")]
    public void Officialese_is_found_by_whole_words(string text, params string[] words) => Assert.Equal(words, Officialese.In(text));
}
