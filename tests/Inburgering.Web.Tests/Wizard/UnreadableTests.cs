using System.Net;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Inburgering.Web.Tests.Wizard;

/// <summary>Answers that cannot be read here and now are left as they are until the visitor says otherwise; answers that are too old are gone.</summary>
public sealed class UnreadableTests(Site site) : IClassFixture<Site>
{
    private const string Cookie = VisitCookie.Name;
    private const string CannotRead = "Wij kunnen uw antwoorden nu niet lezen";

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/?handler=Verder", "/")]
    [InlineData("/vraag/vergunning", "/")]
    [InlineData("/vraag/brp", "/")]
    [InlineData("/antwoorden", "/")]
    [InlineData("/uitkomst", "/")]
    [InlineData("/checklist", "/")]
    [InlineData("/gesloten", "/")]
    [InlineData("/editie", "/")]
    [InlineData("/privacy", "/privacy")]
    [InlineData("/wissen", "/wissen")]
    public async Task Every_page_says_so_and_leaves_the_cookie_alone(string page, string arrived)
    {
        using Browser browser = new(site);
        browser.SetCookie(Cookie, "gebroken");

        await browser.Open(page);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal(arrived, browser.Path);
        Assert.Single(browser.Page.QuerySelectorAll("main .box h2"), heading => heading.TextContent == CannotRead);
        Assert.Empty(browser.Page.QuerySelectorAll("main a[href*='/vraag/']"));
        Assert.Equal("gebroken", browser.Cookie(Cookie));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("ti")]
    [InlineData("fa")]
    [InlineData("tr")]
    public async Task A_visit_to_another_instance_costs_no_answer(string language)
    {
        await using Site other = new();
        using Browser browser = new(site, language);
        await browser.Open("/vraag/vergunning");
        await new Walk(browser).Says(People.Extension).UntilAsked("geldig-tot");
        string answers = browser.Cookie(Cookie)!;

        using Browser elsewhere = new(other, language);
        elsewhere.SetCookie(Cookie, answers);
        await elsewhere.Open("/privacy");

        Assert.NotNull(elsewhere.Page.QuerySelector("main section.box #onleesbaar"));
        Assert.Equal(answers, elsewhere.Cookie(Cookie));
        await browser.Open("/antwoorden");
        Assert.NotEmpty(browser.Page.QuerySelectorAll("dl.sum > div"));
    }

    [Fact]
    public async Task An_answer_posted_meanwhile_overwrites_nothing()
    {
        using Browser browser = new(site);
        await browser.Open("/vraag/vergunning");
        browser.SetCookie(Cookie, "gebroken");

        await browser.Post("/vraag/vergunning", ("vergunning", "493"));

        Assert.Equal("/", browser.Path);
        Assert.Contains(CannotRead, browser.Text, StringComparison.Ordinal);
        Assert.Equal("gebroken", browser.Cookie(Cookie));
    }

    [Theory]
    [InlineData("/editie", "editie", "formulier")]
    [InlineData("/gesloten", "vergunning", "513")]
    public async Task No_other_choice_overwrites_them_either(string page, string field, string value)
    {
        using Browser browser = new(site);
        await browser.Open("/vraag/vergunning");
        browser.SetCookie(Cookie, "gebroken");

        await browser.Post(page, (field, value));

        Assert.Equal("gebroken", browser.Cookie(Cookie));
    }

    [Fact]
    public async Task The_visitor_may_begin_anew()
    {
        using Browser browser = new(site);
        browser.SetCookie(Cookie, "gebroken");
        await browser.Open("/uitkomst");

        await browser.Follow("main .box a[href$='/wissen']");
        await browser.Submit();

        Assert.Null(browser.Cookie(Cookie));
        Assert.DoesNotContain(CannotRead, browser.Text, StringComparison.Ordinal);
        await browser.Follow("main a.btn[href$='/vraag/vergunning']");
        await new Walk(browser).Says(("vergunning", "493")).AnswerPage();
        Assert.Equal("/vraag/geboortedatum", browser.Path);
    }

    [Theory]
    [InlineData(29, 5)]
    [InlineData(31, 0)]
    public async Task A_copied_cookie_dies_after_thirty_days(int days, int answers)
    {
        Visit visit = Visitors.Of(People.Extension.Take(5));
        string copied = site.Seal(visit);
        FixedClock clock = new(DateTimeOffset.UtcNow.AddDays(days));
        await using WebApplicationFactory<Program> then = site.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock)));
        using Browser browser = new(then);
        browser.SetCookie(Cookie, copied);

        await browser.Open("/");

        Assert.Equal(answers > 0, browser.Page.QuerySelector("#bewaard") is not null);
        Assert.DoesNotContain(CannotRead, browser.Text, StringComparison.Ordinal);
    }
}
