using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using Inburgering.Testing;
using Inburgering.Web.Tests.Api;
using Inburgering.Web.Tests.Approved;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Results;

/// <summary>Those who walk the wizard are told, on the page and on paper, what the API tells for the same answers: the same verdicts, papers, steps and dates.</summary>
public sealed class SameAsApiTests(Site site) : IClassFixture<Site>
{
    /// <summary>What those hold for whom this form is not.</summary>
    private static readonly string[] OtherPermits = ["regulier", "andere"];

    /// <summary>Days that the list does not name once they are past.</summary>
    private static readonly string[] OnlyAhead = ["vroegst-indienen", "uiterlijk-indienen", "vijf-jaar-vol"];

    public static TheoryData<string> Permits => ["493", "497", "513", "advies"];

    [Theory]
    [MemberData(nameof(Permits))]
    public async Task The_pages_say_what_the_api_says_for_every_kind_of_visit(string permit) => await Compare("geldend", Answers(People.Asking(permit)));

    [Theory]
    [MemberData(nameof(Walk.Cases), MemberType = typeof(Walk))]
    public async Task The_pages_say_what_the_api_says_for_every_acceptance_case(string file)
    {
        AcceptanceCase acceptance = AcceptanceCase.Load(file);

        await Compare(acceptance.Edition, acceptance.Answers);
    }

    [Theory]
    [MemberData(nameof(Persona.Files), MemberType = typeof(Persona))]
    public async Task The_pages_say_what_the_api_says_for_every_named_person(string file)
    {
        Persona persona = Persona.Load(file);

        await Compare(persona.Edition.Wire(), persona.Wire);
    }

    private async Task Compare(string edition, JsonElement answers)
    {
        using Browser browser = await site.Arrive(new(Editions.Read(edition)!.Value, Domain.Kernel.Asking.Answers.None), "/");
        Walk walk = await new Walk(browser).Says(answers).FromStart();
        JsonElement api = await Assess(edition, JsonSerializer.SerializeToElement(walk.Given));

        SaysVerdicts((await browser.Open("/uitkomst")).Page, api, edition, walk.Given);
        SaysList((await browser.Open("/checklist")).Page, api, edition);
    }

    private static void SaysVerdicts(IDocument page, JsonElement api, string edition, IReadOnlyDictionary<string, JsonElement> given)
    {
        if (api.GetProperty("volgendeVraag").GetString() == "vergunning")
        {
            return;
        }

        string said = page.QuerySelector("main")!.Words();
        bool isForm = !given.TryGetValue("huidige-vergunning", out JsonElement held) || !OtherPermits.Contains(held.GetString());
        Assert.Equal(isForm, page.QuerySelector(".lines") is not null);
        if (!isForm)
        {
            // One short page without verdicts, as the verdicts of the API all say.
            Assert.All(api.GetProperty("vergunningen").EnumerateArray(), permit => Assert.Equal("voldoet-niet", permit.Text("oordeel")));
            return;
        }

        // By the form as printed nobody is advised to send anything, an expired card leaves one thing to do, and of a permit that is closed its page tells.
        Assert.True(
            (page.QuerySelectorAll(".lines .verdict") is [var only] && only.Words() == Visitors.Say("uitkomst.gesloten"))
            || edition == Editions.AsPrintedWire || page.QuerySelector(".answer.urgent") is not null
            || api.GetProperty("advies").Text("tekst").Split(". ").All(sentence => said.Contains(sentence.TrimEnd('.'), StringComparison.Ordinal)));
        foreach (JsonElement permit in api.GetProperty("vergunningen").EnumerateArray())
        {
            IElement shown = page.GetElementById($"vergunning-{permit.Text("code")}")!;
            string verdict = shown.QuerySelector(".verdict")!.Words();
            if (verdict == Visitors.Say("uitkomst.gesloten"))
            {
                Assert.Equal("voldoet-niet", permit.Text("oordeel"));
                Assert.Contains(permit.GetProperty("voorwaarden").EnumerateArray(), condition => condition.Text("oordeel") == "voldoet-niet" && shown.Words().Contains(condition.Text("tekst"), StringComparison.Ordinal));
                continue;
            }

            Assert.Equal(Visitors.Say(Verdict(permit, edition)), verdict);

            string[] notLookedAt = [.. permit.GetProperty("nietBekeken").EnumerateArray().Select(omission => omission.Text("tekst"))];
            Assert.Equal(notLookedAt, page.QuerySelectorAll($"#vergunning-{permit.Text("code")} .not-looked-at li").Select(omission => omission.Words()));

            // What is not needed any more is not shown.
            var needed = permit.GetProperty("voorwaarden").EnumerateArray().Where(condition => condition.Text("stand") != "niet-nodig" && !(edition == Editions.AsPrintedWire && condition.Text("id") == "termijn"));
            Assert.All(needed, condition => Assert.Contains(condition.Text("tekst"), said));
        }
    }

    /// <summary>The verdict in words: where only a day stands in the way, the day.</summary>
    private static Text Verdict(JsonElement permit, string edition) => edition == Editions.AsPrintedWire ? Text.Of("uitkomst.oud-oordeel", ("oordeel", Text.Of($"oordeel.{permit.Text("oordeel")}")))
        : permit.TryGetProperty("vanaf", out JsonElement from)
        ? Text.Of("uitkomst.nog-niet", ("datum", DateOnly.ParseExact(from.GetString()!, "yyyy-MM-dd")))
        : Text.Of($"oordeel.{permit.Text("oordeel")}");

    private static void SaysList(IDocument page, JsonElement api, string edition)
    {
        JsonElement list = api.GetProperty("checklist");
        IElement? envelope = page.GetElementById("envelop");
        if (envelope is null)
        {
            // Nothing to post: the form cannot be used, the permit is closed, or nothing was answered.
            Assert.True(
                list.GetProperty("vergunning").ValueKind is JsonValueKind.Null
                || api.GetProperty("volgendeVraag").GetString() == "vergunning"
                || api.GetProperty("vergunningen").EnumerateArray().Any(permit => permit.GetProperty("voorwaarden").EnumerateArray().Any(c => c.Text("id") is "aan-te-vragen" && c.Text("oordeel") == "voldoet-niet")));
            return;
        }

        JsonElement[] items = [.. list.GetProperty("stukken").EnumerateArray()];
        IElement[] papers = [.. page.QuerySelectorAll("ul.check.envelop > li")];
        Assert.Equal(items.DistinctBy(item => item.Text("tekst")).Count(), papers.Length);
        foreach (JsonElement item in items)
        {
            string said = papers.Single(paper => paper.Words().StartsWith(Head(item.Text("tekst")), StringComparison.Ordinal)).Words();
            Assert.Contains(item.Text("reden"), said);
            Assert.Contains(item.Text("uitgever"), said);
        }

        // What is printed is what stands on the sheets.
        string sheets = string.Join(' ', page.QuerySelectorAll("section.sheet").Select(sheet => sheet.Words()));
        int enclosures = list.GetProperty("aantalBijlagen").GetInt32();
        Assert.Contains(Visitors.Say(enclosures == 0 ? Text.Of("checklist.bijlagen.geen") : Text.Of("checklist.bijlagen", ("aantal", enclosures))), sheets);
        bool isOld = edition == Editions.AsPrintedWire;
        Assert.All(list.GetProperty("stappen").EnumerateArray().Where(step => isOld ? step.Text("moment") is "vooraf" or "invullen" : step.Text("id") != "adres"), step => Assert.Contains(Head(step.Text("tekst")), sheets));
        Assert.All(list.GetProperty("formulier").EnumerateArray().Where(entry => entry.Text("onderdeel") != "7"), entry => Assert.Contains(entry.Text("tekst"), sheets));
        Assert.All(api.GetProperty("tijdlijn").EnumerateArray().Where(date => !isOld && !OnlyAhead.Contains(date.Text("id"))), date => Assert.Contains(Head(date.Text("tekst")), sheets));
    }

    private async Task<JsonElement> Assess(string edition, JsonElement answers)
    {
        using HttpResponseMessage response = await site.CreateClient().PostAsJsonAsync("/api/v1/oordeel", new { editie = edition, antwoorden = answers });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static JsonElement Answers((string Question, string Value)[] answers)
    {
        Walk walk = new Walk(null!).Says(answers);
        return JsonSerializer.SerializeToElement(walk.Answers);
    }

    private static string Head(string text) => text.Split(". ")[0].TrimEnd('.');
}
