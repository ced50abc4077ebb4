using Inburgering.Domain.Composition;
using Inburgering.Web.State;

namespace Inburgering.Web.Pages;

/// <summary>How far a visitor is. The parts and pages are those that can still come, however what is left is answered: never fewer than do come.</summary>
/// <param name="Part">The name of the part that the page is in.</param>
/// <param name="Number">Which part that is.</param>
/// <param name="Parts">How many parts there can be.</param>
/// <param name="PagesAfter">How many pages with questions can come after this one at most.</param>
public sealed record HowFar(Text Part, int Number, int Parts, int PagesAfter)
{
    /// <summary>More than this says nothing to who has few to go: it is for who has every kind of paper and income.</summary>
    private const int MostTold = 25;

    public static HowFar At(QuestionPage page, Visit visit)
    {
        Interview interview = Before(page, visit).Interview;
        ImmutableArray<Question> ahead = interview.Ahead;
        ImmutableArray<Text> parts = Sections.Among(interview.Walked.Union(ahead).Union(page.Questions));
        Text part = Sections.Of(page.Questions[0]);
        return new(part, parts.IndexOf(part) + 1, parts.Length, page.MostPagesAfter(ahead, visit.Answers));
    }

    /// <summary>The visit without what the page asks: that may be answered otherwise now, and then other pages come.</summary>
    private static Visit Before(QuestionPage page, Visit visit) => page.Questions.All(question => visit.Answers.To(question) is null)
        ? visit
        : visit.With(page.Questions.Aggregate(visit.Answers, (answers, question) => answers.Without(question)));

    /// <summary>The part, and which of how many.</summary>
    public Text Where => Text.Of("wizard.stap", ("nummer", Number), ("delen", Parts), ("deel", Part));

    /// <summary>How many pages can still come; null where that is no help.</summary>
    public Text? Left => PagesAfter > MostTold ? null : PagesAfter == 0 ? Text.Of("wizard.stap.laatste") : Text.Of("wizard.stap.nog", ("aantal", PagesAfter));
}
