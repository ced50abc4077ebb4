using System.Net;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Hosting;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>The site as it is published, reached over http: behind a proxy that ends TLS, or tried on the machine itself.</summary>
public sealed class PublishedSiteTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/vraag/vergunning")]
    [InlineData("/wissen")]
    [InlineData("/editie")]
    public async Task Every_page_with_a_form_answers_and_its_cookies_go_over_TLS_only(string path)
    {
        await using var published = site.WithWebHostBuilder(builder => builder.UseEnvironment("Production"));

        using HttpResponseMessage response = await published.CreateClient().GetAsync($"/nl{path}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        string cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith(FormCookie.Name, cookie, StringComparison.Ordinal);
        Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
    }
}
