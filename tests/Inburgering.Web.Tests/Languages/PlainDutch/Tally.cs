namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>What is counted in running text.</summary>
/// <param name="Sentences">The number of sentences.</param>
/// <param name="Words">The number of words, an official name being one.</param>
/// <param name="SingleWords">The number of words, those within official names counted one by one.</param>
/// <param name="Syllables">The syllables of all those single words.</param>
internal readonly record struct Tally(int Sentences, int Words, int SingleWords, int Syllables)
{
    public double Average => (double)Words / Sentences;

    /// <summary>
    /// The reading ease of Flesch, fitted to Dutch by W.H. Douma, <i>De leesbaarheid van landbouwbladen</i>, Landbouwhogeschool
    /// Wageningen, 1960: 206.835 − 0.93 × words a sentence − 77 × syllables a word. From 60 it is for those who finished primary school.
    /// Official names are counted in full here, though they may not be changed: what is hard to read is hard, whoever wrote it.
    /// </summary>
    public double Score => 206.835 - (0.93 * SingleWords / Sentences) - (77.0 * Syllables / SingleWords);

    /// <summary>Counts the running text.</summary>
    public static Tally Of(IEnumerable<Sentence> sentences) => OfAll(sentences.Where(sentence => sentence.IsRunning));

    /// <summary>Counts everything, labels and lists of names too, each as a sentence.</summary>
    public static Tally OfAll(IEnumerable<Sentence> sentences) => sentences.Aggregate(
        default(Tally),
        (tally, sentence) => new(
            tally.Sentences + 1,
            tally.Words + sentence.Length,
            tally.SingleWords + sentence.SingleWords.Count(),
            tally.Syllables + sentence.SingleWords.Sum(PlainDutch.Syllables.In)));
}
