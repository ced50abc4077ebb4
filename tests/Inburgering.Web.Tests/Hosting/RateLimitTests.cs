using System.Net;
using Inburgering.Web.Languages;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>Nobody uses up the site for all; who asks for very much is told kindly, and reads on.</summary>
public sealed class RateLimitTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [InlineData("/uitkomst")]
    [InlineData("/checklist")]
    public async Task A_dear_page_asked_for_too_often_is_refused_for_a_while(string path)
    {
        await using var strict = Limited("Paginas:VerzoekenPerMinuut", "2");
        using Browser browser = new(strict);
        await browser.Open(path);
        await browser.Open("/uitkomst");

        using HttpResponseMessage refused = await strict.CreateClient().GetAsync($"/nl{path}");
        await browser.Open(path);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 1, 60);
        Assert.Equal(HttpStatusCode.TooManyRequests, browser.Status);
        Assert.Equal(Visitors.Say("foutpagina.429.titel"), browser.Heading);
    }

    [Fact]
    public async Task Forms_count_and_reading_does_not()
    {
        await using var strict = Limited("Paginas:VerzoekenPerMinuut", "1");
        using Browser browser = new(strict);
        foreach (string path in new[] { "/", "/regels", "/begrippen", "/antwoorden", "/vraag/vergunning", "/", "/vraag/vergunning" })
        {
            await browser.Open(path);
            Assert.Equal(HttpStatusCode.OK, browser.Status);
        }

        await browser.Post("/vraag/vergunning");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        await browser.Post("/vraag/vergunning", ("vergunning", "497"));

        Assert.Equal(HttpStatusCode.TooManyRequests, browser.Status);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task It_is_said_in_every_language(string language)
    {
        await using var strict = Limited("Paginas:VerzoekenPerMinuut", "1");
        using Browser browser = new(strict, language);
        await browser.Open("/uitkomst");

        await browser.Open("/uitkomst");

        Assert.Equal(Phrasebook.In(Language.Find(language)!).Plain("foutpagina.429.titel"), browser.Heading);
    }

    [Fact]
    public async Task The_description_of_the_api_counts_as_the_api_does()
    {
        await using var strict = Limited("Api:VerzoekenPerMinuut", "1");
        HttpClient client = strict.CreateClient();
        using HttpResponseMessage first = await client.GetAsync("/openapi/v1.json");

        using HttpResponseMessage second = await client.GetAsync("/api/v1/regels");

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.Equal("application/problem+json", second.Content.Headers.ContentType!.MediaType);
    }

    private WebApplicationFactory<Program> Limited(string setting, string perMinute) => site.WithWebHostBuilder(host => host.UseSetting(setting, perMinute));
}
