using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inburgering.Web.Tests.Approved;

namespace Inburgering.Web.Tests.Api;

/// <summary>The ways and first days of <c>/oordeel</c>, and what <c>/wat-als</c> says differs.</summary>
public sealed class WayThereApiTests(Site site) : IClassFixture<Site>
{
    private readonly HttpClient _client = site.CreateClient();

    [Fact]
    public async Task A_permit_that_is_not_met_carries_its_ways_and_first_days_and_one_that_is_met_does_not()
    {
        JsonElement three = (await Assess("15-nog-drie-stappen")).GetProperty("vergunningen")[0];
        Assert.Contains(three.GetProperty("wegen").EnumerateArray(), way => way.GetProperty("stappen").EnumerateArray().Select(step => step.Text("id")).SequenceEqual(["uren", "poging-schrijven", "duo-advies"]));
        Assert.True(three.TryGetProperty("vroegst", out _));

        JsonElement none = (await Assess("16-geen-weg")).GetProperty("vergunningen")[0];
        Assert.Equal(0, none.GetProperty("wegen").GetArrayLength());
        Assert.Empty(none.GetProperty("vroegst").EnumerateObject());

        JsonElement early = (await Assess("01-te-vroeg")).GetProperty("vergunningen")[0];
        Assert.Equal(early.Text("vanaf"), early.GetProperty("vroegst").Text("zonder"));
        Assert.Equal(early.Text("vanaf"), early.GetProperty("wegen")[0].Text("vanaf"));

        JsonElement met = (await Assess("02-kind-van-elf")).GetProperty("vergunningen")[0];
        Assert.False(met.TryGetProperty("wegen", out _));
        Assert.False(met.TryGetProperty("vroegst", out _));
    }

    [Fact]
    public async Task What_if_gives_both_assessments_and_what_differs()
    {
        Persona persona = Persona.Load("15-nog-drie-stappen");
        JsonElement answer = await Read(await Post("wat-als", persona, """{ "antwoorden": { "duo-advies": "positief" } }"""));

        Assert.Equal((await Assess(persona.File)).GetRawText(), answer.GetProperty("nu").GetRawText());
        JsonElement permit = answer.GetProperty("verschil").GetProperty("vergunningen")[0];
        Assert.Equal(("513", "voldoet-niet", "voldoet"), (permit.Text("code"), permit.Text("nu"), permit.Text("dan")));
        Assert.Contains(answer.GetProperty("verschil").GetProperty("stukkenErbij").EnumerateArray(), item => item.Text("id") == "duo-advies");
    }

    [Fact]
    public async Task What_if_nothing_differs_says_so()
    {
        JsonElement answer = await Read(await Post("wat-als", Persona.Load("03-aanbevolen-513"), "{}"));

        Assert.Equal(answer.GetProperty("nu").GetRawText(), answer.GetProperty("dan").GetRawText());
        JsonElement difference = answer.GetProperty("verschil");
        Assert.All(["stukkenErbij", "stukkenEraf", "data"], name => Assert.Equal(0, difference.GetProperty(name).GetArrayLength()));
    }

    [Theory]
    [InlineData("""{ "antwoorden": { "brp": "misschien" } }""", "brp")]
    [InlineData("""{ "editie": "toekomst" }""", "editie")]
    public async Task What_is_wrong_in_the_copy_is_told_at_its_question(string otherwise, string about)
    {
        using HttpResponseMessage response = await Post("wat-als", Persona.Load("15-nog-drie-stappen"), otherwise);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(about, Assert.Single(problem.GetProperty("errors").EnumerateObject()).Name);
    }

    private async Task<JsonElement> Assess(string persona) => await Read(await Post("oordeel", Persona.Load(persona)));

    private async Task<HttpResponseMessage> Post(string name, Persona persona, string? otherwise = null)
    {
        JsonObject body = new() { ["editie"] = persona.Edition.Wire(), ["antwoorden"] = JsonNode.Parse(persona.Wire.GetRawText()) };
        if (otherwise is not null)
        {
            body["anders"] = JsonNode.Parse(otherwise);
        }

        using StringContent content = new(body.ToJsonString(), Encoding.UTF8, "application/json");
        return await _client.PostAsync($"/api/v1/{name}", content);
    }

    private static async Task<JsonElement> Read(HttpResponseMessage response)
    {
        using (response)
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            return await response.Content.ReadFromJsonAsync<JsonElement>();
        }
    }
}
