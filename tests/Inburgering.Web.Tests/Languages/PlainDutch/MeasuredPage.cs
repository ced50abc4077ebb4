namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>What one page says, measured.</summary>
/// <param name="Name">Its address below the language, and whose page it is.</param>
/// <param name="Sentences">Every sentence and label on it.</param>
/// <param name="LinksToGlossary">Whether a link leads to the glossary.</param>
internal sealed record MeasuredPage(string Name, ImmutableArray<Sentence> Sentences, bool LinksToGlossary)
{
    public Tally Tally { get; } = Tally.Of(Sentences);

    /// <summary>Whether it has running text to score; a page of only labels has none.</summary>
    public bool HasText => Tally.Sentences > 0;

    public Sentence Longest => Sentences.MaxBy(sentence => sentence.Length)!;
}
