using System.Net;
using System.Text;
using System.Text.Json;
using Inburgering.Web.Languages;
using Microsoft.AspNetCore.Mvc.Testing;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Inburgering.Web.Tests.Api;

/// <summary>The same three calls for an assistant, by the client of the same package.</summary>
public sealed class McpTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_assistant_finds_three_tools_that_change_nothing()
    {
        await using McpClient client = await Connected();

        IList<McpClientTool> tools = await client.ListToolsAsync();

        Assert.Equal(["oordeel", "regels", "vragen"], tools.Select(tool => tool.Name).Order());
        Assert.All(tools, tool => Assert.True(tool.Description.Length > 20 && tool.ProtocolTool.Annotations!.ReadOnlyHint == true));
    }

    [Theory]
    [InlineData("vragen")]
    [InlineData("regels")]
    public async Task Questions_and_rules_are_those_of_the_API(string name)
    {
        await using McpClient client = await Connected();

        CallToolResult result = await client.CallToolAsync(name, new Dictionary<string, object?> { ["taal"] = "en" });

        Assert.Equal(await site.CreateClient().GetStringAsync($"/api/v1/{name}?taal=en"), Said(result));
    }

    [Fact]
    public async Task An_assessment_is_that_of_the_API()
    {
        await using McpClient client = await Connected();
        Dictionary<string, object?> answers = new() { ["vergunning"] = "493", ["datum-aanvraag"] = "2026-11-21", ["geldig-tot"] = "2027-03-15" };

        CallToolResult result = await client.CallToolAsync("oordeel", new Dictionary<string, object?> { ["antwoorden"] = answers, ["editie"] = "geldend", ["taal"] = "tr" });

        using HttpResponseMessage api = await site.CreateClient().PostAsync("/api/v1/oordeel?taal=tr", Json(JsonSerializer.Serialize(new { antwoorden = answers })));
        Assert.Equal(await api.Content.ReadAsStringAsync(), Said(result));
        Assert.NotEqual(true, result.IsError);
    }

    [Theory]
    [InlineData("brp", "misschien", "brp")]
    [InlineData("lievelingskleur", "blauw", "lievelingskleur")]
    public async Task What_does_not_fit_is_said_at_its_question_and_is_no_assessment(string question, string value, string named)
    {
        await using McpClient client = await Connected();

        CallToolResult result = await client.CallToolAsync("oordeel", new Dictionary<string, object?> { ["antwoorden"] = new Dictionary<string, object?> { [question] = value } });

        Assert.True(result.IsError);
        Assert.Equal(named, Assert.Single(JsonElement.Parse(Said(result)).GetProperty("errors").EnumerateObject()).Name);
    }

    [Fact]
    public async Task What_is_no_request_is_said_too()
    {
        await using McpClient client = await Connected();

        CallToolResult result = await client.CallToolAsync("oordeel", new Dictionary<string, object?> { ["meer"] = 1 });

        Assert.True(result.IsError);
        Assert.Equal(Phrasebook.In(Language.Dutch).Plain("api.fout.json"), JsonElement.Parse(Said(result)).Text("detail"));
        await Assert.ThrowsAnyAsync<McpException>(async () => await client.CallToolAsync("wissen"));
    }

    [Fact]
    public async Task It_counts_for_the_limit_of_the_API()
    {
        await using WebApplicationFactory<Program> strict = site.WithWebHostBuilder(host => host.UseSetting("Api:VerzoekenPerMinuut", "1"));
        HttpClient client = strict.CreateClient();
        using HttpResponseMessage first = await client.GetAsync("/api/v1/vragen");

        using HttpResponseMessage second = await client.PostAsync("/mcp", Json("""{ "jsonrpc": "2.0", "id": 1, "method": "tools/list" }"""));

        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.Equal("application/problem+json", second.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_body_over_64_kB_is_too_large()
    {
        await using Site listening = new();
        listening.UseKestrel(0);
        using HttpRequestMessage request = new(HttpMethod.Post, "/mcp") { Content = Json($$"""{ "jsonrpc": "2.0", "id": 1, "method": "tools/list"{{new string(' ', 64 * 1024)}} }""") };
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.Accept.ParseAdd("text/event-stream");

        using HttpResponseMessage response = await listening.CreateClient().SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static string Said(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;

    private Task<McpClient> Connected() => McpClient.CreateAsync(new HttpClientTransport(
        new() { Endpoint = new("http://localhost/mcp"), TransportMode = HttpTransportMode.StreamableHttp },
        site.CreateDefaultClient(),
        ownsHttpClient: true));
}
