using System.Net;
using System.Text.Json;
using Inburgering.Web.Languages;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;
using Microsoft.AspNetCore.Hosting;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>What depends on the language alone is made once; what a page says of a visit is never shown to another.</summary>
public sealed class KeptPagesTests : IAsyncLifetime
{
    private readonly Site _site = new();

    public static TheoryData<string> Addresses => ["/nl/regels", "/ar-nl/regels", "/nl/begrippen", "/ti/privacy", "/fa/toegankelijkheid", "/api/v1/regels?taal=tr", "/api/v1/vragen", "/openapi/v1.json"];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task What_depends_on_the_language_alone_is_made_once(string address)
    {
        using HttpResponseMessage made = await Get(address);
        using HttpResponseMessage kept = await Get(address, encoding: "");

        Assert.False(IsKept(made));
        Assert.True(IsKept(kept));
        Assert.Equal(await made.Content.ReadAsByteArrayAsync(), await kept.Content.ReadAsByteArrayAsync());
        Assert.Equal(made.Content.Headers.ContentType, kept.Content.Headers.ContentType);
    }

    [Theory]
    [InlineData("/nl/regels?x=1")]
    [InlineData("/NL/Regels")]
    [InlineData("/nl/regels?handler=Verder&taal=ar")]
    public async Task However_it_is_asked_for_it_is_the_same_page(string address)
    {
        using HttpResponseMessage made = await Get("/nl/regels");

        using HttpResponseMessage kept = await Get(address, host: "other.example");

        Assert.True(IsKept(kept));
        Assert.Equal(await made.Content.ReadAsStringAsync(), await kept.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Who_asked_for_the_head_alone_keeps_no_empty_page_for_others()
    {
        using HttpRequestMessage head = new(HttpMethod.Head, "/nl/regels");
        (await _site.CreateDefaultClient().SendAsync(head)).Dispose();

        using HttpResponseMessage page = await Get("/nl/regels");

        Assert.Contains("<h1>", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_asked_for_in_capitals_keeps_no_capitals_for_others()
    {
        using HttpResponseMessage made = await Get("/nl/REGELS/");

        string page = await made.Content.ReadAsStringAsync();
        Assert.Contains("href=\"/en/regels\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("REGELS", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_language_has_its_own()
    {
        List<string> pages = [];
        foreach (string segment in Language.All.SelectMany(language => language == Language.Dutch ? [language.Code] : new[] { language.Code, $"{language.Code}-nl" }))
        {
            using HttpResponseMessage made = await Get($"/{segment}/begrippen");
            Assert.False(IsKept(made));
            pages.Add(await made.Content.ReadAsStringAsync());
        }

        Assert.Equal(pages.Count, pages.Distinct().Count());
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", "")]
    [InlineData("", "")]
    public async Task It_goes_out_as_the_browser_can_read_it(string accepted, string encoding)
    {
        foreach (string other in new[] { "br", "gzip", "", "*" })
        {
            (await Get("/nl/regels", other)).Dispose();
        }

        using HttpResponseMessage response = await Get("/nl/regels", accepted);

        Assert.True(IsKept(response));
        Assert.Equal(encoding, string.Join(' ', response.Content.Headers.ContentEncoding));
    }

    [Fact]
    public async Task Who_looks_at_the_form_as_printed_is_told_so_and_nobody_else_is()
    {
        Visit printed = new(Edition.AsPrinted, Answers.None);
        using Browser first = await _site.Arrive(printed, "/regels");
        using Browser other = await _site.Arrive(Visit.New, "/regels");
        using Browser again = await _site.Arrive(printed, "/regels");

        string mark = Visitors.Say("site.editie-formulier");
        Assert.Contains(mark, first.Page.Body!.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(mark, other.Page.Body!.Words(), StringComparison.Ordinal);
        Assert.Contains(mark, again.Page.Body!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_answers_cannot_be_read_is_told_so_and_nobody_else_is()
    {
        using Browser unlucky = new(_site);
        unlucky.SetCookie(VisitCookie.Name, "onleesbaar");
        await unlucky.Open("/privacy");
        using Browser other = new(_site);
        await other.Open("/privacy");

        Assert.Contains(Visitors.Say("site.onleesbaar.tekst"), unlucky.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Visitors.Say("site.onleesbaar.tekst"), other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_names_the_host_it_was_asked_by_is_kept_for_nobody()
    {
        await using var published = _site.WithWebHostBuilder(host => host.UseEnvironment("Production"));
        HttpClient client = published.CreateDefaultClient();
        using HttpRequestMessage first = new(HttpMethod.Get, "/nl/regels") { Headers = { Host = "evil.example" } };
        using HttpRequestMessage second = new(HttpMethod.Get, "/nl/regels") { Headers = { Host = "inburgering.example" } };

        using HttpResponseMessage evil = await client.SendAsync(first);
        using HttpResponseMessage other = await client.SendAsync(second);

        Assert.Contains("https://evil.example/", await evil.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("evil", await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(IsKept(other));
    }

    [Theory]
    [InlineData("/nl")]
    [InlineData("/nl/vraag/vergunning")]
    [InlineData("/nl/antwoorden")]
    [InlineData("/nl/uitkomst")]
    [InlineData("/nl/checklist")]
    [InlineData("/nl/editie")]
    [InlineData("/nl/wissen")]
    [InlineData("/nl/bestaat-niet")]
    public async Task A_page_of_a_visit_is_made_each_time(string address)
    {
        (await Get(address)).Dispose();

        using HttpResponseMessage again = await Get(address);

        Assert.False(IsKept(again));
    }

    [Fact]
    public async Task The_api_keeps_each_language_apart()
    {
        JsonElement dutch = await Json("/api/v1/vragen?taal=nl");
        JsonElement turkish = await Json("/api/v1/vragen?taal=tr");

        Assert.NotEqual(dutch[0].GetProperty("titel").GetString(), turkish[0].GetProperty("titel").GetString());
    }

    private async Task<JsonElement> Json(string address)
    {
        using HttpResponseMessage response = await Get(address);
        using JsonDocument document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return document.RootElement.Clone();
    }

    private async Task<HttpResponseMessage> Get(string address, string encoding = "", string host = "localhost")
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address) { Headers = { Host = host } };
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        HttpResponseMessage response = await _site.CreateDefaultClient().SendAsync(request);
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{address}: {response.StatusCode}");
        return response;
    }

    /// <summary>Whether the answer lay ready: only then it says how long.</summary>
    private static bool IsKept(HttpResponseMessage response) => response.Headers.Age is not null;
}
