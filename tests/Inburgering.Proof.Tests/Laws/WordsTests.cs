using System.Globalization;
using Inburgering.Domain.Composition;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>Whatever a result says, there are Dutch words for it.</summary>
public class WordsTests
{
    [Fact]
    public void Every_text_that_a_result_says_has_words()
    {
        HashSet<string> keys = [.. Vocabulary.In(CultureInfo.InvariantCulture).Select(pair => pair.Key)];

        IEnumerable<string> said = EveryApplicant.Assessments
            .Append(new GeneratedApplicant(Edition.InForce, Answers.None).Assessment)
            .SelectMany(SaidTexts.Of)
            .Select(text => text.Key);

        Assert.Empty(said.Distinct().Where(key => !keys.Contains(key)).Order(StringComparer.Ordinal));
    }
}
