using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Wizard;

/// <summary>497 on and after the day on which it closed: what is said, and every way on.</summary>
public class ClosedTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_day_of_posting_leads_to_the_page_that_says_it_is_closed()
    {
        using Browser browser = new(site);
        await Closed(browser);

        Assert.Contains("497", browser.Heading, StringComparison.Ordinal);
        Assert.Contains("12 juni 2026", browser.Text, StringComparison.Ordinal);
        Assert.NotNull(browser.Page.QuerySelector($"main a[href='{ClosedPermitChanges.GeenOnbepaaldeTijd.Source.AbsoluteUri}']"));
        Assert.Contains("Hebt u deze vergunning al?", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Loopt uw aanvraag al?", browser.Text, StringComparison.Ordinal);
        Assert.Equal(["513", "493", "advies"], browser.Page.QuerySelectorAll("main button").Select(button => button.GetAttribute("value")));
        Assert.Empty(browser.Page.QuerySelectorAll("main input:not([type=hidden])"));
    }

    [Fact]
    public async Task The_day_before_asks_on()
    {
        using Browser browser = new(site);
        Walk walk = new Walk(browser).Says(("vergunning", "497"), ("datum-aanvraag", "2026-06-11"));

        await walk.FromStart();

        Assert.Equal("/vraag/geboortedatum", browser.Path);
    }

    [Theory]
    [InlineData("513")]
    [InlineData("493")]
    [InlineData("advies")]
    public async Task Another_permit_goes_on_with_every_answer_kept(string other)
    {
        using Browser browser = new(site);
        await Closed(browser);

        await browser.Press($"main button[value='{other}']");

        Assert.Equal("/vraag/geboortedatum", browser.Path);
        await browser.Open("/vraag/datum-aanvraag");
        Assert.Equal("2026", FormFields.Shown(browser.Form)["datum-aanvraag-jaar"]);
        await browser.Open("/vraag/vergunning");
        Assert.Equal(other, FormFields.Shown(browser.Form)["vergunning"]);
    }

    [Fact]
    public async Task Who_filed_before_that_day_can_say_so()
    {
        using Browser browser = new(site);
        await Closed(browser);

        await browser.Follow("main a[href$='/vraag/datum-aanvraag']:not(.back)");
        new QuestionForm(browser.Form).Fill("datum-aanvraag", "\"2026-03-01\"");
        await browser.Submit();

        Assert.Equal("/vraag/geboortedatum", browser.Path);
    }

    [Fact]
    public async Task Back_leads_to_the_day_of_posting()
    {
        using Browser browser = new(site);
        await Closed(browser);

        await browser.GoBack();

        Assert.Equal("/vraag/datum-aanvraag", browser.Path);
    }

    [Fact]
    public async Task Back_leads_to_the_choice_of_permit_where_the_day_is_today()
    {
        using Browser browser = new(site);
        await new Walk(browser).Says(("vergunning", "497")).FromStart();
        Assert.Equal("/gesloten", browser.Path);

        await browser.GoBack();

        Assert.Equal("/vraag/vergunning", browser.Path);
    }

    [Fact]
    public async Task The_printed_edition_is_no_way_on()
    {
        using Browser browser = new(site);
        await Closed(browser);

        Assert.Empty(browser.Page.QuerySelectorAll("main [name=editie], main a[href*='editie']"));
    }

    [Fact]
    public async Task Who_chose_another_permit_does_not_see_it()
    {
        using Browser browser = new(site);
        await new Walk(browser).Says(People.Extension).FromStart();

        await browser.Open("/gesloten");

        Assert.Equal("/uitkomst", browser.Path);
    }

    [Fact]
    public async Task A_change_to_497_at_the_end_is_told_and_its_answers_come_back()
    {
        using Browser browser = new(site);
        await new Walk(browser).Says(People.LongTermResident).FromStart();
        await browser.Open("/vraag/vergunning?terug=antwoorden");
        new QuestionForm(browser.Form).Fill("vergunning", "\"497\"");
        await browser.Submit();
        Assert.Equal("/gesloten", browser.Path);

        await browser.Press("main button[value='513']");

        Assert.Equal("/uitkomst", browser.Path);
    }

    [Fact]
    public async Task A_made_up_permit_changes_nothing()
    {
        using Browser browser = new(site);
        await Closed(browser);

        await browser.Post("/gesloten", ("vergunning", "999"));

        Assert.Equal("/gesloten", browser.Path);
    }

    private static async Task Closed(Browser browser)
    {
        await new Walk(browser).Says(("vergunning", "497"), ("datum-aanvraag", "2026-06-12")).FromStart();
        Assert.Equal("/gesloten", browser.Path);
    }
}
