using System.Text.Json;
using Inburgering.Domain.Composition;
using Inburgering.Web.Hosting;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Inburgering.Web.Tests.Wizard;

/// <summary>The start, and what is kept between pages.</summary>
public class VisitTests(Site site) : IClassFixture<Site>
{
    /// <summary>The longest answers to every question.</summary>
    internal static Answers LongestAnswers => Questionnaire.All.Aggregate(Answers.None, (answers, question) => answers.With(question, Longest(question)));

    [Fact]
    public async Task The_start_page_leads_on_where_the_visitor_was()
    {
        using Browser browser = new(site);
        await browser.Open("/vraag/vergunning");
        await new Walk(browser).Says(People.Extension).UntilAsked("geldig-tot");

        await browser.Open("/");
        await browser.Follow("main a.btn[href*='handler=Verder']");

        Assert.Equal("/vraag/geldig-tot", browser.Path);
    }

    [Fact]
    public async Task The_edition_is_switched_at_the_start_and_kept()
    {
        using Browser browser = new(site);
        await browser.Open("/");
        new QuestionForm(browser.Form).Tick("editie", Editions.AsPrintedWire);

        await browser.Submit();

        Assert.Equal("/", browser.Path);
        Assert.NotNull(browser.Page.QuerySelector(".edition"));
        await new Walk(browser).Says(("vergunning", "497"), ("datum-aanvraag", "2026-11-21")).FromStart();
        Assert.Equal("/vraag/geboortedatum", browser.Path);
    }

    [Theory]
    [InlineData("2026-06-11T21:59:00Z", "11", "/vraag/geboortedatum")]
    [InlineData("2026-06-11T22:00:00Z", "12", "/gesloten")]
    public async Task The_day_of_posting_is_today_in_the_Netherlands_and_so_is_the_law(string now, string day, string led)
    {
        await using WebApplicationFactory<Program> then = At(now);
        using Browser browser = new(then);

        await new Walk(browser).Says(("vergunning", "497")).FromStart();

        Assert.Equal(led, browser.Path);
        await browser.Open("/vraag/datum-aanvraag");
        Assert.Equal(
            new Dictionary<string, string> { ["datum-aanvraag-dag"] = day, ["datum-aanvraag-maand"] = "6", ["datum-aanvraag-jaar"] = "2026" },
            FormFields.Shown(browser.Form));
    }

    [Fact]
    public async Task Today_is_another_day_at_a_later_visit()
    {
        using Browser browser = new(site);
        await new Walk(browser).Says(("vergunning", "493")).FromStart();
        DateTimeOffset soon = DateTimeOffset.UtcNow.AddDays(9);
        await using WebApplicationFactory<Program> then = At($"{soon:O}");
        using Browser later = new(then);
        later.SetCookie(VisitCookie.Name, site.Seal(new(Edition.InForce, InCookie(browser))));

        await later.Open("/uitkomst");

        later.Page.QuerySelector("main")!.AssertSays(Text.Of("uitkomst.vandaag", ("datum", new Setting(then.Services.GetRequiredService<AddedAmounts>(), new FixedClock(soon)).Today)));
    }

    [Theory]
    [InlineData("/uitkomst")]
    [InlineData("/antwoorden")]
    public async Task The_day_is_changed_on_the_outcome_or_in_the_summary_and_stays_as_it_was_said(string page)
    {
        using Browser browser = new(site);
        await new Walk(browser).Says([.. People.Extension.Where(said => said.Item1 != "datum-aanvraag")]).FromStart();
        await browser.Open(page);
        await browser.Follow(browser.Page.QuerySelectorAll($"main a[href='/nl/vraag/datum-aanvraag?terug={page[1..]}']")[0]);
        new QuestionForm(browser.Form).Fill("datum-aanvraag", "\"2026-12-01\"");

        await browser.Submit();

        Assert.Equal(page, browser.Path);
        await browser.Open("/uitkomst");
        browser.Page.QuerySelector("main")!.AssertSays(Text.Of("uitkomst.dag", ("datum", new DateOnly(2026, 12, 1))));
    }

    [Fact]
    public void The_longest_answers_to_every_question_fit_in_the_cookie()
    {
        string cookie = site.Services.GetRequiredService<VisitCookie>().Seal(new(Edition.AsPrinted, LongestAnswers));

        Assert.Equal(Questionnaire.All.Count, LongestAnswers.Count);
        Assert.InRange(cookie.Length, 1, VisitCookie.MostCharacters);
    }

    private WebApplicationFactory<Program> At(string now) => site.WithWebHostBuilder(host =>
        host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new FixedClock(DateTimeOffset.Parse(now)))));

    /// <summary>The answers that a browser keeps.</summary>
    private Answers InCookie(Browser browser)
    {
        DefaultHttpContext context = new();
        context.Request.Headers.Cookie = $"{VisitCookie.Name}={browser.Cookie(VisitCookie.Name)}";
        return site.Services.GetRequiredService<VisitCookie>().Read(context.Request).Visit.Answers;
    }

    /// <summary>The answer that takes the most room, varied by question so that it compresses badly.</summary>
    private static Answer Longest(Question question)
    {
        int seed = Questionnaire.OrderOf(question.Id);
        string wire = question switch
        {
            YesNoQuestion => "\"weet-niet\"",
            ChoiceQuestion choice => $"\"{choice.Options.MaxBy(option => option.Length)}\"",
            ChoicesQuestion choices => JsonSerializer.Serialize(choices.Options),
            NumberQuestion number => $"{number.Most - (seed % 7 * (number.Most / 10))}",
            DateQuestion or DateOrWordQuestion or BirthDateQuestion => $"\"{new DateOnly(2013, 1, 1).AddDays(seed * 137 % 2000):yyyy-MM-dd}\"",
            PeriodsQuestion => JsonSerializer.Serialize(Enumerable.Range(0, PeriodsQuestion.Most).Select(row => new
            {
                van = $"{new DateOnly(1991 + row, (row * 5 % 12) + 1, (row * 7 % 28) + 1):yyyy-MM-dd}",
                tot = $"{new DateOnly(1991 + row, (row * 5 % 12) + 1, (row * 7 % 28) + 1).AddDays(97 + row):yyyy-MM-dd}",
            })),
            AttemptsQuestion => JsonSerializer.Serialize(AttemptsQuestion.Parts.Select((part, index) => new
            {
                onderdeel = part,
                gehaald = false,
                weetNiet = true,
                examen = 99 - (index * 13),
                nt2 = AttemptsQuestion.LanguageParts.Contains(part) ? 88 - (index * 17) : 0,
            })),
            _ => throw new InvalidOperationException($"'{question.Id}' is of a kind that this test does not know."),
        };
        using JsonDocument document = JsonDocument.Parse(wire);
        Assert.True(question.TryRead(document.RootElement, out Answer answer, out _), question.Id);
        return answer;
    }
}
