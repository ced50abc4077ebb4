using AngleSharp.Dom;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Record;
using Inburgering.Domain.Subjects.Registration;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages;
using Inburgering.Web.Pages.Results;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Results;

/// <summary>The outcome shows everything that the domain found, whoever the visitor is.</summary>
public sealed class OutcomeTests(Site site) : IClassFixture<Site>
{
    private const string Empty = "nothing-answered-yet.json";
    private const string Exempt = "exempt-513-today.json";
    private const string Short = "540-hours-is-60-short.json";

    /// <summary>The cases of people for whom this form is.</summary>
    public static TheoryData<string> ForWhom()
    {
        TheoryData<string> files = [];
        files.AddRange([.. Visitors.Cases.Where(file => file != Empty && Onward.CanUseForm(Visitors.Of(file).Interview))]);
        return files;
    }

    [Theory]
    [MemberData(nameof(ForWhom))]
    public async Task Every_permit_shows_its_verdict_and_every_condition_with_reason_and_source(string file)
    {
        Visit visit = Visitors.Of(file);
        using Browser browser = await site.Arrive(visit, "/uitkomst");

        foreach (Judgement judgement in visit.Interview.Assessment.Permits)
        {
            IElement permit = browser.Page.GetElementById($"vergunning-{judgement.Permit.Code}")!;
            permit.AssertSays(judgement.Permit.Name);
            Assert.Equal(Visitors.Say(ShownVerdict.Of(judgement, visit.Edition).Text), permit.QuerySelector(".verdict")!.Words());
            foreach (Finding condition in judgement.Conditions.Where(condition => condition.IsNeeded && !judgement.IsClosed))
            {
                permit.AssertSays(Text.Of($"voorwaarde.{condition.Id}"));
                Assert.True(permit.Words().Contains(Visitors.Say(condition.Text), StringComparison.Ordinal) != SaysWhenToSendByAnOldForm(visit, condition), condition.Id);
                Assert.All(condition.Provisions, provision => Assert.NotNull(permit.QuerySelector($"a[href$='/regels#bepaling-{provision}']")));
            }
        }
    }

    [Theory]
    [MemberData(nameof(ForWhom))]
    public async Task Every_ground_with_its_routes_and_their_parts_is_there_with_its_standing(string file)
    {
        Visit visit = Visitors.Of(file);
        using Browser browser = await site.Arrive(visit, "/uitkomst");

        foreach (Judgement judgement in visit.Interview.Assessment.Permits)
        {
            IElement permit = browser.Page.GetElementById($"vergunning-{judgement.Permit.Code}")!;
            Finding? requirement = judgement.Conditions.FirstOrDefault(condition => condition.Id == "inburgering" && condition.IsNeeded && !judgement.IsClosed);
            foreach (Finding ground in requirement?.Parts.SelectMany(ground => ground.WithParts()) ?? [])
            {
                string name = Visitors.Say($"grond.{ground.Id}");
                IElement shown = permit.QuerySelectorAll(".findings strong").First(element => element.Words() == name).ParentElement!;
                string[] standings = [Visitors.Say(ground.Standing.Text()), Visitors.Say("uitkomst.stand.nu-niet")];
                Assert.Contains(shown.QuerySelector(".verdict")!.Words(), ground.Standing is Standing.RuledOut ? standings : standings[..1]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(ForWhom))]
    public async Task Everything_that_is_missing_is_told_and_open_questions_are_linked(string file)
    {
        Visit visit = Visitors.Of(file);
        using Browser browser = await site.Arrive(visit, "/uitkomst");

        foreach (Judgement judgement in visit.Interview.Assessment.Permits)
        {
            IElement permit = browser.Page.GetElementById($"vergunning-{judgement.Permit.Code}")!;
            IEnumerable<Gap> gaps = judgement.Conditions.Where(condition => condition.IsNeeded && !judgement.IsClosed).SelectMany(condition => condition.Gaps);
            foreach (Gap gap in gaps.Where(gap => gap.Kind is not GapKind.Fixed && gap.Id != Gap.ExtensionId && !(visit.Edition is Edition.AsPrinted && gap.Kind is GapKind.Wait)))
            {
                permit.AssertSays(gap.Text);
                Assert.True(gap.Kind is not GapKind.Ask || permit.QuerySelectorAll(".gaps a[href*='/nl/vraag/']").Any(link => link.Words() == Visitors.Say(gap.Text)), gap.Id);
            }
        }
    }

    [Theory]
    [MemberData(nameof(ForWhom))]
    public async Task The_law_changes_that_count_are_told_with_date_and_source(string file)
    {
        Visit visit = Visitors.Of(file);
        LawEffects effects = LawEffects.Of(visit.Interview.Assessment);
        using Browser browser = await site.Arrive(visit, "/uitkomst");

        (string Heading, IReadOnlyList<LawChange> Changes)[] lists = [("wetten", effects.Applied), ("wetten-later", effects.Later)];
        foreach ((string heading, IReadOnlyList<LawChange> changes) in lists)
        {
            IElement? section = browser.Page.GetElementById(heading)?.ParentElement;
            Assert.Equal(changes.Select(change => Visitors.Say(change.Title)), section?.QuerySelectorAll("h3").Select(title => title.Words()) ?? []);
            Assert.All(changes, change =>
            {
                section!.AssertSays(Text.Of("uitkomst.wet.vanaf", ("datum", change.From)));
                section!.AssertSays(Text.Of($"wijziging.{change.Id}.tekst"));
                section!.AssertSays(Text.Of($"wijziging.{change.Id}.bron"));
                section!.AssertSays(Text.Of($"wijziging.{change.Id}.zekerheid"));
                Assert.NotNull(section!.QuerySelector($"a[href='{change.Source!.AbsoluteUri}']"));
            });
        }
    }

    [Fact]
    public async Task An_answer_stands_beside_what_rests_on_it_with_a_link_to_change_it()
    {
        using Browser browser = await site.Arrive(Visitors.Of(Short), "/uitkomst");

        IElement link = browser.Page.QuerySelector("main a[href='/nl/vraag/geldig-tot?terug=uitkomst']")!;
        IElement answer = link.Closest("dl > div")!;
        Assert.Equal("Geldig tot", answer.QuerySelector("dt")!.Words());
        Assert.Equal("20 mei 2023", answer.QuerySelector("dd")!.Words());
    }

    [Fact]
    public async Task A_source_leads_to_the_very_provision()
    {
        using Browser browser = await site.Arrive(Visitors.Of(Short), "/uitkomst");

        IElement source = browser.Page.QuerySelectorAll("main a").First(link => link.GetAttribute("href") == "/nl/regels#bepaling-IND.brp");
        Assert.Equal(RegistrationProvisions.Brp.Id, source.Words());
        source.ParentElement!.AssertSays(RegistrationProvisions.Brp.Place.Text());
        using Browser book = await site.Arrive(Visitors.Of(Short), "/regels");
        book.Page.GetElementById("bepaling-IND.brp")!.AssertSays(RegistrationProvisions.Brp.Text);
    }

    [Fact]
    public async Task To_extend_is_among_the_first_steps_with_the_dates_beside_it()
    {
        Visit visit = Visitors.Of(Short);
        using Browser browser = await site.Arrive(visit, "/uitkomst");

        IElement answer = browser.Page.QuerySelector(".answer")!;
        answer.QuerySelector(".steps > li")!.AssertSays(visit.Interview.Assessment.Permits.SelectMany(judgement => judgement.Conditions).SelectMany(condition => condition.Gaps).First(gap => gap.Id == Gap.ExtensionId).Text);
        Assert.Equal(["13 mei 2023", "20 mei 2023"], answer.QuerySelectorAll(".days dd").Select(day => day.Words()));
    }

    [Fact]
    public async Task The_next_step_mends_what_rules_a_permit_out_before_what_is_only_uncertain()
    {
        using Browser browser = await site.Arrive(Visitors.Of("extension-too-early-today.json", ("antecedenten", "\"nee\"")), "/uitkomst");

        browser.Page.QuerySelector("#vergunning-493 .next")!.AssertSays(Gap.WaitUntil(new(2026, 12, 15)).Text);
    }

    [Fact]
    public async Task Who_is_too_late_is_told_to_extend_at_once()
    {
        using Browser browser = await site.Arrive(Visitors.Of(Exempt, ("geldig-tot", "\"2026-11-20\""), ("verlenging-gevraagd", "\"nee\"")), "/uitkomst");

        IElement urgent = browser.Page.QuerySelector(".answer.urgent")!;
        Assert.Equal(Visitors.Say("antwoord.verlopen"), urgent.QuerySelector("h1")!.Words());
        Assert.Equal([Visitors.Say("antwoord.verlopen.1"), Visitors.Say("antwoord.verlopen.2"), Visitors.Say("antwoord.verlopen.3")], urgent.QuerySelectorAll(".steps > li").Select(step => step.Words()));
    }

    [Fact]
    public async Task Who_can_wait_is_not_warned()
    {
        using Browser browser = await site.Arrive(Visitors.Of("extension-in-the-window-today.json"), "/uitkomst");

        Assert.False(browser.Page.QuerySelector(".answer")!.ClassList.Contains("urgent"));
    }

    [Fact]
    public async Task Open_questions_are_told_with_a_link_to_the_next_and_what_is_known_stands()
    {
        Visit visit = Visitors.Of(Exempt, ("vergunning", "\"advies\""));
        Visit unfinished = new(visit.Edition, visit.Answers.Without(RecordQuestions.Antecedenten));
        using Browser browser = await site.Arrive(unfinished, "/uitkomst");

        Assert.Equal(Visitors.Say(Text.Of("antwoord.open", ("aantal", unfinished.Interview.Assessment.Open.Length))), browser.Heading);
        Assert.NotNull(browser.Page.QuerySelector(".answer a.btn[href='/nl/vraag/antecedenten']"));
        Assert.Equal(3, browser.Page.QuerySelectorAll(".permit").Length);
        Assert.NotEmpty(browser.Page.QuerySelectorAll(".permit .verdict.voldoet"));
    }

    [Fact]
    public async Task The_advice_names_the_box_and_what_remains_and_that_it_is_no_decision()
    {
        Visit visit = Visitors.Of(Exempt, ("vergunning", "\"advies\""));
        Advice advice = visit.Interview.Assessment.Advice;
        using Browser browser = await site.Arrive(visit, "/uitkomst");

        IElement told = Detail(browser, "uitkomst.advies");
        told.AssertSays(advice.Text);
        told.AssertSays(advice.Tick!.Name);
        Assert.All(advice.Fallback, permit => told.AssertSays(permit.Name));
        browser.Page.QuerySelector("main")!.AssertSays(Text.Of("uitkomst.beslist"));
        Assert.NotNull(browser.Page.QuerySelector(".answer a.btn[href='/nl/checklist']"));
        Assert.NotNull(browser.Page.QuerySelector("main a[href='/nl/antwoorden']"));
    }

    [Fact]
    public async Task The_next_step_of_an_uncertain_permit_is_to_ask_and_a_closed_one_has_none()
    {
        using Browser browser = await site.Arrive(Visitors.Of(Exempt, ("vergunning", "\"advies\""), ("papieren-inburgering", "[\"geen\"]"), ("duo-advies", "\"negatief\""), ("advies-ingeburgerd", "\"positief\""), ("bijzondere-omstandigheden", "\"nee\"")), "/uitkomst");

        browser.Page.QuerySelector("#vergunning-513 .next")!.AssertSays(Gap.AskInd.Text);
        Assert.Null(browser.Page.QuerySelector("#vergunning-497 .next"));
        browser.Page.QuerySelector("#vergunning-493 .next")!.AssertSays(Gap.WaitUntil(new(2029, 10, 15)).Text);
    }

    [Fact]
    public async Task Where_the_sources_contradict_each_other_both_are_shown()
    {
        using Browser browser = await site.Arrive(Visitors.Of(Exempt), "/uitkomst");

        IElement both = browser.Page.QuerySelector(".findings .box")!;
        both.AssertSays(Text.Of("uitkomst.tegenspraak"));
        both.AssertSays(IntegrationProvisions.For513NoExemption.Text);
        both.AssertSays(Text.Of("wijziging.vrijstelling-513.tekst"));
        both.AssertSays(Text.Of("wijziging.vrijstelling-513.bron"));
    }

    [Fact]
    public async Task Before_any_answer_there_is_a_way_in_and_no_verdict()
    {
        using Browser browser = await site.Arrive(Visitors.Of(Empty), "/uitkomst");

        Assert.Equal("Uw uitkomst", browser.Heading);
        Assert.Empty(browser.Page.QuerySelectorAll(".permit"));
        Assert.NotNull(browser.Page.QuerySelector("main a[href='/nl/vraag/vergunning']"));
    }

    [Fact]
    public async Task A_closed_permit_offers_what_remains_and_keeps_the_choice()
    {
        using Browser browser = await site.Arrive(Visitors.Of("diploma-today-497-is-closed.json", ("vergunning", "\"497\"")), "/uitkomst");

        Assert.Null(browser.Page.QuerySelector("main a[href='/nl/checklist']"));
        Assert.Equal(["/nl/uitkomst?bekijk=513", "/nl/uitkomst?bekijk=493", "/nl/uitkomst?bekijk=advies"], OtherViews(browser));
        await browser.Follow("main a[href$='bekijk=513']");
        browser.Page.GetElementById("vergunning-513")!.AssertSays(Text.Of("oordeel.inburgeringsdiploma.ja"));
        await browser.Follow("main .box a[href='/nl/uitkomst']");
        Assert.NotNull(browser.Page.GetElementById("vergunning-497"));
    }

    [Theory]
    [InlineData("493")]
    [InlineData("497")]
    public async Task Who_holds_what_cannot_be_extended_is_offered_what_remains(string chosen)
    {
        using Browser browser = await site.Arrive(Visitors.Of("indefinite-holder-asks-513.json", ("vergunning", $"\"{chosen}\"")), "/uitkomst");

        Assert.Null(browser.Page.QuerySelector("main a[href='/nl/checklist']"));
        Assert.Contains("/nl/uitkomst?bekijk=513", OtherViews(browser));
    }

    [Theory]
    [InlineData("regular-permit.json", "regulier")]
    [InlineData("no-asylum-permit-at-all.json", "andere")]
    public async Task Who_cannot_use_this_form_is_told_where_to_go_on_one_short_page(string file, string told)
    {
        using Browser browser = await site.Arrive(Visitors.Of(file), "/uitkomst");

        Assert.Equal(Visitors.Say($"antwoord.{told}"), browser.Heading);
        Assert.Equal([Visitors.Say($"antwoord.{told}.1"), Visitors.Say($"antwoord.{told}.2")], browser.Page.QuerySelectorAll(".answer .steps > li").Select(step => step.Words()));
        Assert.Empty(browser.Page.QuerySelectorAll(".verdict, .permit, .findings, .days, main a[href='/nl/checklist'], main a[href*='bekijk='], main a[href*='datum-aanvraag']"));
    }

    [Fact]
    public async Task The_form_as_printed_is_marked_and_can_be_chosen_and_left()
    {
        using Browser browser = await site.Arrive(Visitors.Of("extension-in-the-window-today.json"), "/uitkomst");
        Assert.Null(browser.Page.QuerySelector(".edition"));

        await browser.Press("main button[value='formulier']");
        await browser.Open("/uitkomst");
        Assert.Equal(Visitors.Say("site.editie-formulier"), browser.Page.QuerySelector(".edition")!.Words());

        await browser.Press("main button[value='geldend']");
        await browser.Open("/uitkomst");
        Assert.Null(browser.Page.QuerySelector(".edition"));
    }

    [Fact]
    public void Every_finding_of_the_cases_has_a_name()
    {
        Phrasebook words = Phrasebook.In(Language.Dutch);

        IEnumerable<Finding> findings = Visitors.Cases.SelectMany(file => Visitors.Of(file).Interview.Assessment.Permits).SelectMany(permit => permit.Conditions);

        Assert.All(findings, condition => Assert.True(words.Has(Text.Of($"voorwaarde.{condition.Id}"))));
        Assert.All(findings.SelectMany(condition => condition.Parts).SelectMany(ground => ground.WithParts()), ground => Assert.True(words.Has(Text.Of($"grond.{ground.Id}")), ground.Id));
    }

    /// <summary>The part of the page that stands closed under a heading.</summary>
    private static IElement Detail(Browser browser, string heading) =>
        browser.Page.QuerySelectorAll("main details").Single(detail => detail.QuerySelector("summary")!.Words() == Visitors.Say(heading));

    private static IEnumerable<string?> OtherViews(Browser browser) => browser.Page.QuerySelectorAll("main a[href*='bekijk=']").Select(link => link.GetAttribute("href"));

    private static bool SaysWhenToSendByAnOldForm(Visit visit, Finding condition) => visit.Edition is Edition.AsPrinted && condition.Id == "termijn";
}
