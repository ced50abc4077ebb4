namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>Where a sentence ends, and what counts as a word.</summary>
public class SentenceTests
{
    [Theory]
    [InlineData("Kijk op ind.nl. Bel anders 088 043 04 30.", 2)]
    [InlineData("Vul 1.1 tot en met 1.11 in.", 1)]
    [InlineData("Kies ‘Ik weet het niet’. Dat mag.", 2)]
    [InlineData("Er staat (ook: \"nee.\") Klopt dat?", 2)]
    [InlineData("De volgende vraag is: Hebt u een partner?", 2)]
    [InlineData("Dit is leges: het geld voor de aanvraag; kijk op ind.nl.", 1)]
    [InlineData("Kruis aan: [[Definitieve aanslag]].", 1)]
    [InlineData("Eerste regel\n- Tweede regel", 2)]
    public void A_sentence_ends_at_a_stop_a_line_or_a_colon_before_a_capital(string text, int sentences) =>
        Assert.Equal(sentences, Read(text).Length);

    [Theory]
    [InlineData("Vraag [[Wet op het hoger onderwijs en wetenschappelijk onderzoek]] aan.", 3)]
    [InlineData("U betaalt € 150 – of niets.", 6)]
    [InlineData("- Doe dit uiterlijk op {datum}.", 7)]
    [InlineData("Er zijn {uren?1 uur|# uren} nodig.", 5)]
    [InlineData("Een nieuwe V-nummer-brief", 3)]
    public void A_name_is_one_word_and_a_value_as_many_as_it_holds(string text, int words) =>
        Assert.Equal(words, Read(text)[0].Length);

    [Fact]
    public void Every_plural_form_is_read() =>
        Assert.Equal(["Nog 1 uur.", "Nog 20 uren."], Readings.Of("Nog {uren?1 uur|# uren}."));

    [Fact]
    public void A_name_is_known_again_on_a_page() =>
        Assert.Equal(2, Assert.Single(Sentence.AllIn(OfficialNames.BindWithin("Kruis Gevraagde verblijfsvergunning"))).Length);

    [Theory]
    [InlineData("Stuur de [[cijferlijst]] mee.", true)]
    [InlineData("Stuur de lijst mee", false)]
    [InlineData("Bijvoorbeeld [[MAVO]], [[HAVO]] of [[VWO]].", false)]
    public void Running_text_is_no_label_and_no_list_of_names(string text, bool isRunning) =>
        Assert.Equal(isRunning, Assert.Single(Read(text)).IsRunning);

    [Fact]
    public void Only_running_text_is_scored()
    {
        Tally tally = Tally.Of(Sentence.AllIn("Uw vergunning\nU hebt een vergunning."));

        Assert.Equal(new(Sentences: 1, Words: 4, SingleWords: 4, Syllables: 6), tally);
        Assert.Equal(206.835 - (0.93 * 4) - (77 * 1.5), tally.Score, precision: 6);
    }

    private static Sentence[] Read(string text) => [.. Sentence.AllIn(Readings.Of(text).First())];
}
