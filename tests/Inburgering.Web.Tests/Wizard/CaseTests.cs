using System.Text.Json;
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
    [MemberData(nameof(AcceptanceCase.Files), MemberType = typeof(AcceptanceCase))]
    public async Task Every_case_walked_in_the_wizard_is_the_interview_that_its_answers_give(string file)
    {
        AcceptanceCase acceptance = AcceptanceCase.Load(file);
        Interview expected = Interview.Along(Read(acceptance.Answers), Editions.Read(acceptance.Edition)!.Value);
        using Browser browser = new(site);
        await browser.Open("/editie");
        new QuestionForm(browser.Form).Tick("editie", acceptance.Edition);
        await browser.Submit();

        await new Walk(browser).Says(acceptance.Answers).Onwards();

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

    private static Answers Read(JsonElement wire)
    {
        Answers answers = Answers.None;
        foreach (JsonProperty said in wire.EnumerateObject())
        {
            Question question = Questionnaire.Find(said.Name)!;
            Assert.True(question.TryRead(said.Value, out Answer answer, out _), said.Name);
            answers = answers.With(question, answer);
        }

        return answers;
    }

    private static IEnumerable<string> Ids(IEnumerable<Question> questions) => questions.Select(question => question.Id).Order(StringComparer.Ordinal);
}
