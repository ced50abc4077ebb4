using Inburgering.Domain.Composition;
using Inburgering.Web.Kinds;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages;

namespace Inburgering.Web.Tests.Kinds;

/// <summary>The words of every question and of everything that can be pressed or ticked.</summary>
public sealed class WordsTests
{
    public static TheoryData<string, bool> QuestionsAndMinority
    {
        get
        {
            TheoryData<string, bool> all = [];
            foreach (Question question in Questionnaire.All)
            {
                all.Add(question.Id, false);
                all.Add(question.Id, true);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(QuestionsAndMinority))]
    public void Every_question_and_option_has_words(string id, bool isMinor)
    {
        Phrasebook words = Phrasebook.In(Language.Dutch);
        Question question = Questionnaire.Find(id)!;
        PutQuestion put = new(new(question, isMinor), QuestionKinds.Of(question).Fill(question, null), [], IsAlone: true);

        Assert.NotEmpty(words.Plain(put.Wording.Title));
        Assert.NotEmpty(words.Plain(put.Wording.Short));
        Assert.NotEmpty(words.Plain(Sections.Of(question)));
        Assert.All(put.Filled.Options, option => Assert.NotEmpty(words.Plain(put.Option(option, words))));
    }
}
