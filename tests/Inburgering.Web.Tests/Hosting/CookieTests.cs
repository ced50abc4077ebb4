using System.Net;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>The two cookies of the site, as a browser gets and sends them.</summary>
public sealed class CookieTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/nl")]
    [InlineData("/ar/vraag/vergunning")]
    [InlineData("/ar-nl/vraag/vergunning")]
    public async Task One_token_serves_all_languages_for_thirty_days_also_after_a_link_from_elsewhere(string path)
    {
        using HttpResponseMessage response = await site.CreateClient().GetAsync(path);

        string[] cookie = Assert.Single(response.Headers.GetValues("Set-Cookie")).Split("; ");
        Assert.StartsWith($"{FormCookie.Name}=", cookie[0], StringComparison.Ordinal);
        Assert.Equal(["httponly", "max-age=2592000", "path=/", "samesite=lax"], cookie.Skip(1).Where(part => !part.StartsWith("expires", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_form_opened_in_one_language_is_sent_with_the_token_of_another()
    {
        using Browser browser = new(site, "tr");
        await browser.Open("/vraag/vergunning");
        string token = browser.Cookie(FormCookie.Name)!;
        using Browser later = new(site, "ar-nl");
        later.SetCookie(FormCookie.Name, token);

        await later.Open("/vraag/vergunning");
        await later.Post("/vraag/vergunning", ("vergunning", "493"));

        Assert.Equal(token, later.Cookie(FormCookie.Name));
        Assert.Equal("/vraag/geboortedatum", later.Path);
    }

    [Fact]
    public async Task The_token_is_kept_as_long_as_the_last_answer()
    {
        using Browser browser = new(site);
        await browser.Open("/vraag/vergunning");
        DateTime before = browser.Cookies.GetAllCookies()[FormCookie.Name]!.TimeStamp;

        await new Walk(browser).Says(("vergunning", "493")).AnswerPage();

        Assert.True(browser.Cookies.GetAllCookies()[FormCookie.Name]!.TimeStamp > before);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Over_https_every_cookie_is_bound_to_this_very_host(string environment)
    {
        await using WebApplicationFactory<Program> secure = site.WithWebHostBuilder(host => host.UseEnvironment(environment));
        using HttpClient client = secure.CreateDefaultClient(new Uri("https://localhost/"));
        using HttpRequestMessage request = new(HttpMethod.Get, "/nl/wissen");
        using HttpResponseMessage page = await client.SendAsync(request);
        string cookie = Assert.Single(page.Headers.GetValues("Set-Cookie"));

        using HttpResponseMessage wiped = await Post(client, "/nl/wissen", await page.Content.ReadAsStringAsync(), cookie.Split(';')[0]);

        AssertBound(FormCookie.Name, cookie);
        Assert.Equal(HttpStatusCode.Redirect, wiped.StatusCode);
        Assert.All(wiped.Headers.GetValues("Set-Cookie"), gone => AssertBound(gone.Contains(FormCookie.Name, StringComparison.Ordinal) ? FormCookie.Name : VisitCookie.Name, gone));
    }

    [Fact]
    public async Task Over_https_a_cookie_that_a_neighbour_planted_is_not_read()
    {
        string planted = $"{VisitCookie.Name}={site.Seal(Visitors.Of(People.Extension))}";
        using HttpClient client = site.CreateDefaultClient(new Uri("https://localhost/"));

        Assert.Contains("id=\"bewaard\"", await Start(client, $"__Host-{planted}"), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"bewaard\"", await Start(client, planted), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"bewaard\"", await Start(client, $"{planted}; __Host-ander=1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_privacy_page_names_them_as_the_browser_does()
    {
        using HttpClient client = site.CreateDefaultClient(new Uri("https://localhost/"));

        string page = await client.GetStringAsync("/nl/privacy");

        Assert.Contains($">__Host-{VisitCookie.Name}<", page, StringComparison.Ordinal);
        Assert.Contains($">__Host-{FormCookie.Name}<", page, StringComparison.Ordinal);
    }

    private static void AssertBound(string name, string cookie)
    {
        Assert.StartsWith($"__Host-{name}=", cookie, StringComparison.Ordinal);
        Assert.Contains("; secure", cookie, StringComparison.Ordinal);
        Assert.Contains("; path=/;", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("domain=", cookie, StringComparison.Ordinal);
    }

    private static async Task<string> Start(HttpClient client, string cookies)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/nl");
        request.Headers.Add("Cookie", cookies);
        using HttpResponseMessage response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<HttpResponseMessage> Post(HttpClient client, string path, string page, string cookie)
    {
        string token = page.Split("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"")[1].Split('"')[0];
        using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]) };
        request.Headers.Add("Cookie", cookie);
        return await client.SendAsync(request);
    }
}
