using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Inburgering.Web.Tests.Wizard;

/// <summary>Wiped is wiped, and is said only then.</summary>
public sealed class WipingTests(Site site) : IClassFixture<Site>
{
    private const string SaysWiped = "Uw antwoorden zijn gewist";

    [Fact]
    public async Task Wiping_forgets_everything_and_says_so()
    {
        using Browser browser = new(site);
        await new Walk(browser).Says(People.Extension).FromStart();

        await browser.Follow("footer a[href$='/wissen']");
        await browser.Submit();

        Assert.Equal("/", browser.Path);
        Assert.Contains(SaysWiped, browser.Text, StringComparison.Ordinal);
        Assert.Null(browser.Cookie(VisitCookie.Name));
        await browser.Open("/antwoorden");
        Assert.Empty(browser.Page.QuerySelectorAll("dl.sum"));
    }

    [Fact]
    public async Task The_browser_is_asked_to_throw_away_every_page_and_both_cookies()
    {
        using HttpClient client = site.CreateClient(new() { AllowAutoRedirect = false });
        string token = await Token(client, "/nl/wissen");

        using FormUrlEncodedContent form = new([KeyValuePair.Create("__RequestVerificationToken", token)]);
        using HttpResponseMessage response = await client.PostAsync("/nl/wissen", form);

        Assert.Equal("\"cache\", \"cookies\"", Assert.Single(response.Headers.GetValues("Clear-Site-Data")));
        string[] gone = [.. response.Headers.GetValues("Set-Cookie")];
        Assert.Equal(2, gone.Length);
        Assert.All(gone, cookie => Assert.Contains("expires=Thu, 01 Jan 1970", cookie, StringComparison.Ordinal));
        Assert.All(gone, cookie => Assert.DoesNotContain("max-age", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.Equal([VisitCookie.Name, FormCookie.Name], gone.Select(cookie => cookie.Split('=')[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/?bericht=gewist")]
    [InlineData("/?gewist=")]
    [InlineData("/?gewist=ja")]
    [InlineData("/?gewist=CfDJ8AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_link_cannot_make_the_site_say_that_answers_were_wiped(string path)
    {
        using Browser browser = new(site);

        await browser.Open(path);

        Assert.DoesNotContain(SaysWiped, browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_wiped_is_said_once_and_not_beside_new_answers()
    {
        using Browser browser = new(site);
        await browser.Open("/wissen");
        await browser.Submit();
        string said = browser.Address.PathAndQuery["/nl".Length..];
        await browser.Open("/vraag/vergunning");
        await new Walk(browser).Says(("vergunning", "493")).AnswerPage();

        await browser.Open(said);

        Assert.DoesNotContain(SaysWiped, browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_note_of_a_wipe_is_old_after_a_minute()
    {
        using Browser browser = new(site);
        await browser.Open("/wissen");
        await browser.Submit();
        string said = browser.Address.PathAndQuery["/nl".Length..];
        FixedClock clock = new(DateTimeOffset.UtcNow.AddMinutes(2));
        await using WebApplicationFactory<Program> then = site.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock)));
        using Browser later = new(then);

        await later.Open(said);

        Assert.Contains(SaysWiped, browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(SaysWiped, later.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/vraag/geldig-tot")]
    [InlineData("/antwoorden")]
    [InlineData("/uitkomst")]
    [InlineData("/checklist")]
    [InlineData("/wissen")]
    public async Task A_page_of_a_visit_is_never_kept_by_a_browser(string path)
    {
        using HttpClient client = site.CreateClient(new() { AllowAutoRedirect = false });

        using HttpResponseMessage response = await client.GetAsync($"/nl{path}");

        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    private static async Task<string> Token(HttpClient client, string page)
    {
        using IDocument document = new HtmlParser().ParseDocument(await client.GetStringAsync(page));
        return document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
    }
}
