using AngleSharp.Dom;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Fee;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Results;

/// <summary>The three permits side by side.</summary>
public sealed class CompareTests(Site site) : IClassFixture<Site>
{
    private static readonly Topic[] Rows = [Topic.Gives, Topic.Ends, Topic.Costs, Topic.Takes, Topic.Refused];

    [Fact]
    public async Task Start_choice_and_outcome_lead_there()
    {
        using Browser browser = new(site);
        await browser.Open("/");
        await browser.Follow("main a[href='/nl/vergelijk']");
        Assert.Equal("/vergelijk", browser.Path);

        await browser.Open("/vraag/vergunning");
        await browser.Follow("main a[href='/nl/vergelijk']");
        Assert.Equal("/vergelijk", browser.Path);

        using Browser told = await site.Arrive(Visitors.Of(People.Extension), "/vraag/geboortedatum");
        Assert.Empty(told.Page.QuerySelectorAll("main a[href='/nl/vergelijk']"));
        await told.Open("/uitkomst");
        await told.Follow("main a[href='/nl/vergelijk']");
        Assert.Equal("/vergelijk", told.Path);
    }

    [Fact]
    public async Task Without_answers_every_fact_stands_in_its_cell_and_nothing_is_judged()
    {
        using Browser browser = await site.Arrive(Visit.New, "/vergelijk");
        Assessment assessment = Today();

        Assert.Empty(browser.Page.QuerySelectorAll(".compare .verdict"));
        Assert.Equal(["493", "497", "513"], Columns(assessment).Select(judgement => judgement.Permit.Code));
        foreach (Topic topic in Rows)
        {
            IElement row = browser.Page.QuerySelectorAll(".compare tbody tr").Single(row => row.QuerySelector("th")!.Words() == Visitors.Say(topic.Text()));
            IElement[] cells = [.. row.QuerySelectorAll("td")];
            Assert.Equal(Columns(assessment).Select(judgement => Said(assessment, judgement, topic)), cells.Select(cell => (IEnumerable<string>)[.. cell.QuerySelectorAll("p").Select(said => said.Words())]));
            Assert.All(cells, cell => Assert.Equal(cell.QuerySelector("p") is null, cell.ChildNodes.Length == 0));
        }

        string[] more = [.. assessment.Permits.SelectMany(judgement => Said(assessment, judgement, Topic.More))];
        Assert.Equal(3, more.Length);
        Assert.All(more, line => Assert.Contains(line, browser.Page.QuerySelector("main")!.Words(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_answers_each_permit_has_its_verdict_and_each_condition_how_it_stands()
    {
        Visit visit = Visitors.Of(People.LongTermResident);
        using Browser browser = await site.Arrive(visit, "/vergelijk");
        Assessment all = visit.Asking("advies").Interview.Assessment;

        IElement[] heads = [.. browser.Page.QuerySelectorAll(".compare thead th").Skip(1)];
        Assert.Equal(["nog-niet", "niet-nodig", "voldoet"], heads.Select(head => head.QuerySelector(".verdict")!.ClassList[1]));
        IElement looked = browser.Page.QuerySelectorAll(".compare tbody tr").Single(row => row.QuerySelector("ul") is not null);
        Assert.Equal(
            Columns(all).Select(judgement => judgement.IsClosed ? 0 : judgement.Conditions.Length),
            looked.QuerySelectorAll("td").Select(cell => cell.QuerySelectorAll("li .verdict").Length));
    }

    [Fact]
    public async Task What_an_application_costs_is_read_from_the_table_on_the_day()
    {
        Amount fee = AmountTable.Known.Single(amount => amount.Id == AmountTable.Fee513);
        using Browser known = await site.Arrive(Visitors.Of(People.LongTermResident), "/vergelijk");
        using Browser unknown = await site.Arrive(Visitors.Of([.. People.LongTermResident, ("datum-aanvraag", "2027-01-02")]), "/vergelijk");

        known.Page.QuerySelector(".compare")!.AssertSays(Text.Of("feit.leges.bedrag", ("bedrag", fee.Euros), ("datum", fee.From)));
        unknown.Page.QuerySelector(".compare")!.AssertSays(Text.Of("feit.leges.opzoeken"));
    }

    [Fact]
    public async Task Every_fact_cites_its_sources_by_links_into_the_rule_book()
    {
        using Browser browser = await site.Arrive(Visit.New, "/vergelijk");
        Assessment assessment = Today();
        string[] cited = [.. browser.Page.QuerySelectorAll("main a.source").Select(link => link.GetAttribute("href")!.Split("#bepaling-")[1])];

        Assert.All(
            assessment.Permits.SelectMany(judgement => assessment.Facts(judgement)).Where(fact => fact.Kind.Topic <= Topic.More).SelectMany(fact => fact.Kind.Provisions),
            provision => Assert.Contains(provision.Id, cited));
        using Browser book = new(site);
        await book.Open("/regels");
        Assert.All(cited, id => Assert.NotNull(book.Page.GetElementById($"bepaling-{id}")));
    }

    [Fact]
    public async Task It_is_always_of_the_law_in_force()
    {
        using Browser browser = await site.Arrive(new(Edition.AsPrinted, Answers.None), "/vergelijk");

        browser.Page.QuerySelector(".compare")!.AssertSays(Text.Of("feit.gesloten"));
    }

    [Fact]
    public async Task After_posting_stands_closed_on_the_outcome_in_the_order_of_things_with_its_days_and_sources()
    {
        Visit visit = Visitors.Of(People.Extension);
        using Browser browser = await site.Arrive(visit, "/uitkomst");
        Assessment assessment = visit.Interview.Assessment;
        IElement told = browser.Page.GetElementById("daarna")!;

        Assert.False(told.HasAttribute("open"));
        Assert.Equal(
            ["stap.ontvangstbevestiging.titel", "stap.wijzigingen-doorgeven.titel", "onderwerp.blijven", "onderwerp.meer-papieren", "stap.besluit-afwachten.titel", "onderwerp.geen-antwoord", "stap.besluit-negatief.titel", "stap.document-ophalen.titel"],
            Web.Pages.Results.Afterward.Of(assessment).Select(one => one.Title.Key));
        Assert.Equal(Web.Pages.Results.Afterward.Of(assessment).Select(one => Visitors.Say(one.Title)), told.QuerySelectorAll("ol > li > strong").Select(title => title.Words()));
        DateOnly decision = assessment.Checklist.Timeline.Single(date => date.Id == "besluit-uiterlijk").Date;
        told.AssertSays(Text.Of("feit.geen-antwoord.na", ("datum", decision)));
        Assert.Contains("LAW.VW.71b", told.QuerySelectorAll("a.source").Select(link => link.Words()));
    }

    [Fact]
    public async Task A_card_that_runs_out_before_the_decision_is_told_of()
    {
        using Browser browser = await site.Arrive(Visitors.Of([.. People.Extension, ("geldig-tot", "2026-12-31")]), "/uitkomst");

        browser.Page.GetElementById("daarna")!.AssertSays(Text.Of("feit.kaart-loopt-af"));
    }

    [Fact]
    public async Task With_nothing_to_post_the_page_of_after_posting_leads_to_the_questions()
    {
        using Browser browser = await site.Arrive(Visit.New, "/na-het-posten");
        await browser.Follow("main .acts a");

        Assert.Equal("/vraag/vergunning", browser.Path);
    }

    /// <summary>What the law is today for who has told nothing.</summary>
    private static Assessment Today() => Visitors.Of([("vergunning", "advies"), ("datum-aanvraag", $"{DateTime.Today:yyyy-MM-dd}")]).Interview.Assessment;

    private static IEnumerable<Judgement> Columns(Assessment assessment) => assessment.Permits.Reverse();

    private static IEnumerable<string> Said(Assessment assessment, Judgement judgement, Topic topic) =>
        [.. assessment.Facts(judgement).Where(fact => fact.Kind.Topic == topic).Select(fact => Visitors.Say(fact.Text))];
}
