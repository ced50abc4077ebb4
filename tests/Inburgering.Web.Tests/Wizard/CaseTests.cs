using Inburgering.Domain.Composition;
using Inburgering.Testing;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Inburgering.Web.Tests.Wizard;

/// <summary>The acceptance cases, answered page by page.</summary>
public class CaseTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [MemberData(nameof(Walk.Cases), MemberType = typeof(Walk))]
    public async Task Every_case_walked_in_the_wizard_is_the_interview_that_its_answers_give(string file)
    {
        AcceptanceCase acceptance = AcceptanceCase.Load(file);
        using Browser browser = new(site);
        await browser.Open("/editie");
        new QuestionForm(browser.Form).Tick("editie", acceptance.Edition);
        await browser.Submit();

        Walk walk = await new Walk(browser).Says(acceptance.Answers).Onwards();

        Interview expected = Interview.Along(Questionnaire.Read(walk.Given), Editions.Read(acceptance.Edition)!.Value);
        Interview walked = InCookie(browser).Interview;
        Assert.Equal(expected.Next, walked.Next);
        Assert.Equal(Ids(expected.Walked), Ids(walked.Walked));
        Assert.Equal(
            expected.Assessment.Permits.Select(judgement => (judgement.Permit, judgement.Verdict)),
            walked.Assessment.Permits.Select(judgement => (judgement.Permit, judgement.Verdict)));
    }

    private Visit InCookie(Browser browser)
    {
        DefaultHttpContext context = new();
        context.Request.Headers.Cookie = $"{VisitCookie.Name}={browser.Cookie(VisitCookie.Name)}";
        return site.Services.GetRequiredService<VisitCookie>().Read(context.Request).Visit;
    }

    private static IEnumerable<string> Ids(IEnumerable<Question> questions) => questions.Select(question => question.Id).Order(StringComparer.Ordinal);
}
