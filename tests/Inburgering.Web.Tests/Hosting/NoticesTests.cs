using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Inburgering.Domain.Composition;
using Inburgering.Web.Tests.Browsing;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>Who runs the site, as far as the settings say: for programs in fixed places, and for whoever finds a mistake on a page.</summary>
public sealed class NoticesTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Search_engines_are_told_what_is_no_page()
    {
        string robots = await site.CreateClient().GetStringAsync("/robots.txt");

        Assert.StartsWith("User-agent: *\n", robots, StringComparison.Ordinal);
        Assert.Contains("\nDisallow: /api/\n", robots, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_finds_a_weakness_finds_the_operator_for_less_than_a_year()
    {
        await using WebApplicationFactory<Program> run = Run();
        using HttpResponseMessage response = await run.CreateClient().GetAsync("/.well-known/security.txt");

        string said = await response.Content.ReadAsStringAsync();
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Contact: mailto:wizard@example.org\n", said, StringComparison.Ordinal);
        Assert.Contains("Contact: https://www.example.org/wizard\n", said, StringComparison.Ordinal);
        Assert.Contains("Canonical: https://wizard.example/.well-known/security.txt\n", said, StringComparison.Ordinal);
        DateTimeOffset expires = DateTimeOffset.Parse(Regex.Match(said, "Expires: (.+)\n").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.InRange(expires - DateTimeOffset.UtcNow, TimeSpan.FromDays(90), TimeSpan.FromDays(365));
    }

    [Fact]
    public async Task Where_nobody_is_named_there_is_nothing_to_say()
    {
        using HttpResponseMessage response = await site.CreateClient().GetAsync("/.well-known/security.txt");
        using Browser browser = new(site);
        await browser.Open("/vraag/vergunning");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(browser.Page.QuerySelector("a[href^='mailto:']"));
    }

    [Theory]
    [InlineData("/vraag/vergunning", "/vraag/vergunning")]
    [InlineData("/uitkomst?bekijk=493", "/uitkomst")]
    [InlineData("/regels", "/regels")]
    public async Task A_mistake_leads_to_the_operator_with_the_page_and_the_version_of_the_rules_and_nothing_else(string path, string page)
    {
        await using WebApplicationFactory<Program> run = Run();
        using Browser browser = new(run);
        await browser.Open(path);

        string address = browser.Page.QuerySelector("footer a[href^='mailto:']")!.GetAttribute("href")!;

        Assert.StartsWith("mailto:wizard@example.org?subject=", address, StringComparison.Ordinal);
        string said = Uri.UnescapeDataString(address);
        Assert.Contains(RuleVersion.Current, said, StringComparison.Ordinal);
        Assert.EndsWith(page, said, StringComparison.Ordinal);
    }

    private WebApplicationFactory<Program> Run() => site.WithWebHostBuilder(host => host
        .UseSetting("Beheer:Naam", "Stichting Voorbeeld")
        .UseSetting("Beheer:Email", "wizard@example.org")
        .UseSetting("Beheer:Adres", "https://www.example.org/wizard")
        .UseSetting("Beheer:Site", "https://wizard.example"));
}
