using Inburgering.Testing;
using Inburgering.Web.Pages;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;

namespace Inburgering.Web.Tests.Wizard;

/// <summary>What is said of how many pages can still come is a promise: never fewer than do come, and less with every page.</summary>
public sealed class HowFarTests(Site site) : IClassFixture<Site>
{
    private const int Applicants = 500;

    [Fact]
    public void No_more_pages_come_than_was_said_and_the_number_goes_down_with_every_page() => Assert.All(GeneratedApplicant.Many(Applicants).AsParallel().Select(Walked), walk =>
    {
        for (int at = 0; at < walk.Count; at++)
        {
            Assert.InRange(walk.Count - at - 1, 0, walk[at].PagesAfter);
            Assert.True(at == 0 || walk[at].PagesAfter < walk[at - 1].PagesAfter);
        }
    });

    [Fact]
    public void The_parts_are_counted_from_the_first_to_at_most_the_last() => Assert.All(GeneratedApplicant.Many(Applicants).AsParallel().SelectMany(Walked), where =>
        Assert.InRange(where.Number, 1, where.Parts));

    [Fact]
    public async Task Who_asks_for_an_extension_is_told_from_the_second_page_on_how_many_can_still_come()
    {
        using Browser browser = new(site);
        Walk walk = new Walk(browser).Says(("vergunning", "493"));
        await browser.Open("/vraag/vergunning");
        browser.Page.QuerySelector(".step")!.AssertSays(Text.Of("wizard.stap", ("nummer", 1), ("delen", 5), ("deel", Text.Of("wizard.deel.vergunning"))));

        await walk.AnswerPage();

        browser.Page.QuerySelector(".step")!.AssertSays(Text.Of("wizard.stap", ("nummer", 2), ("delen", 3), ("deel", Text.Of("wizard.deel.uzelf"))));
        browser.Page.QuerySelector(".step")!.AssertSays(Text.Of("wizard.stap.nog", ("aantal", 7)));
    }

    [Theory]
    [InlineData("vergunning", "513")]
    [InlineData("brp", "nee")]
    public void Who_changes_an_answer_is_not_told_less_than_another_answer_brings(string question, string other)
    {
        Visit done = Visitors.Of(People.Extension);
        HowFar told = HowFar.At(QuestionPage.Of(question, done.Interview)!, done);

        Visit changed = Visitors.Of([.. People.Extension.Where(said => said.Item1 != question), (question, other)]);
        int come = 0;
        while (changed.Interview.Next is { } next && QuestionPage.Of(next.Id, changed.Interview) is { } page)
        {
            come++;
            changed = changed.With(page.Questions.Aggregate(changed.Answers, (answers, asked) => answers.With(asked, Answer.DontKnow)));
        }

        Assert.InRange(come, 0, told.PagesAfter);
        Assert.Equal(question == "vergunning", come > 5);
    }

    /// <summary>How far an applicant is on every page, one after the other; what does not fit is answered with "weet ik niet".</summary>
    private static List<HowFar> Walked(GeneratedApplicant applicant)
    {
        List<HowFar> pages = [];
        Visit visit = new(applicant.Edition, Answers.None);
        while (visit.Interview.Next is { } next && QuestionPage.Of(next.Id, visit.Interview) is { } page)
        {
            pages.Add(HowFar.At(page, visit));
            foreach (Question question in page.Questions)
            {
                Answer? said = applicant.Answers.To(question);
                bool fits = said is not null && question.Refusal(said, visit.Interview.Assessment.Dossier.Posting) is null;
                if (!fits && !question.MayBeUnknown)
                {
                    return pages;
                }

                visit = visit.With(visit.Answers.With(question, fits ? said! : Answer.DontKnow));
            }
        }

        return pages;
    }
}
