using System.Text.RegularExpressions;

namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>One sentence, or a label, heading or option that stands for one.</summary>
/// <param name="Text">As it is read.</param>
/// <param name="Words">Its words; an official name is one of them.</param>
/// <param name="EndsAsSentence">Whether it ends in a full stop, question mark or exclamation mark. What does not is a label.</param>
internal sealed partial record Sentence(string Text, ImmutableArray<string> Words, bool EndsAsSentence)
{
    /// <summary>
    /// Whether it is running text, for which averages and scores are made. A label is not, nor is a list of names: a text of
    /// which at least half the words are official names ("MAVO, HAVO, VWO of HBO."), which one scans for one's own.
    /// </summary>
    public bool IsRunning => EndsAsSentence && 2 * Words.Count(OfficialNames.Is) < Words.Length;

    /// <summary>The length, an official name being one word.</summary>
    public int Length => Words.Length;

    /// <summary>The words one by one, those within official names too.</summary>
    public IEnumerable<string> SingleWords => Words.SelectMany(word => OfficialNames.Unbind(word).Split(' '));

    /// <summary>
    /// The sentences of a text. A line ends one; so do a full stop, question mark or exclamation mark before a space, and a colon
    /// before a capital, where Dutch spelling begins a sentence of its own. A semicolon ends none.
    /// </summary>
    public static IEnumerable<Sentence> AllIn(string text) =>
        text.Split('\n').SelectMany(line => Ends().Split(line)).Select(Of).Where(sentence => sentence.Length > 0);

    private static Sentence Of(string text) =>
        new(OfficialNames.Unbind(text).Trim(), [.. Spaces().Split(text).Where(word => Sound().IsMatch(word))], WholeEnd().IsMatch(text));

    [GeneratedRegex(@"(?<=[.?!][’'""”)]*)[ \t]+|(?<=:)[ \t]+(?=\p{Lu})")]
    private static partial Regex Ends();

    /// <summary>White space, but for the no-break space that binds a name.</summary>
    [GeneratedRegex(@"[ \t\r]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\p{L}\d€%]")]
    private static partial Regex Sound();

    [GeneratedRegex(@"[.?!][’'""”)]*\s*$")]
    private static partial Regex WholeEnd();
}
