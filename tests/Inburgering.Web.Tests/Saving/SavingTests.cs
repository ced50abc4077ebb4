using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dapper;
using Inburgering.Domain.Composition;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages;
using Inburgering.Web.Saving;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Hosting;
using Inburgering.Web.Tests.Results;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Inburgering.Web.Tests.Saving;

/// <summary>Who saves their answers under a code goes on with them later, elsewhere; nobody else does.</summary>
public sealed class SavingTests(Site site) : IClassFixture<Site>
{
    private const string Token = "input[name=__RequestVerificationToken]";

    [Theory]
    [InlineData("nl")]
    [InlineData("ar")]
    [InlineData("ti")]
    public async Task Saved_wiped_and_gone_on_with_elsewhere(string language)
    {
        Visit visit = Visitors.Of(People.Advice);
        using Browser browser = await site.Arrive(visit, "/uitkomst", language);
        await browser.Follow("main a[href$='/bewaren']");
        string code = await Save(browser);
        await browser.Follow("footer a[href$='/wissen']");
        await browser.Submit();
        Assert.Null(browser.Cookie(VisitCookie.Name));

        using Browser elsewhere = new(site, language);
        await elsewhere.Open("/");
        await elsewhere.Follow("main a[href$='/verder']");
        await Open(elsewhere, code.ToLowerInvariant().Replace('-', ' '));

        Assert.Equal("/uitkomst", elsewhere.Path);
        Assert.Equal(Receipt.Of(visit.Interview).Mark, Receipt.Of(Carried(elsewhere).Interview).Mark);
        Assert.DoesNotContain(elsewhere.Visited.Concat(browser.Visited), address => address.OriginalString.Contains(code[..4], StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_code_is_shown_once_in_groups_and_as_a_drawing_with_the_day_on_which_it_ends()
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.Extension), "/bewaren");
        browser.Page.QuerySelector<IHtmlInputElement>("#dagen-7")!.IsChecked = true;

        string code = await Save(browser);

        Assert.NotNull(SaveCode.Read(code, out _));
        Assert.Equal(Visitors.Say("bewaren.code.qr"), browser.Page.QuerySelector("svg.qr")!.GetAttribute("aria-label"));
        Assert.Contains(browser.Page.QuerySelectorAll("main p"), said => said.Words() == Visitors.Say(Text.Of("bewaren.code.tot", ("datum", site.Services.GetRequiredService<Setting>().Today.AddDays(7)))));
        Assert.Equal("/bewaren", browser.Path);
        await browser.Open("/bewaren");
        Assert.Empty(browser.Page.QuerySelectorAll(".code"));
    }

    [Fact]
    public async Task Saving_again_under_the_same_code_replaces()
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.Extension), "/bewaren");
        string code = await Save(browser);
        using Browser later = await site.Arrive(Visitors.Of(People.LongTermResident), "/bewaren");

        Assert.Equal(code, await Save(later, code.ToLowerInvariant()));

        using Browser elsewhere = new(site);
        await elsewhere.Open("/verder");
        await Open(elsewhere, code);
        Assert.Equal("513", Carried(elsewhere).Answers.To(Questionnaire.Find("vergunning")!) is Answer<string> permit ? permit.Value : null);
    }

    [Fact]
    public async Task A_code_that_nobody_was_given_saves_nothing()
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.Extension), "/bewaren");

        await Send(browser, SaveCode.New().Written);

        AssertRefused(browser, "code", "code.fout.onbekend");
        Assert.NotNull(browser.Page.QuerySelector("details[open] #code"));
    }

    [Fact]
    public async Task Deleted_on_request_it_does_not_open_any_more()
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.Extension), "/bewaren");
        string code = await Save(browser);
        await browser.Open("/verder");
        Code(browser).Value = code;

        await browser.Press("main button[formaction*='handler=Wis']");

        browser.Page.QuerySelector("main [role=status]")!.AssertSays(Text.Of("verder.gewist"));
        Assert.Equal("", Code(browser).Value);
        using Browser elsewhere = new(site);
        await elsewhere.Open("/verder");
        await Open(elsewhere, code);
        AssertRefused(elsewhere, "code", "code.fout.onbekend");
    }

    [Fact]
    public async Task Deleted_expired_altered_and_unknown_codes_get_the_very_same_answer()
    {
        SavedCases cases = site.Services.GetRequiredService<SavedCases>();
        SavedCase saved = SavedCase.Of(Visitors.Of(People.Extension));
        SaveCode expired = await cases.SaveAsync(saved, DateTimeOffset.UtcNow.AddDays(-1));
        SaveCode altered = await cases.SaveAsync(saved, DateTimeOffset.UtcNow.AddDays(1));
        SaveCode deleted = await cases.SaveAsync(saved, DateTimeOffset.UtcNow.AddDays(1));
        await cases.DeleteAsync(deleted);
        await using (var connection = await site.Services.GetRequiredService<SavingDatabase>().OpenAsync())
        {
            Assert.Equal(1, await connection.ExecuteAsync("UPDATE bewaard SET inhoud = zeroblob(length(inhoud)) WHERE id = @Id", new { altered.Id }));
        }

        string[] answers = [.. await Task.WhenAll(new[] { expired, altered, deleted, SaveCode.New() }.Select(Answer))];

        Assert.Single(answers.Distinct());
        Assert.Contains(Visitors.Say("code.fout.onbekend"), answers[0], StringComparison.Ordinal);

        async Task<string> Answer(SaveCode code)
        {
            using Browser browser = new(site);
            await browser.Open("/verder");
            await Open(browser, code.Written);
            Assert.Equal(HttpStatusCode.OK, browser.Status);
            foreach (IElement token in browser.Page.QuerySelectorAll(Token))
            {
                token.Remove();
            }

            return browser.Page.DocumentElement.OuterHtml.Replace(code.Written, "…", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Past_its_time_it_is_gone()
    {
        HandClock clock = new();
        await using WebApplicationFactory<Program> timed = site.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock)));
        using Browser browser = new(timed);
        browser.SetCookie(VisitCookie.Name, timed.Services.GetRequiredService<VisitCookie>().Seal(Visitors.Of(People.Extension)));
        await browser.Open("/bewaren");
        string code = await Save(browser);

        clock.GoOn(TimeSpan.FromDays(89));
        using Browser before = new(timed);
        await before.Open("/verder");
        await Open(before, code);
        clock.GoOn(TimeSpan.FromDays(1));
        using Browser after = new(timed);
        await after.Open("/verder");
        await Open(after, code);

        Assert.NotNull(before.Cookie(VisitCookie.Name));
        AssertRefused(after, "code", "code.fout.onbekend");
    }

    [Theory]
    [InlineData("", "code.fout.leeg")]
    [InlineData("ABCD-EFGH", "code.fout.lengte")]
    [InlineData("ABCD-EFGH-JKMN-PQRS-TVWX", "code.fout.teken")]
    public async Task What_can_be_no_code_is_said_at_the_field(string typed, string why)
    {
        using Browser browser = new(site);
        await browser.Open("/verder");

        await Open(browser, typed);

        AssertRefused(browser, "code", why);
        Assert.Equal(typed, Code(browser).Value);
        Assert.StartsWith(Visitors.Say("wizard.fout"), browser.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_answers_give_way_only_when_asked_to()
    {
        using Browser saver = await site.Arrive(Visitors.Of(People.LongTermResident), "/bewaren");
        string code = await Save(saver);
        using Browser browser = await site.Arrive(Visitors.Of(People.Extension), "/verder");

        await Open(browser, code);
        AssertRefused(browser, VerderModel.OverByCode, "verder.fout.vervang");
        Assert.Equal(Visitors.Of(People.Extension).Answers.Count, Carried(browser).Answers.Count);
        browser.Page.QuerySelector<IHtmlInputElement>($"#{VerderModel.OverByCode}")!.IsChecked = true;
        await browser.Submit();

        Assert.Equal("/uitkomst", browser.Path);
        Assert.Equal(Visitors.Of(People.LongTermResident).Answers.Count, Carried(browser).Answers.Count);
    }

    [Fact]
    public async Task At_a_desk_what_is_opened_stays_at_the_desk()
    {
        using Browser saver = await site.Arrive(Visitors.Of(People.Extension), "/bewaren");
        string code = await Save(saver);
        using Browser desk = new(site);
        await desk.Open("/balie");
        await desk.Press("main button[formaction*='handler=Verder']");
        Assert.Equal("/verder", desk.Path);

        await Open(desk, code);

        Assert.True(Carried(desk).HasAnswers);
        Assert.True(Carried(desk).IsAtDesk);
        Assert.All(desk.Cookies.GetAllCookies(), cookie => Assert.Equal(DateTime.MinValue, cookie.Expires));
        desk.Page.QuerySelector("footer")!.AssertSays(Text.Of("site.balie"));
    }

    [Fact]
    public async Task Saved_under_older_rules_it_is_judged_by_those_of_now_and_says_what_differs()
    {
        Visit visit = Visitors.Of(People.Extension);
        SavedCase old = SavedCase.Of(visit) with { RuleVersion = "000000000000", Verdicts = [new("493", Verdict.NotMet, new(2027, 1, 2), false)] };
        SaveCode code = await site.Services.GetRequiredService<SavedCases>().SaveAsync(old, DateTimeOffset.UtcNow.AddDays(1));
        using Browser browser = new(site);
        await browser.Open("/verder");

        await Open(browser, code.Written);

        Assert.Equal(Visitors.Say("verder.terug.titel"), browser.Heading);
        browser.Page.QuerySelector("main")!.AssertSays(Text.Of("verder.terug.regels"));
        Assert.Equal(
            [$"{Visitors.Say("verder.was")} {Visitors.Say(Text.Of("uitkomst.nog-niet", ("datum", new DateOnly(2027, 1, 2))))}", $"{Visitors.Say("verder.is")} {Visitors.Say(Verdict.Met.Text())}"],
            browser.Page.QuerySelectorAll("main dd p").Select(said => said.Words()));
        await browser.Follow("main a.btn");
        Assert.Equal("/uitkomst", browser.Path);
    }

    [Fact]
    public async Task Other_rules_that_come_to_the_same_are_said_too()
    {
        SavedCase old = SavedCase.Of(Visitors.Of(People.Extension)) with { RuleVersion = "000000000000" };
        SaveCode code = await site.Services.GetRequiredService<SavedCases>().SaveAsync(old, DateTimeOffset.UtcNow.AddDays(1));
        using Browser browser = new(site);
        await browser.Open("/verder");

        await Open(browser, code.Written);

        Assert.Equal([$"{Visitors.Say("verder.gelijk")} {Visitors.Say(Verdict.Met.Text())}"], browser.Page.QuerySelectorAll("main dd p").Select(said => said.Words()));
    }

    [Fact]
    public async Task Without_answers_there_is_nothing_to_save()
    {
        using Browser browser = new(site);
        await browser.Open("/bewaren");

        browser.Page.QuerySelector("main")!.AssertSays(Text.Of("bewaren.leeg"));
        Assert.Empty(browser.Page.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Nothing_is_stored_by_looking_at_the_pages()
    {
        await using Site fresh = new();
        using Browser browser = await fresh.Arrive(Visitors.Of(People.Extension), "/bewaren");
        await browser.Open("/verder");
        await browser.Open("/uitkomst");

        Assert.False(Directory.Exists(fresh.Saved));
    }

    [Fact]
    public async Task A_code_stands_in_no_line_of_the_log()
    {
        Heard heard = new();
        await using WebApplicationFactory<Program> listening = heard.At(site);
        using Browser browser = new(listening);
        browser.SetCookie(VisitCookie.Name, listening.Seal(Visitors.Of(People.Extension)));
        await browser.Open("/bewaren");
        string code = await Save(browser);
        await browser.Open("/verder");
        await Open(browser, SaveCode.New().Written);

        Assert.Contains(heard.Lines, line => line.Contains("POST /nl/verder 200", StringComparison.Ordinal));
        Assert.DoesNotContain(heard.Lines, line => line.Contains(code[..4], StringComparison.Ordinal) || line.Contains(Code(browser).Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Attempts_count_for_a_limit_of_their_own()
    {
        await using WebApplicationFactory<Program> strict = site.WithWebHostBuilder(host => host.UseSetting("Bewaren:PogingenPerMinuut", "2"));
        using Browser browser = new(strict);
        foreach (int _ in new[] { 1, 2 })
        {
            await browser.Open("/verder");
            await Open(browser, SaveCode.New().Written);
            Assert.Equal(HttpStatusCode.OK, browser.Status);
        }

        await browser.Open("/verder");
        await Open(browser, SaveCode.New().Written);
        Assert.Equal(HttpStatusCode.TooManyRequests, browser.Status);
        await browser.Open("/vraag/vergunning");
        await new Walk(browser).Says(("vergunning", "493")).AnswerPage();
        Assert.Equal("/vraag/geboortedatum", browser.Path);
    }

    [Fact]
    public async Task A_form_without_its_token_saves_and_opens_nothing()
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.Extension), "/bewaren");
        browser.Page.QuerySelector<IHtmlInputElement>($"main form {Token}")!.Value = "vals";

        await browser.Submit();

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Empty(browser.Page.QuerySelectorAll(".code"));
    }

    internal static async Task<string> Save(Browser browser, string under = "")
    {
        await Send(browser, under);
        Assert.Equal(Phrasebook.In(Language.Find(browser.Language)!).Plain("bewaren.code.titel"), browser.Heading);
        return browser.Page.QuerySelector(".code")!.Words();
    }

    internal static Task<Browser> Open(Browser browser, string code)
    {
        Code(browser).Value = code;
        return browser.Submit();
    }

    internal static void AssertRefused(Browser browser, string field, string why)
    {
        IElement said = browser.Page.QuerySelector($"#{field}-fout")!;
        Assert.Contains(Visitors.Say(Text.Of(why, ("aantal", SaveCode.Length), ("getypt", 8))), said.Words(), StringComparison.Ordinal);
        Assert.Contains($"{field}-fout", browser.Page.GetElementById(field)!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.NotNull(browser.Page.QuerySelector($"#fout a[href='#{field}']"));
    }

    internal Visit Carried(Browser browser) => Carried(site, browser);

    internal static Visit Carried(Site site, Browser browser)
    {
        Microsoft.AspNetCore.Http.DefaultHttpContext context = new();
        context.Request.Headers.Cookie = $"{VisitCookie.Name}={browser.Cookie(VisitCookie.Name)}";
        return site.Services.GetRequiredService<VisitCookie>().Read(context.Request).Visit;
    }

    private static Task<Browser> Send(Browser browser, string code)
    {
        Code(browser).Value = code;
        return browser.Submit();
    }

    private static IHtmlInputElement Code(Browser browser) => browser.Page.QuerySelector<IHtmlInputElement>("#code")!;
}
