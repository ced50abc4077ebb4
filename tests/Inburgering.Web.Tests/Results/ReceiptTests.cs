using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using Inburgering.Domain;
using Inburgering.Domain.Judging;
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
        using Browser browser = await site.Arrive(new(persona.Edition, Domain.Asking.Answers.Read(persona.Wire)), "/uitkomst");
        IElement receipt = browser.Page.GetElementById("bewijs")!;

        byte[] result = await Post(receipt.QuerySelector("pre")!.TextContent);

        Assert.Equal(await Post(JsonSerializer.Serialize(new { editie = persona.Edition.Wire(), antwoorden = persona.Wire })), result);
        JsonElement api = JsonElement.Parse(result);
        receipt.AssertSays(Text.Of("checklist.kenmerk", ("aantal", persona.Interview.Walked.Length), ("kenmerk", api.Text("kenmerk"))));
        receipt.AssertSays(Text.Of("checklist.regelversie", ("versie", api.Text("regelversie"))));
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
        using Browser browser = await site.Arrive(new(persona.Edition, Domain.Asking.Answers.Read(persona.Wire)), "/checklist");

        string line = browser.Page.QuerySelectorAll("section.sheet").Last().QuerySelectorAll("p").Last().Words();
        Receipt receipt = Receipt.Of(persona.Interview);
        Assert.Contains(receipt.RuleVersion, line);
        Assert.Contains(receipt.Mark, line);
        Assert.Contains(Visitors.Say(Text.Of("checklist.peildatum", ("datum", receipt.Posting!.Value))), line);
    }

    private async Task<byte[]> Post(string request)
    {
        using HttpResponseMessage response = await site.CreateClient().PostAsync("/api/v1/oordeel?taal=nl", new StringContent(request, Encoding.UTF8, "application/json"));
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }
}
