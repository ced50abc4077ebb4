using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Inburgering.Web.Api;
using Inburgering.Web.Languages;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Inburgering.Web.Tests.Api;

/// <summary>
/// The rules that the linter of the Dutch API Design Rules holds a description against, and those of Spectral that it builds on,
/// as far as they say something about a description such as ours. See docs/api.md for a run of the linter itself.
/// </summary>
public sealed partial class DesignRulesTests(Site site) : IClassFixture<Site>
{
    private const string Address = "/api/v1/openapi.json";

    public static TheoryData<string, string, HttpStatusCode> Refusals => new()
    {
        { "GET", "/api/v1/bestaat-niet", HttpStatusCode.NotFound },
        { "GET", "/api/v1/oordeel", HttpStatusCode.MethodNotAllowed },
        { "PUT", "/api/v1/oordelen", HttpStatusCode.MethodNotAllowed },
        { "POST", "/api/v1/oordeel", HttpStatusCode.UnsupportedMediaType },
        { "POST", "/api/v1/samenvatting", HttpStatusCode.UnsupportedMediaType },
        { "GET", "/openapi/v2.json", HttpStatusCode.NotFound },
    };

    [Fact]
    public async Task The_description_says_version_contact_and_server()
    {
        JsonElement document = await Described();

        Assert.Matches(@"^3(\.\d+){1,2}$", document.Text("openapi"));
        JsonElement info = document.GetProperty("info");
        Assert.Matches(Semver(), info.Text("version"));
        Assert.Equal(ApiHeaders.Version, info.Text("version"));
        Assert.NotEqual("", info.Text("title"));
        Assert.NotEqual("", info.Text("description"));
        JsonElement contact = info.GetProperty("contact");
        Assert.Equal(("Stichting Voorbeeld", "wizard@example.org", "https://www.example.org/wizard"), (contact.Text("name"), contact.Text("email"), contact.Text("url")));
        Assert.Equal("https://wizard.example/api/v1", Assert.Single(document.GetProperty("servers").EnumerateArray()).Text("url"));
    }

    [Fact]
    public async Task Without_an_operator_nobody_is_named_and_the_server_is_beside_the_description()
    {
        JsonElement document = await site.CreateClient().GetFromJsonAsync<JsonElement>(Address);

        Assert.False(document.GetProperty("info").TryGetProperty("contact", out _));
        Assert.Equal("/api/v1", Assert.Single(document.GetProperty("servers").EnumerateArray()).Text("url"));
    }

    [Fact]
    public async Task Addresses_are_in_kebab_case_without_a_slash_at_the_end_and_one_gives_the_description()
    {
        JsonElement paths = (await Described()).GetProperty("paths");

        Assert.True(paths.GetProperty("/openapi.json").TryGetProperty("get", out _));
        Assert.All(paths.EnumerateObject().Where(path => path.Name != "/openapi.json"), path => Assert.Matches("^/[a-z0-9-]+$", path.Name));
        Assert.All(paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject()), operation => Assert.Contains(operation.Name, new[] { "get", "post" }));
    }

    [Fact]
    public async Task Every_operation_has_a_name_a_description_and_a_tag()
    {
        JsonElement document = await Described();

        string[] tags = [.. document.GetProperty("tags").EnumerateArray().Select(tag => tag.Text("name"))];
        JsonElement[] operations = [.. Operations(document)];
        Assert.Equal(operations.Length, operations.Select(operation => operation.Text("operationId")).Distinct().Count());
        Assert.All(operations, operation =>
        {
            Assert.True(operation.Text("description").Length > 10);
            Assert.Contains(Assert.Single(operation.GetProperty("tags").EnumerateArray()).GetString()!, tags);
        });
    }

    [Fact]
    public async Task Every_answer_that_is_described_carries_the_version_and_every_refusal_is_a_problem_with_status_title_and_detail()
    {
        JsonElement document = await Described();

        foreach (JsonElement operation in Operations(document))
        {
            JsonProperty[] answers = [.. operation.GetProperty("responses").EnumerateObject()];
            Assert.Contains(answers, answer => answer.Name[0] == '2');
            Assert.Contains(answers, answer => answer.Name == "429");
            Assert.All(answers, answer => Assert.True(answer.Value.GetProperty("headers").TryGetProperty(ApiHeaders.VersionHeader, out _), answer.Name));
            Assert.All(answers.Where(answer => answer.Name[0] == '4'), answer =>
            {
                JsonProperty content = Assert.Single(answer.Value.GetProperty("content").EnumerateObject());
                Assert.Equal("application/problem+json", content.Name);
            });
        }

        JsonElement problem = document.GetProperty("components").GetProperty("schemas").GetProperty("ProblemDetails");
        Assert.Equal(["detail", "instance", "status", "title", "type"], problem.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order());
        Assert.Equal(["detail", "status", "title"], problem.GetProperty("required").EnumerateArray().Select(name => name.GetString()).Order());
    }

    /// <summary>The ids of questions are keys of "antwoorden": they are in kebab case, as in addresses.</summary>
    [Fact]
    public async Task Schemas_are_in_pascal_case_used_and_their_properties_in_camel_case()
    {
        JsonElement document = await Described();

        string whole = document.GetRawText();
        foreach (JsonProperty schema in document.GetProperty("components").GetProperty("schemas").EnumerateObject())
        {
            Assert.Matches("^[A-Z][A-Za-z0-9]*$", schema.Name);
            Assert.Contains($"\"#/components/schemas/{schema.Name}\"", whole, StringComparison.Ordinal);
            if (schema.Value.TryGetProperty("properties", out JsonElement properties))
            {
                Assert.All(properties.EnumerateObject(), property => Assert.Matches("^[a-z][A-Za-z0-9]*$", property.Name));
            }
        }

        Assert.All(References().Matches(whole), reference => Assert.True(document.GetProperty("components").GetProperty("schemas").TryGetProperty(reference.Groups[1].Value, out _), reference.Value));
    }

    [Theory]
    [InlineData("/openapi/v1.json")]
    [InlineData(Address)]
    [InlineData("/api/v1/vragen")]
    [InlineData("/api/v1/regels")]
    [InlineData("/api/v1/bestaat-niet")]
    public async Task What_depends_on_no_answers_may_be_read_by_a_page_of_any_site(string path)
    {
        foreach (int _ in Enumerable.Range(0, 2))
        {
            using HttpResponseMessage response = await site.CreateClient().GetAsync(path);

            Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
            Assert.Equal(ApiHeaders.Version, Assert.Single(response.Headers.GetValues(ApiHeaders.VersionHeader)));
        }
    }

    [Fact]
    public async Task Both_addresses_give_the_same_description()
    {
        HttpClient client = site.CreateClient();

        Assert.Equal(await client.GetStringAsync("/openapi/v1.json"), await client.GetStringAsync(Address));
    }

    [Theory]
    [InlineData("oordeel", """{ "antwoorden": {} }""")]
    [InlineData("wat-als", """{ "antwoorden": {} }""")]
    [InlineData("brieven", """{ "antwoorden": {} }""")]
    [InlineData("agenda", """{ "antwoorden": {} }""")]
    [InlineData("agenda.ics", """{ "antwoorden": {} }""")]
    [InlineData("oordelen", """{ "aanvragers": [{}] }""")]
    [InlineData("samenvatting", """{ "aanvragers": [{}] }""")]
    [InlineData("oordeel", "[]")]
    public async Task What_was_made_from_answers_is_kept_nowhere_and_is_for_no_page_of_another_site(string name, string body)
    {
        using StringContent content = new(body, Encoding.UTF8, "application/json");

        using HttpResponseMessage response = await site.CreateClient().PostAsync($"/api/v1/{name}", content);

        Assert.True(response.IsSuccessStatusCode || body == "[]");
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal(ApiHeaders.Version, Assert.Single(response.Headers.GetValues(ApiHeaders.VersionHeader)));
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Every_refusal_says_in_the_language_asked_for_what_to_do(string method, string path, HttpStatusCode status)
    {
        List<string> said = [];
        foreach (Language language in Language.All)
        {
            using HttpRequestMessage request = new(new(method), $"{path}?taal={language.Code}") { Content = method == "POST" ? new StringContent("{}", Encoding.UTF8, "text/plain") : null };
            using HttpResponseMessage response = await site.CreateClient().SendAsync(request);

            JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>();
            Assert.Equal(status, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
            Assert.NotEqual("", problem.Text("title"));
            Assert.Equal(ApiHeaders.Version, Assert.Single(response.Headers.GetValues(ApiHeaders.VersionHeader)));
            said.Add(problem.Text("detail"));
        }

        Assert.Equal(Language.All.Count, said.Distinct().Count());
    }

    [Fact]
    public async Task Answers_that_do_not_fit_are_a_problem_with_detail()
    {
        using StringContent content = new("""{ "antwoorden": { "brp": "misschien" } }""", Encoding.UTF8, "application/json");

        using HttpResponseMessage response = await site.CreateClient().PostAsync("/api/v1/oordeel", content);

        JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(Phrasebook.In(Language.Dutch).Plain("api.fout.detail"), problem.Text("detail"));
    }

    private static IEnumerable<JsonElement> Operations(JsonElement document) =>
        document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).Select(operation => operation.Value);

    private async Task<JsonElement> Described()
    {
        await using WebApplicationFactory<Program> run = site.WithWebHostBuilder(host => host
            .UseSetting("Beheer:Naam", "Stichting Voorbeeld")
            .UseSetting("Beheer:Email", "wizard@example.org")
            .UseSetting("Beheer:Adres", "https://www.example.org/wizard")
            .UseSetting("Beheer:Site", "https://wizard.example"));
        return await run.CreateClient().GetFromJsonAsync<JsonElement>(Address);
    }

    [GeneratedRegex(@"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$")]
    private static partial Regex Semver();

    [GeneratedRegex("\"#/components/schemas/([^\"]+)\"")]
    private static partial Regex References();
}
