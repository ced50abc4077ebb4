using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Inburgering.Domain.Composition;
using Inburgering.Web.Languages;

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
    [InlineData("""{ "antwoorden": { "geboortedatum": "00-00-1958" } }""", "geboortedatum")]
    [InlineData("""{ "antwoorden": { "geboortedatum": 1958 } }""", "geboortedatum")]
    [InlineData("""{ "antwoorden": { "datum-aanvraag": "2026-11-21", "geboortedatum": "2026-12" } }""", "geboortedatum")]
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
    [InlineData("null")]
    [InlineData("""{ "antwoorden": null }""")]
    [InlineData("""{ "editie": null }""")]
    [InlineData("""{ "Editie": "geldend" }""")]
    [InlineData("""{ "antwoorden": { "brp": "ja", "brp": "nee" } }""")]
    [InlineData("""{ "antwoorden": { "pogingen": [ { "onderdeel": "knm", "onderdeel": "knm" } ] } }""")]
    [InlineData("""{ "antwoorden": { "brp": "\ud800" } }""")]
    [InlineData("""{ "antwoorden": { "pogingen": [ { "\ud800": 1 } ] } }""")]
    [InlineData("""{ "antwoorden": { "\ud800": "ja" } }""")]
    [InlineData("""{ "editie": "\ud800" }""")]
    [InlineData("""{ "antwoorden": { "brp": "\udc00\ud800" } }""")]
    [InlineData("""{ "antwoorden": { "\ud83d": "ja" } }""")]
    [InlineData("""{ "\ud800": {} }""")]
    [InlineData("""{ "editie": "\ud800", "antwoorden": {} }""")]
    [InlineData("""{ "antwoorden": { "schooldiploma": [ "\ud800" ] } }""")]
    [InlineData("""{ "antwoorden": { "als-kind-in-nederland": [ { "van": "\udfff", "tot": "2001-01-01" } ] } }""")]
    [InlineData("""{ "antwoorden": { "pogingen": [ { "\ud800": "knm" } ] } }""")]
    public async Task What_is_no_request_is_a_problem_and_not_an_error_of_ours(string body)
    {
        using HttpResponseMessage response = await PostAsync(body);

        await IsProblem(HttpStatusCode.BadRequest, "api.fout.json", response);
    }

    [Theory]
    [InlineData("7B22FF223A317D")] // {"\xff":1}
    [InlineData("7B22616E74776F6F7264656E223A7B22627270223A22FF227D7D")] // brp: \xff
    [InlineData("7B22616E74776F6F7264656E223A7B22C0AF223A226A61227D7D")] // an id of two bytes for one
    [InlineData("7B22616E74776F6F7264656E223A7B22627270223A22EDA080227D7D")] // half a surrogate in UTF-8
    [InlineData("FFFE7B007D00")] // UTF-16
    [InlineData("00")]
    public async Task Bytes_that_are_no_text_are_a_problem_and_not_an_error_of_ours(string hex)
    {
        using ByteArrayContent body = new(Convert.FromHexString(hex));
        body.Headers.ContentType = new("application/json");

        using HttpResponseMessage response = await _client.PostAsync("/api/v1/oordeel", body);

        JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(Phrasebook.In(Language.Dutch).Plain("api.fout.json"), problem.Text("detail"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    public async Task A_body_that_does_not_say_that_it_is_JSON_is_not_read(string? type)
    {
        using ByteArrayContent content = new([.. """{ "antwoorden": {} }"""u8]);
        content.Headers.ContentType = type is null ? null : new(type);

        using HttpResponseMessage response = await _client.PostAsync("/api/v1/oordeel", content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_64_kB_is_too_large(bool saysItsLength)
    {
        // The limit is the server's, and the server of the tests has none: this one listens.
        await using Site listening = new();
        listening.UseKestrel(0);
        using HttpClient client = listening.CreateClient();
        // Nothing else is wrong with it: what comes first over the wire is read first.
        using StringContent content = new($$"""{{new string(' ', 64 * 1024)}}{ "antwoorden": {} }""", Encoding.UTF8, "application/json");
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/v1/oordeel") { Content = content };
        request.Headers.TransferEncodingChunked = !saysItsLength;

        using HttpResponseMessage response = await client.SendAsync(request);

        await IsProblem(HttpStatusCode.RequestEntityTooLarge, "api.fout.te-groot", response);
    }

    [Fact]
    public async Task What_is_wrong_with_a_request_is_said_in_the_language_asked_for()
    {
        using HttpResponseMessage response = await _client.PostAsync("/api/v1/oordeel?taal=en", new StringContent("{", Encoding.UTF8, "application/json"));

        JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(Phrasebook.In(Language.Find("en")!).Plain("api.fout.json"), problem.Text("detail"));
        Assert.Equal(["en"], response.Content.Headers.ContentLanguage);
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
        Assert.Contains("/oordeel", document.GetProperty("paths").EnumerateObject().Select(path => path.Name));
    }

    [Fact]
    public async Task OpenApi_says_that_a_date_of_birth_may_be_a_month_or_a_year()
    {
        JsonElement document = await _client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");

        JsonElement birth = document.GetProperty("components").GetProperty("schemas").GetProperty("AssessmentRequest").GetProperty("properties").GetProperty("antwoorden").GetProperty("properties").GetProperty("geboortedatum");
        Regex pattern = new(birth.GetProperty("anyOf")[0].GetProperty("anyOf")[1].GetProperty("pattern").GetString()!);
        Assert.Matches(pattern, "1958");
        Assert.Matches(pattern, "1958-07");
        Assert.DoesNotMatch(pattern, "1958-13");
        Assert.DoesNotMatch(pattern, "1958-07-01");
    }

    [Theory]
    [InlineData("1958", "voldoet")]
    [InlineData("1960", "voldoet-niet")]
    [InlineData("2008", "onbekend")]
    public async Task A_year_of_birth_is_an_answer(string birth, string verdict)
    {
        JsonElement answer = await Assessed($$"""{ "antwoorden": { "vergunning": "513", "datum-aanvraag": "2026-11-21", "geboortedatum": "{{birth}}" } }""");

        JsonElement integration = answer.GetProperty("vergunningen")[0].GetProperty("voorwaarden").EnumerateArray().Single(condition => condition.Text("id") == "inburgering");
        JsonElement age = integration.GetProperty("gronden").EnumerateArray().Single(ground => ground.Text("id") == "leeftijd");
        Assert.Equal(verdict, age.Text("oordeel"));
        Assert.Equal(verdict == "onbekend", age.GetProperty("ontbreekt").EnumerateArray().Any(gap => gap.Text("soort") == "uitzoeken" && gap.Text("id") == "geboortedatum"));
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

    private static async Task IsProblem(HttpStatusCode status, string why, HttpResponseMessage response)
    {
        JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Phrasebook.In(Language.Dutch).Plain(why), problem.Text("detail"));
    }

    private Task<HttpResponseMessage> PostAsync(string body) =>
        _client.PostAsync("/api/v1/oordeel", new StringContent(body, Encoding.UTF8, "application/json"));

    private async Task<JsonElement> Assessed(string body)
    {
        using HttpResponseMessage response = await PostAsync(body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
