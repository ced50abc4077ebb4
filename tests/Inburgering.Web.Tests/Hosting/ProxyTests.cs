using System.Net;
using Inburgering.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>Who a visitor is and how they came, behind a proxy and without one.</summary>
public sealed class ProxyTests(Site site) : IClassFixture<Site>
{
    private const string Api = "/api/v1/vragen";

    [Fact]
    public async Task Behind_a_named_proxy_each_client_has_a_limit_of_its_own()
    {
        await using WebApplicationFactory<Program> proxied = At("10.1.2.3", ("Proxy:Adressen", "192.0.2.1, 10.1.0.0/16"), ("Api:VerzoekenPerMinuut", "2"));
        HttpClient client = proxied.CreateClient();

        Assert.Equal([200, 200, 429], await Ask(client, "203.0.113.1", "203.0.113.1", "203.0.113.1"));
        Assert.Equal([200], await Ask(client, "203.0.113.2"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("192.0.2.1")]
    public async Task Nobody_else_can_make_up_an_address(string named)
    {
        await using WebApplicationFactory<Program> proxied = At("10.1.2.3", ("Proxy:Adressen", named), ("Api:VerzoekenPerMinuut", "2"), ("FORWARDEDHEADERS_ENABLED", "true"));
        HttpClient client = proxied.CreateClient();

        Assert.Equal([200, 200, 429], await Ask(client, "203.0.113.1", "203.0.113.2", "203.0.113.3"));
    }

    [Fact]
    public async Task What_a_client_adds_before_the_proxy_is_not_believed()
    {
        await using WebApplicationFactory<Program> proxied = At("10.1.2.3", ("Proxy:Adressen", "10.1.2.3"), ("Api:VerzoekenPerMinuut", "2"));
        HttpClient client = proxied.CreateClient();

        Assert.Equal([200, 200, 429], await Ask(client, "198.51.100.1, 203.0.113.1", "198.51.100.2, 203.0.113.1", "198.51.100.3, 203.0.113.1"));
    }

    [Fact]
    public async Task A_whole_IPv6_network_of_one_client_counts_as_one()
    {
        await using WebApplicationFactory<Program> proxied = At("10.1.2.3", ("Proxy:Adressen", "10.1.2.3"), ("Api:VerzoekenPerMinuut", "2"));
        HttpClient client = proxied.CreateClient();

        Assert.Equal([200, 200, 429], await Ask(client, "2001:db8:1:2::1", "2001:db8:1:2:ffff::9", "2001:db8:1:2:3:4:5:6"));
        Assert.Equal([200], await Ask(client, "2001:db8:1:3::1"));
    }

    [Theory]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "20010DB800010002/64")]
    [InlineData(null, "")]
    public void A_client_is_an_address_or_half_of_one(string? address, string client)
    {
        DefaultHttpContext context = new();
        context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);

        Assert.Equal(client, ClientAddress.Of(context));
    }

    [Fact]
    public async Task Behind_a_named_proxy_https_counts_as_https()
    {
        await using WebApplicationFactory<Program> proxied = At("10.1.2.3", ("Proxy:Adressen", "10.1.2.3"));
        using HttpResponseMessage response = await Open(proxied, "http://wizard.example/nl", "https");

        Assert.StartsWith("__Host-", Assert.Single(response.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.Equal("max-age=31536000", Assert.Single(response.Headers.GetValues("Strict-Transport-Security")));
        Assert.DoesNotContain("id=\"onbeveiligd\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nl")]
    [InlineData("/nl/bestaat-niet")]
    [InlineData("/api/v1/vragen")]
    [InlineData("/site.css")]
    [InlineData("/health")]
    public async Task Over_https_every_answer_asks_for_https_for_a_year(string path)
    {
        await using WebApplicationFactory<Program> published = At("203.0.113.9");
        using HttpResponseMessage response = await Open(published, $"https://wizard.example{path}");

        Assert.Equal("max-age=31536000", Assert.Single(response.Headers.GetValues("Strict-Transport-Security")));
    }

    [Theory]
    [InlineData("http://wizard.example/nl", true)]
    [InlineData("http://192.168.1.5:8080/nl/vraag/vergunning", true)]
    [InlineData("http://localhost/nl", false)]
    [InlineData("http://wizard.localhost/nl", false)]
    [InlineData("http://127.0.0.1:5080/nl", false)]
    [InlineData("http://[::1]:5080/nl", false)]
    [InlineData("https://wizard.example/nl", false)]
    public async Task Plain_http_from_elsewhere_is_told_to_the_visitor_with_a_way_out(string address, bool isTold)
    {
        await using WebApplicationFactory<Program> published = At("203.0.113.9");
        using HttpResponseMessage response = await Open(published, address);

        string page = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(isTold, page.Contains("id=\"onbeveiligd\"", StringComparison.Ordinal));
        Assert.Equal(isTold, page.Contains($"href=\"https://{new Uri(address).Host}/nl\"", StringComparison.Ordinal));
    }

    /// <summary>The browser is on https then; the log says what to mend.</summary>
    [Fact]
    public async Task Behind_a_proxy_that_is_not_named_no_visitor_is_frightened()
    {
        await using WebApplicationFactory<Program> published = At("203.0.113.9");
        using HttpResponseMessage response = await Open(published, "http://wizard.example/nl", "https");

        Assert.DoesNotContain("id=\"onbeveiligd\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("; secure", Assert.Single(response.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_developing_plain_http_works_from_any_machine()
    {
        using HttpResponseMessage response = await Open(site, "http://wizard.example/nl");

        Assert.DoesNotContain("id=\"onbeveiligd\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("; secure", Assert.Single(response.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    /// <summary>The published site, asked by a client at an address.</summary>
    private WebApplicationFactory<Program> At(string client, params (string Setting, string Value)[] settings) => site.WithWebHostBuilder(host =>
    {
        host.UseEnvironment("Production");
        foreach ((string setting, string value) in settings)
        {
            host.UseSetting(setting, value);
        }

        host.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new From(IPAddress.Parse(client))));
    });

    private static async Task<HttpResponseMessage> Open(WebApplicationFactory<Program> site, string address, string? forwarded = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        if (forwarded is not null)
        {
            request.Headers.Add("X-Forwarded-Proto", forwarded);
            request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        }

        return await site.Server.CreateClient().SendAsync(request);
    }

    private static async Task<IEnumerable<int>> Ask(HttpClient client, params string[] forwarded)
    {
        List<int> statuses = [];
        foreach (string said in forwarded)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, Api);
            request.Headers.Add("X-Forwarded-For", said);
            using HttpResponseMessage response = await client.SendAsync(request);
            statuses.Add((int)response.StatusCode);
        }

        return statuses;
    }

    private sealed class From(IPAddress address) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = address;
                return rest(context);
            });
            next(app);
        };
    }
}
