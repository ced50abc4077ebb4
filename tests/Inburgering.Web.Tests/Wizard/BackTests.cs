using Inburgering.Domain.Composition;
using Inburgering.Testing;
using Inburgering.Web.Pages;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Wizard;

/// <summary>Back leads to the page shown before, though what only the list needs is asked after all that a verdict needs.</summary>
public sealed class BackTests
{
    private const int ManyVisitors = 300;

    [Theory]
    [MemberData(nameof(Walk.Cases), MemberType = typeof(Walk))]
    public void Back_leads_over_every_page_that_an_acceptance_case_shows(string file)
    {
        AcceptanceCase acceptance = AcceptanceCase.Load(file);

        Holds(Editions.Read(acceptance.Edition)!.Value, Questionnaire.Read(acceptance.Answers));
    }

    [Fact]
    public void Back_leads_over_every_page_whoever_the_visitor_is() => Assert.All(GeneratedApplicant.Many(ManyVisitors), visitor => Holds(visitor.Edition, visitor.Answers));

    private static void Holds(Edition edition, Answers known)
    {
        (Visit visit, List<string> shown) = Walked(edition, known);

        List<string> back = [];
        for (string? page = shown.LastOrDefault(); page is not null; page = QuestionPage.Of(page, visit.Interview)!.Before(visit))
        {
            back.Add(page);
            Assert.True(back.Count <= shown.Count, $"Led in a circle: {string.Join(' ', back)}");
        }

        Assert.Equal(shown.AsEnumerable().Reverse(), back);
    }

    /// <summary>A visitor who answers every page that is shown, until there is none or no answer to it.</summary>
    private static (Visit Visit, List<string> Shown) Walked(Edition edition, Answers known)
    {
        List<string> shown = [];
        Visit visit = new(edition, Answers.None);
        while (visit.Interview.Next is { } next && known.To(next) is not null)
        {
            QuestionPage page = QuestionPage.Of(next.Id, visit.Interview)!;
            shown.Add(page.Address);
            visit = new(edition, page.Questions.Aggregate(visit.Answers, (answers, question) => answers.With(question, known.To(question) ?? Answer.DontKnow)));
        }

        return (visit, shown);
    }
}
