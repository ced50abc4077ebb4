using System.Net;
using Inburgering.Web.Languages;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Inburgering.Web.Tests.Wizard;

/// <summary>At a computer that others use after, the answers are soon gone.</summary>
public sealed class DeskTests(Site site) : IClassFixture<Site>
{
    private static readonly Text SaidInFooter = Text.Of("site.balie");

    [Fact]
    public async Task From_the_start_a_link_leads_to_a_visit_of_which_the_browser_keeps_nothing_once_it_closes()
    {
        using Browser browser = new(site);
        await browser.Open("/");
        await browser.Follow("main a[href$='/balie']");

        await browser.Submit();
        Assert.Equal("/vraag/vergunning", browser.Path);
        AssertGoneWithTheBrowser(browser);
        await new Walk(browser).Says(("vergunning", "493")).AnswerPage();

        Assert.Equal("/vraag/geboortedatum", browser.Path);
        AssertGoneWithTheBrowser(browser);
        browser.Page.QuerySelector("footer")!.AssertSays(SaidInFooter);
    }

    [Fact]
    public async Task Elsewhere_the_answers_stay_and_nothing_is_said_of_a_desk()
    {
        using Browser browser = new(site);
        await browser.Open("/vraag/vergunning");

        await new Walk(browser).Says(("vergunning", "493")).AnswerPage();

        Assert.All(browser.Cookies.GetAllCookies(), cookie => Assert.True(cookie.Expires > DateTime.Now.AddDays(29)));
        Assert.DoesNotContain(Words(SaidInFooter), browser.Page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(61, false)]
    public async Task A_browser_that_brings_back_what_it_closed_brings_no_answers_back_after_an_hour(int minutes, bool areThere)
    {
        string cookie = site.Seal(Visit.NewAtDesk.With(Visitors.Of(People.Extension).Answers));
        await using WebApplicationFactory<Program> then = At(DateTimeOffset.UtcNow.AddMinutes(minutes));
        using Browser later = new(then);
        later.SetCookie(VisitCookie.Name, cookie);

        await later.Open("/antwoorden");

        Assert.Equal(areThere, later.Page.QuerySelector("dl.sum") is not null);
        later.Page.QuerySelector("footer")!.AssertSays(SaidInFooter);
    }

    [Fact]
    public async Task After_a_wipe_the_next_person_begins_at_the_desk_too()
    {
        using Browser browser = await site.Arrive(Visit.NewAtDesk.With(Visitors.Of(People.Extension).Answers), "/uitkomst");

        await browser.Follow("main a[href$='/wissen']");
        await browser.Submit();

        Assert.Equal("/balie", browser.Path);
        browser.Page.QuerySelector("main")!.AssertSays(Text.Of("start.gewist"));
        await browser.Submit();
        Assert.Equal("/vraag/vergunning", browser.Path);
        AssertGoneWithTheBrowser(browser);
    }

    [Fact]
    public async Task Answers_of_somebody_before_are_wiped_first()
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.Extension), "/balie");
        browser.Page.QuerySelector("main")!.AssertSays(Text.Of("balie.eerst"));

        await browser.Press("main form button");

        Assert.Equal("/balie", browser.Path);
        Assert.Null(browser.Cookie(VisitCookie.Name));
    }

    [Fact]
    public async Task Answers_that_cannot_be_read_are_wiped_first_and_the_next_person_is_at_the_desk()
    {
        using Browser browser = new(site);
        browser.SetCookie(VisitCookie.Name, "onleesbaar");
        await browser.Open("/balie");

        await browser.Press("main form button");
        Assert.Equal("/balie", browser.Path);
        Assert.Null(browser.Cookie(VisitCookie.Name));
        await browser.Press("main form button");

        Assert.Equal("/vraag/vergunning", browser.Path);
        AssertGoneWithTheBrowser(browser);
    }

    [Fact]
    public async Task Changing_the_rules_or_the_permit_does_not_leave_the_desk()
    {
        Visit visit = Visit.NewAtDesk.With(Visitors.Of(People.Extension).Answers);

        Assert.True(visit.Asking("513").IsAtDesk);
        Assert.True(visit.Under(Edition.AsPrinted).IsAtDesk);
        using Browser browser = await site.Arrive(visit, "/editie");
        await browser.Submit();
        browser.Page.QuerySelector("footer")!.AssertSays(SaidInFooter);
    }

    [Fact]
    public async Task A_page_that_is_kept_for_all_says_it_only_at_a_desk()
    {
        using Browser desk = await site.Arrive(Visit.NewAtDesk, "/toegankelijkheid");
        using Browser elsewhere = await site.Arrive(Visit.New, "/toegankelijkheid");

        desk.Page.QuerySelector("footer")!.AssertSays(SaidInFooter);
        Assert.DoesNotContain(Words(SaidInFooter), elsewhere.Page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    private static void AssertGoneWithTheBrowser(Browser browser)
    {
        CookieCollection cookies = browser.Cookies.GetAllCookies();
        Assert.Equal([VisitCookie.Name, FormCookie.Name], cookies.Select(cookie => cookie.Name).Order(StringComparer.Ordinal));
        Assert.All(cookies, cookie => Assert.Equal(DateTime.MinValue, cookie.Expires));
    }

    private static string Words(Text text) => Phrasebook.In(Language.Dutch).Plain(text);

    private WebApplicationFactory<Program> At(DateTimeOffset now) =>
        site.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new FixedClock(now))));
}
