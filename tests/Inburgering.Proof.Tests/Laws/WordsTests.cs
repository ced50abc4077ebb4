using System.Globalization;
using Inburgering.Domain.Composition;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>Whatever a result says, there are Dutch words for it.</summary>
public class WordsTests
{
    private const int Applicants = 3000;

    private static readonly IReadOnlyList<KeyValuePair<string, string>> Dutch = [.. Vocabulary.In(CultureInfo.InvariantCulture)];

    [Fact]
    public void No_key_stands_in_two_rooms() =>
        Assert.Empty(Dutch.GroupBy(pair => pair.Key).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_text_that_a_result_says_has_words()
    {
        HashSet<string> keys = [.. Dutch.Select(pair => pair.Key)];

        string[] missing =
        [
            .. GeneratedApplicant.Many(Applicants)
                .Append(new(Edition.InForce, Answers.None))
                .SelectMany(applicant => SaidTexts.Of(applicant.Assessment))
                .Select(text => text.Key)
                .Distinct()
                .Where(key => !keys.Contains(key))
                .Order(StringComparer.Ordinal),
        ];

        Assert.Empty(missing);
    }
}
