using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Inburgering.Web.Tests.Languages;

/// <summary>The language stands first in every address of a page.</summary>
public sealed class LanguagePathTests(Site site) : IClassFixture<Site>
{
    private readonly HttpClient _client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    [Theory]
    [InlineData("/", "/nl")]
    [InlineData("/uitkomst", "/nl/uitkomst")]
    [InlineData("/vraag/brp", "/nl/vraag/brp")]
    public async Task A_page_without_a_language_leads_to_the_page_with_one(string path, string leadsTo)
    {
        using HttpResponseMessage response = await _client.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(leadsTo, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/api/v1/regels")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/health")]
    [InlineData("/site.css")]
    public async Task What_is_no_page_needs_no_language(string path)
    {
        using HttpResponseMessage response = await _client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/xx")]
    [InlineData("/nl/bestaat-niet")]
    public async Task What_is_not_there_is_not_found_with_a_page_of_its_own(string path)
    {
        using HttpResponseMessage response = await _client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<h1>", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_page_with_answers_is_not_kept_by_a_shared_computer()
    {
        using HttpResponseMessage response = await _client.GetAsync("/nl/uitkomst");

        Assert.True(response.Headers.CacheControl?.NoStore);
    }
}
