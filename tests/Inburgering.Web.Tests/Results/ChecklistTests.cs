using AngleSharp.Dom;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Record;
using Inburgering.Web.Pages;
using Inburgering.Web.Pages.Results;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Approved;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Results;

/// <summary>The checklist page holds everything of the domain's checklist, laid out in sheets.</summary>
public sealed class ChecklistTests(Site site) : IClassFixture<Site>
{
    private const string Printed = "diploma-as-printed-497.json";
    private const string Exempt = "exempt-513-today.json";

    /// <summary>The cases in which there is something to post.</summary>
    public static TheoryData<string> Listed()
    {
        TheoryData<string> files = [];
        files.AddRange([.. Visitors.Cases.Where(HasList)]);
        return files;
    }

    [Theory]
    [MemberData(nameof(Listed))]
    public async Task Every_paper_is_in_the_envelope_with_all_that_is_known_of_it(string file)
    {
        Visit visit = Visitors.Of(file);
        Checklist list = visit.Interview.Assessment.Checklist;
        using Browser browser = await site.Arrive(visit, "/checklist");

        IElement[] papers = [.. browser.Page.QuerySelectorAll(".check.envelop > li")];
        var kinds = list.Items.GroupBy(item => (item.Kind, item.Sort)).ToList();
        Assert.Equal(kinds.Count, papers.Length);
        Assert.All(kinds.Zip(papers).SelectMany(pair => pair.First.Select(item => (item, pair.Second))), pair =>
        {
            (Item item, IElement paper) = pair;
            paper.AssertSays(item.Name);
            paper.AssertSays(item.Kind.Form.Text());
            paper.AssertSays(item.Reason);
            paper.AssertSays(item.Issuer);
            paper.AssertSays(Text.Of("checklist.stuk.wie", ("aantal", item.Count), ("wie", item.Person.Text())));
            Assert.All(item.Requirements, paper.AssertSays);
            Assert.All(item.Period is { } period ? [period] : Array.Empty<Text>(), paper.AssertSays);
            Assert.All(item.Kind.Provisions, provision => paper.AssertSays(ProvisionText.Text(provision.Place)));
        });
        browser.Page.QuerySelector("main")!.AssertSays(list.Enclosures == 0 ? Text.Of("checklist.bijlagen.geen") : Text.Of("checklist.bijlagen", ("aantal", list.Enclosures)));
        Assert.All(list.Items, item => browser.Page.QuerySelector("main")!.AssertSays(item.Kind.Form.Explanation()));
    }

    [Theory]
    [MemberData(nameof(Listed))]
    public async Task Every_step_is_there_at_its_moment(string file)
    {
        Visit visit = Visitors.Of(file);
        Checklist list = visit.Interview.Assessment.Checklist;
        using Browser browser = await site.Arrive(visit, "/checklist");

        Step[] said = [.. list.Steps.Where(step => visit.Edition is Edition.InForce ? step.Kind.Id != "adres" : step.Kind.Moment is Moment.Before or Moment.Filling)];
        IElement[] steps = [.. browser.Page.QuerySelectorAll("li[id^='stap-']")];
        Assert.Equal(said.Select(step => $"stap-{step.Kind.Id}"), steps.Select(step => step.Id));
        Assert.All(said.Zip(steps), pair =>
        {
            (Step step, IElement shown) = pair;
            shown.AssertSays(step.Title);
            Assert.All(step.Texts, shown.AssertSays);
            Assert.True(shown.ParentElement!.ClassList.Contains(step.Kind.Moment is Moment.After ? "daarna" : "doen"));
        });
    }

    [Theory]
    [MemberData(nameof(Listed))]
    public async Task Every_entry_of_the_form_is_there_with_its_box(string file)
    {
        Visit visit = Visitors.Of(file);
        using Browser browser = await site.Arrive(visit, "/checklist");

        FormEntry[] entries = [.. visit.Interview.Assessment.Checklist.Form.Where(entry => entry.Kind.Section != "7")];
        IElement[] shown = [.. browser.Page.QuerySelectorAll(".check.invullen > li")];
        Assert.Equal(entries.Length, shown.Length);
        Assert.All(entries.Zip(shown), pair =>
        {
            pair.Second.AssertSays(pair.First.Text);
            Assert.All(pair.First.BoxName is { } box ? [box] : Array.Empty<Text>(), pair.Second.AssertSays);
            browser.Page.QuerySelector("main")!.AssertSays(pair.First.SectionName);
        });
    }

    [Theory]
    [MemberData(nameof(Listed))]
    public async Task Every_date_is_drawn_and_told_in_words(string file)
    {
        Visit visit = Visitors.Of(file);
        using Browser browser = await site.Arrive(visit, "/checklist");

        string[] onlyAhead = ["vroegst-indienen", "uiterlijk-indienen", "vijf-jaar-vol"];
        Assessment assessment = visit.Interview.Assessment;
        TimelineDate[] dates = visit.Edition is Edition.AsPrinted
            ? []
            : [.. assessment.Checklist.Timeline.Where(date => !onlyAhead.Contains(date.Kind.Id) || !(date.Date < assessment.Dossier.Posting))];
        IElement[] told = [.. browser.Page.QuerySelectorAll(".dates > li")];
        Assert.Equal(dates.Length, told.Length);
        Assert.All(dates.Zip(told), pair =>
        {
            pair.Second.AssertSays(Text.Of("gezegd.datum", ("datum", pair.First.Date)));
            pair.Second.AssertSays(pair.First.Label);
            pair.Second.AssertSays(pair.First.Text);
        });
        Assert.Equal(Enumerable.Range(1, dates.Length > 1 ? dates.Length : 0).Select(number => $"{number}"), browser.Page.QuerySelectorAll("svg.timeline text").Select(number => number.Words()));
    }

    [Fact]
    public async Task The_list_tells_what_to_do_and_what_to_enclose_before_all_the_rest()
    {
        using Browser browser = await site.Arrive(Visitors.Of(Exempt), "/checklist");

        Assert.Equal(["eerst", "envelop", "invullen", "doen", "adres", "daarna"], browser.Page.QuerySelectorAll("main h2").Select(part => part.Id).Where(id => id is not ("later-verder" or "iemand-anders")));
    }

    [Fact]
    public async Task Each_sheet_begins_with_its_number_and_lines_to_fill_in_and_says_that_it_is_no_decision()
    {
        using Browser browser = await site.Arrive(Visitors.Of(Exempt), "/checklist");

        IElement[] sheets = [.. browser.Page.QuerySelectorAll("section.sheet")];
        Assert.NotEmpty(sheets);
        Assert.All(sheets.Index(), numbered =>
        {
            IElement head = numbered.Item.FirstElementChild!;
            head.AssertSays(Text.Of("checklist.blad", ("nummer", numbered.Index + 1), ("aantal", sheets.Length)));
            Assert.Equal(["Naam:", "V-nummer:", "Datum:"], head.QuerySelectorAll(".fill span").Select(line => line.Words()));
            head.AssertSays(Text.Of("site.geen-overheid"));
            Assert.Null(head.QuerySelector(".edition"));
        });
    }

    [Fact]
    public async Task The_form_as_printed_is_marked_on_every_sheet_and_at_the_end()
    {
        using Browser browser = await site.Arrive(Visitors.Of(Printed), "/checklist");

        Assert.NotNull(browser.Page.QuerySelector("header > .edition"));
        Assert.All(browser.Page.QuerySelectorAll("section.sheet"), sheet => Assert.Equal(Visitors.Say("site.editie-formulier"), sheet.QuerySelector(".sheet-head .edition")!.Words()));
        Assert.StartsWith(Visitors.Say("editie.formulier"), Last(browser).QuerySelector(".receipt")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_sheet_begins_with_what_can_be_done_and_the_last_ends_with_the_law_and_the_day()
    {
        Visit visit = Visitors.Of(Exempt);
        using Browser browser = await site.Arrive(visit, "/checklist");

        Headline headline = Headline.Of(visit.Interview.Assessment);
        Assert.Equal(Visitors.Say(headline.Sentence), First(browser).QuerySelector("h1")!.Words());
        Assert.Equal(headline.Steps.Select(Visitors.Say), First(browser).QuerySelectorAll(".steps.eerst > li").Select(step => step.Words()));
        Assert.Equal(Visitors.Say(Verdict.Met.Text()), browser.Page.QuerySelector(".sheet .verdict")!.Words());
        Assert.StartsWith($"{Visitors.Say("editie.geldend")}, 21 november 2026.", Last(browser).QuerySelector(".receipt")!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Persona.Files), MemberType = typeof(Persona))]
    public async Task The_list_says_why_the_verdict_is_what_it_is(string file)
    {
        Persona persona = Persona.Load(file);
        using Browser browser = await site.Arrive(persona.Visit, "/checklist");
        Assessment assessment = persona.Interview.Assessment;

        Finding[] lacking = [.. assessment.Permits.Single(judgement => judgement.Permit == assessment.Checklist.Permit).Conditions.Where(condition => condition.Verdict is not Verdict.Met)];
        IElement main = browser.Page.QuerySelector("main")!;
        Assert.Equal(lacking.Length, main.QuerySelectorAll(".lacking.doen > li strong").Length);
        Assert.All(lacking, condition => main.AssertSays(Text.Of($"voorwaarde.{condition.Id}")));
        Assert.All(lacking.Where(condition => condition.Parts.IsEmpty && condition.Verdict is not Verdict.Unknown), condition => main.AssertSays(condition.Text));
    }

    [Fact]
    public async Task The_address_stands_to_cut_out_with_a_word_to_check_it()
    {
        using Browser browser = await site.Arrive(Visitors.Of(Exempt), "/checklist");

        IElement address = browser.Page.QuerySelector("address.cut")!;
        Assert.All(["adres.1", "adres.2", "adres.3"], line => address.AssertSays(Text.Of(line)));
        Assert.Equal(Visitors.Say("checklist.adres.controleer"), address.NextElementSibling!.Words());
    }

    [Fact]
    public async Task The_answers_it_rests_on_stand_at_its_end_in_small_print()
    {
        Visit visit = Visitors.Of(Exempt);
        using Browser browser = await site.Arrive(visit, "/checklist");

        IElement[] parts = [.. browser.Page.QuerySelectorAll(".fine.daarna > li").TakeLast(Given.In(visit.Interview).Count())];
        Assert.All(Given.In(visit.Interview).Zip(parts), pair =>
        {
            pair.Second.AssertSays(pair.First.Key);
            Assert.All(pair.First, given =>
            {
                pair.Second.AssertSays(given.Wording.Short);
                Assert.All(given.Said, pair.Second.AssertSays);
            });
        });
    }

    [Fact]
    public async Task What_is_only_good_to_know_has_no_box_to_tick()
    {
        Visit visit = Visitors.Of(Exempt);
        using Browser browser = await site.Arrive(visit, "/checklist");
        IElement[] notices = [.. browser.Page.QuerySelectorAll(".check.notes > li")];
        Checklist list = visit.Interview.Assessment.Checklist;

        Assert.Equal(["stap-wijzigingen-doorgeven", "stap-besluit-afwachten", "stap-besluit-negatief"], notices.Select(notice => notice.Id).Where(id => id?.Length > 0));
        Assert.Equal(["2.kies", "2.vangnet-onzeker", "2.vangnet-dekt-niet"], list.Form.Where(entry => entry.Kind.IsNotice).Select(entry => entry.Kind.Key));
        int known = Afterward.Of(visit.Interview.Assessment).Count(one => one.Step is null);
        Assert.Equal(3, known);
        Assert.Equal(list.Form.Count(entry => entry.Kind.IsNotice) + list.Steps.Count(step => step.Kind.IsNotice) + known, notices.Length);
    }

    [Fact]
    public async Task To_extend_stands_on_the_first_sheet_too()
    {
        Visit visit = Visitors.Of("540-hours-is-60-short.json");
        using Browser browser = await site.Arrive(visit, "/checklist");

        First(browser).AssertSays(visit.Interview.Assessment.Permits.SelectMany(judgement => judgement.Conditions).SelectMany(condition => condition.Gaps).First(gap => gap.Id == Gap.ExtensionId).Text);
        First(browser).AssertSays(Text.Of("uitkomst.datum", ("datum", new DateOnly(2023, 5, 20))));
    }

    [Fact]
    public async Task A_list_with_questions_open_says_so()
    {
        Visit visit = Visitors.Of(Exempt);
        Visit unfinished = new(visit.Edition, visit.Answers.Without(RecordQuestions.Antecedenten));
        using Browser browser = await site.Arrive(unfinished, "/checklist");

        browser.Page.QuerySelector("main .box")!.AssertSays(Text.Of("checklist.open", ("aantal", unfinished.Interview.Assessment.Open.Length)));
        Assert.NotNull(browser.Page.QuerySelector("main .box a[href='/nl/vraag/antecedenten']"));
    }

    [Theory]
    [InlineData("regular-permit.json", "497", "checklist.ander-formulier", "/nl/uitkomst")]
    [InlineData("diploma-today-497-is-closed.json", "497", "checklist.gesloten", "/nl/gesloten")]
    [InlineData("indefinite-holder-asks-513.json", "493", "checklist.gesloten", "/nl/uitkomst")]
    public async Task Who_has_nothing_to_post_gets_no_list_but_a_way_on(string file, string chosen, string words, string way)
    {
        using Browser browser = await site.Arrive(Visitors.Of(file, ("vergunning", $"\"{chosen}\"")), "/checklist");

        Assert.Empty(browser.Page.QuerySelectorAll(".sheet, .check, address"));
        browser.Page.QuerySelector("main")!.AssertSays(Text.Of(words));
        Assert.NotNull(browser.Page.QuerySelector($"main a[href='{way}']"));
    }

    [Fact]
    public async Task Before_any_answer_there_is_a_way_in_and_no_list()
    {
        using Browser browser = await site.Arrive(Visitors.Of("nothing-answered-yet.json"), "/checklist");

        Assert.Empty(browser.Page.QuerySelectorAll(".sheet"));
        Assert.NotNull(browser.Page.QuerySelector("main a[href='/nl/vraag/vergunning']"));
    }

    private static IElement First(Browser browser) => browser.Page.QuerySelector("section.sheet")!;

    private static IElement Last(Browser browser) => browser.Page.QuerySelectorAll("section.sheet")[^1];

    private static bool HasList(string file)
    {
        Assessment assessment = Visitors.Of(file).Interview.Assessment;
        return assessment.Permits.FirstOrDefault(judgement => judgement.Permit == assessment.Checklist.Permit) is { IsClosed: false } && !Visitors.Of(file).Interview.Walked.IsEmpty;
    }
}
