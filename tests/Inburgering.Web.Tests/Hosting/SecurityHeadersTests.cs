using System.Net;
using System.Text;
using System.Text.Json;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>The headers of every answer, whatever was asked.</summary>
public sealed class SecurityHeadersTests(Site site) : IClassFixture<Site>
{
    private static readonly (string Name, string Value)[] Always =
    [
        ("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("X-Permitted-Cross-Domain-Policies", "none"),
    ];

    [Theory]
    [InlineData("GET", "/", HttpStatusCode.Redirect)]
    [InlineData("GET", "/nl", HttpStatusCode.OK)]
    [InlineData("GET", "/nl/vraag/vergunning", HttpStatusCode.OK)]
    [InlineData("GET", "/nl/regels", HttpStatusCode.OK)]
    [InlineData("GET", "/nl/vraag/%20", HttpStatusCode.Redirect)]
    [InlineData("GET", "/nl/bestaat-niet", HttpStatusCode.NotFound)]
    [InlineData("GET", "/nl/mislukt/0", HttpStatusCode.InternalServerError)]
    [InlineData("TRACE", "/nl/regels", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/nl/wissen", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("GET", "/nl/site.css", HttpStatusCode.OK)]
    [InlineData("GET", "/health", HttpStatusCode.OK)]
    [InlineData("GET", "/openapi/v1.json", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/vragen", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/oordeel", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/api/v1/bestaat-niet", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/mislukt/0", HttpStatusCode.InternalServerError)]
    public async Task Every_answer_carries_them(string method, string path, HttpStatusCode status)
    {
        await using var failing = site.Failing();
        using HttpRequestMessage request = new(new(method), path);

        using HttpResponseMessage response = await failing.CreateDefaultClient().SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        AssertHasAll(response);
        Assert.NotNull(response.Headers.CacheControl);
    }

    [Fact]
    public async Task A_host_that_AllowedHosts_does_not_name_is_refused_with_them()
    {
        await using var named = site.WithWebHostBuilder(host => host.UseSetting("AllowedHosts", "inburgering.example"));
        using HttpRequestMessage request = new(HttpMethod.Get, "/nl");
        request.Headers.Host = "evil.example";

        using HttpResponseMessage refused = await named.CreateDefaultClient().SendAsync(request);
        using HttpRequestMessage right = new(HttpMethod.Get, "/nl") { Headers = { Host = "inburgering.example" } };
        using HttpResponseMessage served = await named.CreateDefaultClient().SendAsync(right);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        AssertHasAll(refused);
        Assert.Equal(HttpStatusCode.OK, served.StatusCode);
    }

    [Theory]
    [InlineData("/nl/vraag/vergunning")]
    [InlineData("/nl/wissen")]
    [InlineData("/nl/editie")]
    public async Task No_header_allows_the_framing_that_the_policy_forbids(string path)
    {
        using HttpResponseMessage response = await site.CreateClient().GetAsync(path);

        Assert.False(response.Headers.Contains("X-Frame-Options"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nl/vraag/geen-vraag")]
    [InlineData("/nl/gesloten")]
    [InlineData("/nl/bestaat-niet")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/api/v1/regels")]
    [InlineData("/api/v1/bestaat-niet")]
    public async Task What_says_nothing_else_is_kept_nowhere(string path)
    {
        using HttpResponseMessage response = await site.CreateDefaultClient().GetAsync(path);

        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task An_assessment_is_kept_nowhere()
    {
        using StringContent body = new("""{ "antwoorden": {} }""", Encoding.UTF8, "application/json");

        using HttpResponseMessage response = await site.CreateClient().PostAsync("/api/v1/oordeel", body);

        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task The_way_from_an_address_without_a_language_depends_on_the_languages_of_the_browser()
    {
        using HttpResponseMessage response = await site.CreateDefaultClient().GetAsync("/");

        Assert.Equal("/nl", response.Headers.Location!.OriginalString);
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    [Fact]
    public async Task The_style_sheet_is_kept_for_good_under_its_own_hash_only()
    {
        using Browser browser = new(site);
        await browser.Open("/regels");
        string address = browser.Page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        using HttpResponseMessage right = await site.CreateClient().GetAsync(address);
        using HttpResponseMessage other = await site.CreateClient().GetAsync("/nl/site.css?v=anything");
        using HttpResponseMessage bare = await site.CreateClient().GetAsync("/nl/site.css");

        Assert.Contains("immutable", right.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("no-cache", other.Headers.CacheControl!.ToString());
        Assert.Equal("no-cache", bare.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost")]
    public async Task The_description_of_the_api_takes_no_name_from_the_caller(string host)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/openapi/v1.json") { Headers = { Host = host } };

        using HttpResponseMessage response = await site.CreateDefaultClient().SendAsync(request);

        using JsonDocument document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("/api/v1", Assert.Single(document.RootElement.GetProperty("servers").EnumerateArray()).GetProperty("url").GetString());
    }

    private static void AssertHasAll(HttpResponseMessage response) => Assert.All(Always, header =>
    {
        string value = Assert.Single(response.Headers.TryGetValues(header.Name, out IEnumerable<string>? values) ? values : []);
        Assert.Equal(header.Value, value);
    });
}
