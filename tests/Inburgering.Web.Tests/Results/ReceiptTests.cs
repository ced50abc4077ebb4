using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using Inburgering.Domain.Composition;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Api;
using Inburgering.Web.Tests.Approved;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Results;

/// <summary>Every outcome carries what it was reckoned from, and sent to the API that gives the same outcome byte for byte.</summary>
public sealed class ReceiptTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Cases => new(Visitors.Cases);

    public static TheoryData<string> Personas => Persona.Files;

    [Theory]
    [MemberData(nameof(Personas))]
    public async Task The_receipt_on_the_page_gives_the_same_result_in_the_API(string file)
    {
        Persona persona = Persona.Load(file);
        using Browser browser = await site.Arrive(new(persona.Edition, Questionnaire.Read(persona.Wire)), "/uitkomst");
        IElement receipt = browser.Page.GetElementById("bewijs")!;

        byte[] result = await Post(receipt.QuerySelector("pre")!.TextContent);

        Assert.Equal(await Post(JsonSerializer.Serialize(new { editie = persona.Edition.Wire(), antwoorden = persona.Wire })), result);
        JsonElement api = JsonElement.Parse(result);
        Assert.Equal(Line(Receipt.Of(persona.Interview) with { RuleVersion = api.Text("regelversie") }), receipt.QuerySelector(".receipt")!.Words());
        Assert.Contains(api.Text("kenmerk"), receipt.QuerySelector(".receipt")!.Words());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Edition_and_answers_of_a_result_give_the_same_result_byte_for_byte(string file)
    {
        Visit visit = Visitors.Of(file);
        byte[] first = await Post(Receipt.Of(visit.Interview).Request);

        JsonElement result = JsonElement.Parse(first);
        byte[] again = await Post(JsonSerializer.Serialize(new { editie = result.Text("editie"), antwoorden = result.GetProperty("antwoorden") }));

        Assert.Equal(first, again);
    }

    [Theory]
    [MemberData(nameof(Personas))]
    public async Task On_paper_it_is_one_line_on_the_last_sheet(string file)
    {
        Persona persona = Persona.Load(file);
        using Browser browser = await site.Arrive(new(persona.Edition, Questionnaire.Read(persona.Wire)), "/checklist");

        Assert.Equal(Line(Receipt.Of(persona.Interview)), browser.Page.QuerySelectorAll("section.sheet").Last().QuerySelectorAll("p").Last().Words());
    }

    private static string Line(Receipt receipt) => Visitors.Say(Text.Of(
        "checklist.bewijs",
        ("editie", Text.Of($"editie.{receipt.Edition.Wire()}")),
        ("datum", receipt.Posting!.Value),
        ("versie", receipt.RuleVersion),
        ("aantal", receipt.Answers.Count),
        ("kenmerk", receipt.Mark)));

    private async Task<byte[]> Post(string request)
    {
        using HttpResponseMessage response = await site.CreateClient().PostAsync("/api/v1/oordeel?taal=nl", new StringContent(request, Encoding.UTF8, "application/json"));
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }
}
