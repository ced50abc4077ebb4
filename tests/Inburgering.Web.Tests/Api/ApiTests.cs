using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Inburgering.Domain.Composition;

namespace Inburgering.Web.Tests.Api;

/// <summary>The API beside the rules: what it refuses, and how.</summary>
public sealed class ApiTests(Site site) : IClassFixture<Site>
{
    private readonly HttpClient _client = site.CreateClient();

    [Fact]
    public async Task Without_answers_the_first_question_is_the_permit_and_the_edition_is_the_law_in_force()
    {
        JsonElement answer = await Assessed("""{ "antwoorden": {} }""");

        Assert.Equal("vergunning", answer.Text("volgendeVraag"));
        Assert.Equal("geldend", answer.Text("editie"));
        Assert.Equal(["513", "497", "493"], answer.GetProperty("vergunningen").EnumerateArray().Select(p => p.Text("code")));
    }

    [Theory]
    [InlineData("""{ "antwoorden": { "brp": "misschien" } }""", "brp")]
    [InlineData("""{ "antwoorden": { "vergunning": "weet-niet" } }""", "vergunning")]
    [InlineData("""{ "antwoorden": { "geboortedatum": "2001-02-29" } }""", "geboortedatum")]
    [InlineData("""{ "antwoorden": { "datum-aanvraag": "2012-12-31" } }""", "datum-aanvraag")]
    [InlineData("""{ "antwoorden": { "datum-aanvraag": "2023-05-01", "asiel-sinds": "2023-05-02" } }""", "asiel-sinds")]
    [InlineData("""{ "antwoorden": { "schooldiploma": [] } }""", "schooldiploma")]
    [InlineData("""{ "antwoorden": { "schooldiploma": ["geen", "nt2"] } }""", "schooldiploma")]
    [InlineData("""{ "antwoorden": { "schooldiploma": ["nt2", "nt2"] } }""", "schooldiploma")]
    [InlineData("""{ "antwoorden": { "uren-nt2": 10001 } }""", "uren-nt2")]
    [InlineData("""{ "antwoorden": { "uren-nt2": 1.5 } }""", "uren-nt2")]
    [InlineData("""{ "antwoorden": { "uren-nt2": null } }""", "uren-nt2")]
    [InlineData("""{ "antwoorden": { "als-kind-in-nederland": [ { "van": "2001-01-02", "tot": "2001-01-01" } ] } }""", "als-kind-in-nederland")]
    [InlineData("""{ "antwoorden": { "als-kind-in-nederland": [ { "van": "2001-01-01", "tot": "2002-01-01" }, { "van": "2002-01-01", "tot": "2003-01-01" } ] } }""", "als-kind-in-nederland")]
    [InlineData("""{ "antwoorden": { "pogingen": [ { "onderdeel": "knm", "gehaald": false, "examen": 1, "nt2": 1 } ] } }""", "pogingen")]
    [InlineData("""{ "antwoorden": { "pogingen": [ { "onderdeel": "knm" }, { "onderdeel": "knm" } ] } }""", "pogingen")]
    [InlineData("""{ "antwoorden": { "lievelingskleur": "blauw" } }""", "lievelingskleur")]
    [InlineData("""{ "editie": "toekomst", "antwoorden": {} }""", "editie")]
    public async Task A_value_that_does_not_fit_is_refused_at_its_question(string body, string question)
    {
        using HttpResponseMessage response = await PostAsync(body);

        JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        JsonProperty error = Assert.Single(problem.GetProperty("errors").EnumerateObject());
        Assert.Equal(question, error.Name);
        Assert.NotEqual("", error.Value[0].GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{ "antwoorden": [] }""")]
    [InlineData("""{ "antwoorden": {}, "meer": 1 }""")]
    [InlineData("""{ "antwoorden": { "brp": "ja", "brp": "nee" } }""")]
    public async Task What_is_no_request_is_a_problem_and_not_an_error_of_ours(string body)
    {
        using HttpResponseMessage response = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_body_over_64_kB_is_too_large()
    {
        using HttpResponseMessage response = await PostAsync($$"""{ "antwoorden": {}, "x": "{{new string('x', 64 * 1024)}}" }""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Too_many_requests_are_told_when_to_come_back()
    {
        await using var strict = site.WithWebHostBuilder(builder => builder.UseSetting("Api:VerzoekenPerMinuut", "1"));
        HttpClient client = strict.CreateClient();
        using HttpResponseMessage first = await client.GetAsync("/api/v1/regels");

        using HttpResponseMessage second = await client.GetAsync("/api/v1/regels");

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.InRange(second.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 1, 60);
    }

    [Fact]
    public async Task The_api_sets_no_cookies()
    {
        using HttpResponseMessage response = await PostAsync("""{ "antwoorden": { "brp": "ja" } }""");

        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Every_question_is_listed_in_the_order_of_asking()
    {
        JsonElement questions = await _client.GetFromJsonAsync<JsonElement>("/api/v1/vragen");

        Assert.Equal(Questionnaire.All.Select(q => q.Id), questions.EnumerateArray().Select(q => q.Text("id")));
        Assert.All(questions.EnumerateArray(), question => Assert.NotEqual("", question.Text("titel")));
    }

    [Fact]
    public async Task Every_provision_is_listed_with_what_carries_it()
    {
        JsonElement rules = await _client.GetFromJsonAsync<JsonElement>("/api/v1/regels");

        Assert.Equal(Catalogue.Provisions.Select(p => p.Id), rules.GetProperty("bepalingen").EnumerateArray().Select(p => p.Text("id")));
        Assert.Equal(Catalogue.LawChanges.Length, rules.GetProperty("wijzigingen").GetArrayLength());
        Assert.Equal(12, rules.Text("regelversie").Length);
    }

    [Fact]
    public async Task OpenApi_describes_every_question_and_its_values()
    {
        JsonElement document = await _client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");

        JsonElement answers = document.GetProperty("components").GetProperty("schemas").GetProperty("AssessmentRequest")
            .GetProperty("properties").GetProperty("antwoorden").GetProperty("properties");
        Assert.Equal(Questionnaire.All.Select(q => q.Id).Order(), answers.EnumerateObject().Select(p => p.Name).Order());
        Assert.Equal(
            ["advies", "493", "497", "513"],
            answers.GetProperty("vergunning").GetProperty("enum").EnumerateArray().Select(value => value.GetString()));
        Assert.Contains("/api/v1/oordeel", document.GetProperty("paths").EnumerateObject().Select(path => path.Name));
    }

    [Fact]
    public async Task The_same_request_gives_the_same_answer_byte_for_byte()
    {
        const string Body = """{ "antwoorden": { "vergunning": "513", "datum-aanvraag": "2026-11-21", "geboortedatum": "1985-03-04" } }""";

        byte[] first = await (await PostAsync(Body)).Content.ReadAsByteArrayAsync();
        byte[] second = await (await PostAsync(Body)).Content.ReadAsByteArrayAsync();

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Health_says_that_the_site_is_up() => Assert.Equal("ok", await _client.GetStringAsync("/health"));

    private Task<HttpResponseMessage> PostAsync(string body) =>
        _client.PostAsync("/api/v1/oordeel", new StringContent(body, Encoding.UTF8, "application/json"));

    private async Task<JsonElement> Assessed(string body)
    {
        using HttpResponseMessage response = await PostAsync(body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
