using System.Net.Http.Json;
using System.Text.Json;
using Inburgering.Testing;

namespace Inburgering.Web.Tests.Api;

/// <summary>Every acceptance case, held against the API.</summary>
public sealed class ApiAcceptanceTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [MemberData(nameof(AcceptanceCase.Files), MemberType = typeof(AcceptanceCase))]
    public async Task Every_case_holds_in_the_api(string file)
    {
        AcceptanceCase acceptance = AcceptanceCase.Load(file);

        using HttpResponseMessage response = await site.CreateClient().PostAsJsonAsync(
            "/api/v1/oordeel", new { editie = acceptance.Edition, antwoorden = acceptance.Answers });

        JsonElement answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(response.IsSuccessStatusCode, answer.ToString());
        Expectation.Check(acceptance.Expected, Result(answer));
    }

    private static CaseResult Result(JsonElement answer) => new()
    {
        Permits = answer.GetProperty("vergunningen").EnumerateArray().ToDictionary(
            permit => permit.Text("code"),
            permit => (
                permit.Text("oordeel"),
                (IReadOnlyDictionary<string, string>)permit.GetProperty("voorwaarden").EnumerateArray().ToDictionary(c => c.Text("id"), c => c.Text("oordeel")),
                (IReadOnlyDictionary<string, string>)permit.GetProperty("voorwaarden").EnumerateArray().SelectMany(Below).ToDictionary(g => g.Text("id"), g => g.Text("oordeel")))),
        Tick = answer.GetProperty("advies").GetProperty("aankruisen").GetString(),
        Fallback = [.. answer.GetProperty("advies").GetProperty("vangnet").EnumerateArray().Select(code => code.GetString()!)],
        Items = [.. answer.GetProperty("checklist").GetProperty("stukken").EnumerateArray().Select(item => $"{item.Text("id")}:{item.Text("wie")}")],
        Enclosures = answer.GetProperty("checklist").GetProperty("aantalBijlagen").GetInt32(),
        Steps = [.. answer.GetProperty("checklist").GetProperty("stappen").EnumerateArray().Select(step => step.Text("id"))],
        Timeline = answer.GetProperty("tijdlijn").EnumerateArray().ToDictionary(date => date.Text("id"), date => date.Text("datum")),
        Gaps = [.. answer.GetProperty("vergunningen").EnumerateArray().SelectMany(p => p.GetProperty("voorwaarden").EnumerateArray()).SelectMany(c => Below(c).Prepend(c)).SelectMany(Gaps)],
        Next = answer.GetProperty("volgendeVraag").GetString(),
        Asked = answer.GetProperty("openVragen").EnumerateArray().Select(id => id.GetString()!)
            .Concat(answer.GetProperty("vergunningen").EnumerateArray()
                .SelectMany(p => p.GetProperty("voorwaarden").EnumerateArray())
                .SelectMany(c => c.GetProperty("antwoorden").EnumerateArray().Select(id => id.GetString()!)))
            .ToHashSet(),
        NotBefore = answer.GetProperty("vergunningen").EnumerateArray().ToDictionary(
            permit => permit.Text("code"), permit => permit.TryGetProperty("vanaf", out JsonElement from) ? from.GetString() : null),
        NotLookedAt = answer.GetProperty("vergunningen").EnumerateArray().ToDictionary(
            permit => permit.Text("code"), permit => (IReadOnlyList<string>)[.. permit.GetProperty("nietBekeken").EnumerateArray().Select(one => one.Text("id"))]),
        Changes = Ids(answer, "wijzigingen"),
        LaterChanges = Ids(answer, "latereWijzigingen"),
        Listed = answer.GetProperty("checklist").GetProperty("vergunning").GetString(),
    };

    private static string[] Ids(JsonElement answer, string list) => [.. answer.GetProperty(list).EnumerateArray().Select(id => id.GetString()!)];

    private static IEnumerable<JsonElement> Below(JsonElement finding) =>
        finding.GetProperty("gronden").EnumerateArray().SelectMany(ground => Below(ground).Prepend(ground));

    private static IEnumerable<CaseGap> Gaps(JsonElement finding) => finding.GetProperty("ontbreekt").EnumerateArray().Select(gap => new CaseGap(
        gap.Text("soort"),
        gap.Text("id"),
        gap.TryGetProperty("aantal", out JsonElement amount) ? amount.GetInt32() : null,
        gap.TryGetProperty("vanaf", out JsonElement from) ? from.GetString() : null));
}
