using Inburgering.Web.Languages;

namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>How plain every single text is, whether or not a page of the tests shows it.</summary>
public class PlainTextsTests
{
    /// <summary>How the texts begin that only programs read.</summary>
    private const string ForPrograms = "api.";

    private static readonly IReadOnlyList<KeyValuePair<string, string>> Texts =
        [.. Phrasebook.Load(Language.Dutch).SelectMany(text => Readings.Of(text.Value).Select(reading => KeyValuePair.Create(text.Key, reading)))];

    [Fact]
    public void No_sentence_is_too_long()
    {
        string[] tooLong =
        [
            .. from text in Texts
               from sentence in Sentence.AllIn(text.Value)
               where sentence.Length > Limits.Longest
               select $"{text.Key}, {sentence.Length}: {sentence.Text}",
        ];

        Assert.True(tooLong is [], string.Join('\n', tooLong));
    }

    [Fact]
    public void The_average_sentence_is_short() =>
        Assert.InRange(Tally.Of(Texts.SelectMany(text => Sentence.AllIn(text.Value))).Average, 1, Limits.Average);

    [Fact]
    public void No_sentence_joins_two_with_a_semicolon() =>
        Assert.All(Texts, text => Assert.False(OfficialNames.CutFrom(text.Value).Contains(';'), text.Key));

    [Fact]
    public void No_text_speaks_officialese() =>
        Assert.Empty(Texts.SelectMany(text => Officialese.In(OfficialNames.CutFrom(text.Value)).Select(word => $"{text.Key}: {word}")));

    [Fact]
    public void Every_abbreviation_is_in_the_glossary()
    {
        IEnumerable<string> unexplained =
            from text in Texts
            where !text.Key.StartsWith(ForPrograms, StringComparison.Ordinal)
            from abbreviation in Glossary.AbbreviationsIn(OfficialNames.CutFrom(text.Value))
            where !Glossary.Explains(abbreviation)
            select $"{text.Key}: {abbreviation}";

        Assert.Empty(unexplained);
    }

    [Fact]
    public void Every_official_name_is_in_the_glossary_or_a_label_to_know_again() =>
        Assert.All(OfficialNames.All.Except(Labels.All), name => Assert.True(Glossary.Explains(name), name));

    [Fact]
    public void Every_label_is_still_in_use_and_not_in_the_glossary() =>
        Assert.All(Labels.All, label => Assert.True(OfficialNames.All.Contains(label) && !Glossary.Explains(label), label));
}
