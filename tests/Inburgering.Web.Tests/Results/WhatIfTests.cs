using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Inburgering.Web.Pages;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Approved;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Results;

/// <summary>What if an answer were another: seen in a copy, while the visit stays as it is.</summary>
public class WhatIfTests(Site site) : IClassFixture<Site>
{
    private const string ThreeSteps = "15-nog-drie-stappen";

    [Fact]
    public async Task A_way_followed_step_by_step_in_a_copy_leads_to_a_permit_that_is_met_and_leaves_the_visit_to_the_byte()
    {
        using Browser browser = await Arrived(ThreeSteps);
        string? before = browser.Cookie(VisitCookie.Name);
        Assert.Contains("60 uur", browser.Text, StringComparison.Ordinal);

        await browser.Open("/wat-als");
        await Change(browser, "uren-inburgering", "600");
        await Change(browser, "pogingen", """[{"onderdeel":"lezen","gehaald":true,"examen":0,"nt2":0},{"onderdeel":"luisteren","gehaald":true,"examen":0,"nt2":0},{"onderdeel":"schrijven","gehaald":false,"examen":3,"nt2":0},{"onderdeel":"spreken","gehaald":true,"examen":0,"nt2":0},{"onderdeel":"knm","gehaald":true,"examen":0,"nt2":0},{"onderdeel":"ona","gehaald":true,"examen":0,"nt2":0}]""");
        Assert.DoesNotContain("verdict voldoet\"", browser.Page.QuerySelector("#verschil")!.InnerHtml, StringComparison.Ordinal);
        await Change(browser, "duo-advies", "\"positief\"");

        Assert.Equal(["verdict voldoet-niet", "verdict voldoet"], browser.Page.QuerySelectorAll("#verschil .verdict").Select(verdict => verdict.ClassName));
        Assert.Equal(before, browser.Cookie(VisitCookie.Name));
        Assert.DoesNotContain(browser.Visited, address => address.Query.Contains("positief", StringComparison.Ordinal));
        await browser.Open("/uitkomst");
        Assert.NotEmpty(browser.Page.QuerySelectorAll(".lines .voldoet-niet"));
    }

    [Fact]
    public async Task A_wrong_answer_is_told_at_its_field_and_nothing_of_the_copy_is_lost()
    {
        using Browser browser = await Arrived(ThreeSteps);
        await browser.Open("/wat-als");
        await Change(browser, "zorgverzekering", "\"nee\"");

        await Choose(browser, "uren-inburgering");
        IHtmlFormElement form = FormFor(browser, "Vergelijk");
        form.QuerySelector<IHtmlInputElement>("#uren-inburgering")!.Value = "heel veel";
        await browser.Submit(form);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal("#uren-inburgering", browser.Page.QuerySelector(".box-err a")!.GetAttribute("href"));
        Assert.Equal("heel veel", browser.Page.QuerySelector<IHtmlInputElement>("#uren-inburgering")!.Value);
        Assert.Contains("zorgverzekering", browser.Page.QuerySelector<IHtmlInputElement>($"input[name={WatAlsModel.CopyField}]")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_answer_changes_nothing_and_the_edition_is_looked_at_and_back()
    {
        using Browser browser = await Arrived(ThreeSteps);
        await browser.Open("/wat-als");
        await Change(browser, "zorgverzekering", "\"ja\"");
        Assert.Null(browser.Page.QuerySelector("#verschil"));

        await SwitchEdition(browser);
        Assert.NotNull(browser.Page.QuerySelector("#verschil"));
        await SwitchEdition(browser);
        Assert.Null(browser.Page.QuerySelector("#verschil"));
    }

    [Fact]
    public async Task A_day_later_moves_the_dates()
    {
        using Browser browser = await Arrived("03-aanbevolen-513");
        await browser.Open("/wat-als");
        await Change(browser, "datum-aanvraag", "\"2026-12-05\"");

        Assert.Contains("5 december 2026", browser.Page.QuerySelector("#verschil")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen json")]
    [InlineData("[]")]
    [InlineData("""{"editie":1,"antwoorden":{}}""")]
    [InlineData("""{"editie":false,"antwoorden":[]}""")]
    [InlineData("""{"editie":false,"antwoorden":{"brp":{"x":["\ud800"]}}}""")]
    public async Task A_copy_that_is_none_is_an_empty_one(string copy)
    {
        using Browser browser = await Arrived(ThreeSteps);
        await browser.Open("/wat-als");

        await browser.Post("/wat-als?handler=Kies", (WatAlsModel.CopyField, copy), (WatAlsModel.QuestionField, "bestaat-niet"));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Null(browser.Page.QuerySelector("#verschil"));
        Assert.NotNull(browser.Page.QuerySelector($"#{WatAlsModel.QuestionField}-fout"));
    }

    [Fact]
    public async Task Who_answered_nothing_is_led_to_the_questions()
    {
        using Browser browser = new(site);
        await browser.Open("/wat-als");
        await browser.Follow("main .acts a");

        Assert.StartsWith("/vraag/", browser.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_every_way_has_is_told_once_before_the_ways()
    {
        using Browser browser = await Arrived("12-weet-weinig");
        await browser.Open("/weg");

        IElement section = browser.Page.QuerySelector("main section")!;
        string[] inAnyCase = [.. section.QuerySelectorAll(":scope > ol > li").Select(step => step.Words())];
        Assert.NotEmpty(inAnyCase);
        Assert.True(section.QuerySelectorAll(".way").Length > 1);
        Assert.Empty(section.QuerySelectorAll(".way li").Select(step => step.Words()).Intersect(inAnyCase));
    }

    [Theory]
    [InlineData(ThreeSteps, "513")]
    [InlineData("12-weet-weinig", "513")]
    [InlineData("01-te-vroeg", null)]
    [InlineData("03-aanbevolen-513", null)]
    [InlineData("08-onbepaalde-tijd", null)]
    public async Task The_first_screen_and_the_first_sheet_tell_of_a_way_to_another_permit_where_something_is_to_be_done_for_it(string person, string? permit)
    {
        using Browser browser = await Arrived(person);
        Assert.Equal(permit is null ? [] : [Visitors.Say(Text.Of("weg.titel", ("nummer", permit)))], browser.Page.QuerySelectorAll("main > .lines + details > summary").Select(way => way.Words()));

        await browser.Open("/checklist");
        string sheet = browser.Page.QuerySelector("section.sheet")!.Words();
        Assert.Equal(permit is not null, sheet.Contains(Visitors.Say(Text.Of("weg.ook", ("nummer", permit ?? "513"))), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_ways_stand_on_the_outcome_and_on_a_page_of_their_own_and_where_there_is_none_it_says_what_stops_it()
    {
        using Browser browser = await Arrived(ThreeSteps);
        string[] onOutcome = [.. browser.Page.QuerySelectorAll(".way").Select(way => way.TextContent)];
        await browser.Open("/weg");
        Assert.Equal(onOutcome, browser.Page.QuerySelectorAll(".way").Select(way => way.TextContent));
        Assert.Contains(browser.Page.QuerySelectorAll(".way"), way => way.QuerySelectorAll("li").Length == 3);

        Assert.Equal(["Weg 1", "Weg 2", "Weg 3", "Weg 4"], browser.Page.QuerySelectorAll(".way > p > strong").Select(number => number.Words()));

        using Browser other = await Arrived("16-geen-weg");
        await other.Open("/weg");
        Assert.Empty(other.Page.QuerySelectorAll(".way"));
        Assert.NotEmpty(other.Page.QuerySelectorAll("section ul li"));
    }

    [Fact]
    public async Task A_way_that_hangs_on_something_to_find_out_names_no_day_on_which_it_is_done()
    {
        using Browser browser = await Arrived("12-weet-weinig");
        await browser.Open("/weg");

        Assert.NotEmpty(browser.Page.QuerySelectorAll(".way"));
        Assert.All(browser.Page.QuerySelectorAll(".way"), way => way.AssertSays(Text.Of("weg.misschien")));
        Assert.DoesNotContain("Dit kan klaar zijn", browser.Text, StringComparison.Ordinal);
    }

    private async Task<Browser> Arrived(string persona) => await site.Arrive(Persona.Load(persona).Visit, "/uitkomst");

    private static async Task Change(Browser browser, string question, string wire)
    {
        await Choose(browser, question);
        IHtmlFormElement form = FormFor(browser, "Vergelijk");
        new QuestionForm(form).Fill(question, wire);
        await browser.Submit(form);
    }

    private static async Task Choose(Browser browser, string question)
    {
        IHtmlFormElement form = FormFor(browser, "Kies");
        form.QuerySelector<IHtmlSelectElement>($"#{WatAlsModel.QuestionField}")!.Value = question;
        await browser.Submit(form, form.QuerySelector<IHtmlButtonElement>("button:not([name])"));
    }

    private static Task SwitchEdition(Browser browser) => browser.Post(
        "/wat-als?handler=Editie",
        (WatAlsModel.CopyField, browser.Page.QuerySelector<IHtmlInputElement>($"input[name={WatAlsModel.CopyField}]")!.Value));

    private static IHtmlFormElement FormFor(Browser browser, string handler) =>
        browser.Page.QuerySelectorAll<IHtmlFormElement>("main form").Last(form => form.GetAttribute("action")!.Contains($"handler={handler}", StringComparison.Ordinal));
}
