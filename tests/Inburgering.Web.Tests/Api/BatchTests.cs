using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Inburgering.Web.Api;
using Inburgering.Web.Languages;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Inburgering.Web.Tests.Api;

/// <summary>Many applicants in one request: each as by itself, and how many stand where.</summary>
public sealed class BatchTests(Site site) : IClassFixture<Site>
{
    private const string Extension = """{ "vergunning": "493", "datum-aanvraag": "2026-11-21", "geboortedatum": "1985-03-04", "huidige-vergunning": "asiel-bepaalde-tijd", "geldig-tot": "2027-03-15" }""";
    private const string Indefinite = """{ "vergunning": "513", "datum-aanvraag": "2026-11-21", "geboortedatum": "1970-03-04" }""";

    private readonly HttpClient _client = site.CreateClient();

    [Fact]
    public async Task Each_gets_the_assessment_that_it_gets_alone_with_its_own_mark()
    {
        JsonElement answer = await Answered($$"""{ "aanvragers": [ { "kenmerk": "a/1", "antwoorden": {{Extension}} }, { "antwoorden": {{Indefinite}}, "editie": "formulier" } ] }""");

        JsonElement[] outcomes = [.. answer.GetProperty("oordelen").EnumerateArray()];
        Assert.Equal([1, 2], outcomes.Select(outcome => outcome.GetProperty("nummer").GetInt32()));
        Assert.Equal("a/1", outcomes[0].Text("kenmerk"));
        Assert.False(outcomes[1].TryGetProperty("kenmerk", out _));
        Assert.Equal(await Alone($$"""{ "antwoorden": {{Extension}} }"""), outcomes[0].GetProperty("oordeel").GetRawText());
        Assert.Equal(await Alone($$"""{ "antwoorden": {{Indefinite}}, "editie": "formulier" }"""), outcomes[1].GetProperty("oordeel").GetRawText());
    }

    [Theory]
    [InlineData("""{ "kenmerk": "x", "antwoorden": { "brp": "misschien" } }""", "brp")]
    [InlineData("""{ "kenmerk": "x", "editie": "later" }""", "editie")]
    [InlineData("""{ "antwoorden": { "brp": "ja", "brp": "nee" } }""", null)]
    [InlineData("""{ "antwoorden": { "brp": "\ud800" } }""", null)]
    [InlineData("""{ "kenmerk": "\ud800" }""", null)]
    [InlineData("""{ "antwoorden": [] }""", null)]
    [InlineData("""{ "meer": 1 }""", null)]
    [InlineData("null", null)]
    [InlineData("[]", null)]
    [InlineData("7", null)]
    public async Task One_that_is_refused_harms_no_other(string broken, string? question)
    {
        JsonElement answer = await Answered($$"""{ "aanvragers": [ {{broken}}, { "antwoorden": {{Extension}} } ] }""");

        JsonElement[] outcomes = [.. answer.GetProperty("oordelen").EnumerateArray()];
        JsonElement refusal = outcomes[0].GetProperty("fout");
        Assert.NotEqual("", refusal.Text("detail"));
        Assert.Equal(question, refusal.TryGetProperty("errors", out JsonElement errors) ? Assert.Single(errors.EnumerateObject()).Name : null);
        Assert.Equal(question is null ? null : "x", outcomes[0].TryGetProperty("kenmerk", out JsonElement mark) ? mark.GetString() : null);
        Assert.False(outcomes[0].TryGetProperty("oordeel", out _));
        Assert.True(outcomes[1].TryGetProperty("oordeel", out _));
        Assert.Equal((2, 1), (answer.GetProperty("samenvatting").GetProperty("aanvragers").GetInt32(), answer.GetProperty("samenvatting").GetProperty("geweigerd").GetInt32()));
    }

    [Fact]
    public async Task The_summary_counts_verdicts_papers_and_gaps_of_all_once_each_and_alone_is_the_same()
    {
        string body = $$"""{ "aanvragers": [ { "antwoorden": {{Extension}} }, { "antwoorden": {{Extension}} }, { "antwoorden": {{Indefinite}} }, 7 ] }""";

        JsonElement answer = await Answered(body);
        JsonElement summary = answer.GetProperty("samenvatting");

        JsonElement[] assessments = [.. answer.GetProperty("oordelen").EnumerateArray().Where(outcome => outcome.TryGetProperty("oordeel", out _)).Select(outcome => outcome.GetProperty("oordeel"))];
        Assert.Equal(3, assessments.Length);
        foreach (JsonElement permit in summary.GetProperty("vergunningen").EnumerateArray())
        {
            foreach (JsonProperty verdict in permit.GetProperty("oordelen").EnumerateObject())
            {
                Assert.Equal(
                    assessments.SelectMany(assessment => assessment.GetProperty("vergunningen").EnumerateArray()).Count(one => one.Text("code") == permit.Text("code") && one.Text("oordeel") == verdict.Name),
                    verdict.Value.GetInt32());
            }
        }

        (string, int)[] papers = [.. assessments.SelectMany(assessment => assessment.GetProperty("checklist").GetProperty("stukken").EnumerateArray().Select(item => item.Text("id")).Distinct()).CountBy(id => id).Select(count => (count.Key, count.Value))];
        Assert.NotEmpty(papers);
        Assert.Equal(papers.OrderByDescending(paper => paper.Item2).ThenBy(paper => paper.Item1, StringComparer.Ordinal), summary.GetProperty("stukken").EnumerateArray().Select(count => (count.Text("id"), count.GetProperty("aantal").GetInt32())));
        JsonElement[] gaps = [.. summary.GetProperty("ontbreekt").EnumerateArray()];
        Assert.NotEmpty(gaps);
        Assert.All(gaps, gap => Assert.InRange(gap.GetProperty("aantal").GetInt32(), 1, 3));
        Assert.Equal(gaps.Length, gaps.Select(gap => (gap.Text("id"), gap.Text("soort"))).Distinct().Count());
        Assert.Equal(summary.GetRawText(), (await Answered(body, "samenvatting")).GetRawText());
    }

    [Theory]
    [InlineData("oordelen", "{}")]
    [InlineData("oordelen", """{ "aanvragers": [] }""")]
    [InlineData("oordelen", """{ "aanvragers": {} }""")]
    [InlineData("oordelen", """{ "aanvragers": null }""")]
    [InlineData("oordelen", """{ "aanvragers": [ {}""")]
    [InlineData("oordelen", "[]")]
    [InlineData("samenvatting", """{ "aanvragers": [] }""")]
    public async Task What_is_no_list_is_a_problem_before_anything_goes_out(string name, string body) => await IsRefused(name, body);

    [Fact]
    public async Task A_thousand_are_taken_and_one_more_is_not()
    {
        JsonElement summary = await Answered($$"""{ "aanvragers": [ {{string.Join(',', Enumerable.Repeat("{}", BatchRequest.MostApplicants))}} ] }""", "samenvatting");

        Assert.Equal(BatchRequest.MostApplicants, summary.GetProperty("aanvragers").GetInt32());
        await IsRefused("oordelen", $$"""{ "aanvragers": [ {{string.Join(',', Enumerable.Repeat("{}", BatchRequest.MostApplicants + 1))}} ] }""");
    }

    /// <summary>The first goes out long before the last is assessed: else the whole answer would lie in memory.</summary>
    [Fact]
    public async Task The_answer_goes_out_while_it_is_made()
    {
        await using Site listening = new();
        listening.UseKestrel(0);
        using HttpClient client = listening.CreateClient();
        using StringContent content = new($$"""{ "aanvragers": [ {{string.Join(',', Enumerable.Repeat($$"""{ "antwoorden": {{Extension}} }""", 200))}} ] }""", Encoding.UTF8, "application/json");
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/v1/oordelen") { Content = content };
        using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        Assert.Null(response.Content.Headers.ContentLength);
        Assert.True(response.Headers.TransferEncodingChunked);
        JsonElement answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(200, answer.GetProperty("samenvatting").GetProperty("aanvragers").GetInt32());
    }

    [Fact]
    public async Task Lists_over_64_kB_are_read_and_over_4_MB_they_are_too_large()
    {
        await using Site listening = new();
        listening.UseKestrel(0);
        using HttpClient client = listening.CreateClient();
        using StringContent long_ = new($$"""{ "aanvragers": [{}]{{new string(' ', 1024 * 1024)}} }""", Encoding.UTF8, "application/json");
        using StringContent tooLong = new($$"""{ "aanvragers": [{}]{{new string(' ', BatchRequest.MostBytes)}} }""", Encoding.UTF8, "application/json");

        using HttpResponseMessage read = await client.PostAsync("/api/v1/samenvatting", long_);
        // Asks before it sends: else the connection may be gone before the refusal is read.
        using HttpRequestMessage asking = new(HttpMethod.Post, "/api/v1/samenvatting") { Content = tooLong, Headers = { ExpectContinue = true } };
        using HttpResponseMessage refused = await client.SendAsync(asking);

        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Contains("4 MB", (await refused.Content.ReadFromJsonAsync<JsonElement>()).Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_have_a_limit_of_their_own()
    {
        await using WebApplicationFactory<Program> strict = site.WithWebHostBuilder(host => host.UseSetting("Api:LijstenPerMinuut", "1"));
        HttpClient client = strict.CreateClient();
        using HttpResponseMessage first = await Post(client, "samenvatting", """{ "aanvragers": [{}] }""");
        using HttpResponseMessage second = await Post(client, "oordelen", """{ "aanvragers": [{}] }""");
        using HttpResponseMessage one = await Post(client, "oordeel", "{}");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK), (first.StatusCode, second.StatusCode, one.StatusCode));
        Assert.Equal(Phrasebook.In(Language.Dutch).Plain("api.fout.te-vaak"), (await second.Content.ReadFromJsonAsync<JsonElement>()).Text("detail"));
    }

    private static Task<HttpResponseMessage> Post(HttpClient client, string name, string body) =>
        client.PostAsync($"/api/v1/{name}", new StringContent(body, Encoding.UTF8, "application/json"));

    private async Task IsRefused(string name, string body)
    {
        using HttpResponseMessage response = await Post(_client, name, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(
            Phrasebook.In(Language.Dutch).Plain(Text.Of("api.fout.lijst", ("meeste", BatchRequest.MostApplicants))),
            (await response.Content.ReadFromJsonAsync<JsonElement>()).Text("detail"));
    }

    private async Task<JsonElement> Answered(string body, string name = "oordelen")
    {
        using HttpResponseMessage response = await Post(_client, name, body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<string> Alone(string body)
    {
        using HttpResponseMessage response = await Post(_client, "oordeel", body);
        return await response.Content.ReadAsStringAsync();
    }
}
