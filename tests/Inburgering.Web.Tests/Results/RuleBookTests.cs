using AngleSharp.Dom;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Fee;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Integration.Age;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages.Results;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Results;

/// <summary>The rule book and the glossary hold everything that the other pages lead to.</summary>
public sealed class RuleBookTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Every_provision_stands_under_its_own_anchor_with_its_words_and_what_carries_it()
    {
        using Browser browser = await site.Arrive(Visit.New, "/regels");

        Assert.All(Catalogue.Provisions, provision =>
        {
            IElement shown = browser.Page.GetElementById($"bepaling-{provision.Id}")!;
            shown.AssertSays(provision.Text);
            Assert.True(shown.QuerySelectorAll("details dd").Length > 0, provision.Id);
        });
    }

    [Fact]
    public async Task Every_law_change_stands_under_its_own_anchor()
    {
        using Browser browser = await site.Arrive(Visit.New, "/regels");

        Assert.All(Catalogue.LawChanges, change => browser.Page.GetElementById($"wijziging-{change.Id}")!.AssertSays(Text.Of($"wijziging.{change.Id}.tekst")));
    }

    [Fact]
    public async Task The_rulings_stand_in_order()
    {
        using Browser browser = await site.Arrive(Visit.New, "/regels");

        string[] rulings = [.. browser.Page.QuerySelectorAll("details[id^='uitspraak-']").Select(ruling => ruling.Id!)];
        Assert.Equal(Catalogue.Rulings.Select(ruling => $"uitspraak-{ruling}"), rulings);
        Assert.All(rulings, id => browser.Page.GetElementById(id)!.AssertSays(Text.Of(id.Replace('-', '.'))));
    }

    [Fact]
    public async Task A_provision_leads_to_the_changes_and_rulings_that_touch_it()
    {
        using Browser browser = await site.Arrive(Visit.New, "/regels");

        Assert.All(Catalogue.LawChanges, change => Assert.All(change.Touches, provision => Leads(browser.Page, provision, $"wijziging-{change}")));
        Assert.All(Catalogue.Rulings, ruling => Assert.All(ruling.On, provision => Leads(browser.Page, provision, $"uitspraak-{ruling}")));
    }

    [Fact]
    public async Task Every_number_and_day_and_AOW_age_is_told()
    {
        using Browser browser = await site.Arrive(Visit.New, "/regels");
        IElement told = browser.Page.QuerySelector("section[aria-labelledby=drempels]")!;

        Assert.All(Catalogue.Thresholds, threshold => told.AssertSays(threshold.Text));
        Assert.Equal(AowDate.Table.Count, told.QuerySelectorAll("h3 + ul > li").Length);
    }

    [Fact]
    public async Task Every_fee_is_told_with_its_days_source_and_last_check()
    {
        using Browser browser = await site.Arrive(Visit.New, "/regels");
        IElement[] told = [.. browser.Page.QuerySelectorAll("section[aria-labelledby=bedragen] li")];

        Assert.Equal(AmountTable.Known.Length, told.Length);
        Assert.All(AmountTable.Known.Zip(told), pair =>
        {
            pair.Second.AssertSays(RuleBook.Told(pair.First));
            pair.Second.AssertSays(Text.Of("uitkomst.nagekeken", ("datum", pair.First.Checked)));
            Assert.Equal((pair.First.Address.AbsoluteUri, pair.First.Source), (pair.Second.QuerySelector("a")!.GetAttribute("href"), pair.Second.QuerySelector("a")!.Words()));
        });
        Assert.Contains("Kosten van vergunning 513: € 254. Dat geldt van 1 april 2026 tot en met 31 december 2026.", told[^1].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_without_a_last_day_is_told_from_its_first() =>
        Assert.Equal("Kosten van een verlenging (493): € 0. Dat geldt vanaf 12 juni 2026.", Visitors.Say(RuleBook.Told(AmountTable.Known[1])));

    [Fact]
    public void Every_kind_of_amount_has_a_name() =>
        Assert.All(AmountTable.Ids, id => Assert.NotEmpty(Visitors.Say(Text.Of($"regels.bedrag.{id}"))));

    [Fact]
    public async Task The_picture_of_a_permit_shows_every_question_and_condition_with_a_line_between_them_and_says_the_same_in_text()
    {
        using Browser browser = await site.Arrive(Visit.New, "/regels");
        IElement[] pictures = [.. browser.Page.QuerySelectorAll("main svg")];

        foreach ((Permit permit, IElement picture) in Permit.StrongestFirst.Reverse().Zip(pictures))
        {
            var rules = Demands.Of(permit).Where(condition => condition.Id != "inburgering").Select(condition => (Name: Text.Of($"voorwaarde.{condition.Id}"), condition.Questions))
                .Concat(permit.NeedsIntegration ? Grounds.All.Select(ground => (Name: Text.Of($"grond.{ground.Id}"), ground.Questions)) : [])
                .ToArray();
            var questions = rules.SelectMany(rule => rule.Questions).Distinct().Select(question => new Wording(question, false).Short).ToArray();

            Assert.Equal(rules.Sum(rule => rule.Questions.Length), picture.QuerySelectorAll("path").Length);
            Assert.Equal(
                questions.Concat(rules.Select(rule => rule.Name)).Select(Visitors.Say).Order(StringComparer.Ordinal),
                picture.QuerySelectorAll("text").Select(text => text.Words()).Order(StringComparer.Ordinal));
            IElement told = picture.ParentElement!.NextElementSibling!;
            Assert.All(rules, rule => told.AssertSays(rule.Name));
            Assert.Equal(rules.Sum(rule => rule.Questions.Length), told.QuerySelectorAll("dd").Length);
        }
    }

    [Fact]
    public async Task No_two_anchors_are_the_same()
    {
        using Browser browser = await site.Arrive(Visit.New, "/regels");

        string[] ids = [.. browser.Page.All.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public async Task Every_term_of_the_glossary_is_explained()
    {
        using Browser browser = await site.Arrive(Visit.New, "/begrippen");

        string[] slugs = [.. Phrasebook.In(Language.Dutch).Keys("begrip.").Where(key => key.EndsWith(".naam", StringComparison.Ordinal)).Select(key => key["begrip.".Length..^".naam".Length])];
        Assert.NotEmpty(slugs);
        Assert.All(slugs, slug =>
        {
            IElement term = browser.Page.GetElementById($"begrip-{slug}")!;
            Assert.Equal(Visitors.Say($"begrip.{slug}.naam"), term.QuerySelector("dt")!.Words());
            Assert.Equal(Visitors.Say($"begrip.{slug}.uitleg"), term.QuerySelector("dd")!.Words());
        });
    }

    private static void Leads(IDocument page, Provision provision, string anchor)
    {
        Assert.NotNull(page.GetElementById(anchor));
        Assert.NotNull(page.GetElementById($"bepaling-{provision}")!.QuerySelector($"a[href='#{anchor}']"));
    }
}
