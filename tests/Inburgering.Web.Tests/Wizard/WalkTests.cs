using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Wizard;

/// <summary>The way from start to outcome, forward and back.</summary>
public class WalkTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Everyone => ["493", "497", "513", "advies"];

    [Theory]
    [MemberData(nameof(Everyone))]
    public async Task Every_permit_can_be_walked_from_start_to_outcome(string permit)
    {
        using Browser browser = new(site);

        Walk walk = await new Walk(browser).Says(People.Asking(permit)).FromStart();

        Assert.Equal("/uitkomst", browser.Path);
        Assert.Equal(["vergunning", "datum-aanvraag"], walk.Pages.Take(2));
        Assert.Equal(walk.Asked, walk.Asked.Distinct());
    }

    [Theory]
    [MemberData(nameof(Everyone))]
    public async Task Back_links_lead_over_every_question_to_the_start(string permit)
    {
        using Browser browser = new(site);
        Walk walk = await new Walk(browser).Says(People.Asking(permit)).FromStart();

        await browser.Open($"/vraag/{walk.Pages[^1]}");
        List<string> back = [];
        while (walk.QuestionPage is { } page)
        {
            back.Add(page);
            Assert.NotEmpty(FormFields.Shown(browser.Form));
            await browser.GoBack();
        }

        Assert.Equal("/", browser.Path);
        Assert.Equal(walk.Pages.AsEnumerable().Reverse(), back);
    }

    [Fact]
    public async Task The_three_kinds_of_hours_stand_on_one_page()
    {
        using Browser browser = new(site);
        Walk walk = await new Walk(browser).Says(People.IndefiniteByEfforts).FromStart();

        await browser.Open("/vraag/uren-nt2");

        Assert.Equal("/vraag/uren-inburgering", browser.Path);
        Assert.Equal(["uren-inburgering", "uren-nt2", "uren-alfabetisering"], new QuestionForm(browser.Form).Questions.Select(question => question.Id));
        Assert.Single(walk.Pages, "uren-inburgering");
    }

    [Fact]
    public async Task A_question_off_the_way_leads_to_where_the_visitor_is()
    {
        using Browser browser = new(site);

        await browser.Open("/vraag/partner-pgb");
        Assert.Equal("/vraag/vergunning", browser.Path);

        await new Walk(browser).Says(People.Extension).FromStart();
        await browser.Open("/vraag/inkomen");
        Assert.Equal("/uitkomst", browser.Path);
    }

    [Fact]
    public async Task An_address_that_is_no_question_leads_to_where_the_visitor_is()
    {
        using Browser browser = new(site);

        await browser.Open("/vraag/bestaat-niet");

        Assert.Equal("/vraag/vergunning", browser.Path);
    }

    [Fact]
    public async Task Nothing_is_preselected_but_the_day_of_posting()
    {
        using Browser browser = new(site);
        Walk walk = new Walk(browser).Says(People.Advice);
        await browser.Open("/vraag/vergunning");

        while (walk.QuestionPage is { } page)
        {
            Assert.Equal(page == "datum-aanvraag", FormFields.Shown(browser.Form).Count > 0);
            await walk.AnswerPage();
        }

        Assert.Equal("/uitkomst", browser.Path);
    }

    [Fact]
    public async Task Every_question_can_be_answered_with_dont_know_but_the_first_two()
    {
        using Browser browser = new(site);
        Walk walk = new Walk(browser) { KnowsNothingElse = true }.Says(("vergunning", "advies"), ("datum-aanvraag", "2026-01-15"));

        await walk.FromStart();

        Assert.Equal("/uitkomst", browser.Path);
        Assert.True(walk.Asked.Count > 10);
    }

    [Fact]
    public async Task No_answer_ever_stands_in_an_address()
    {
        using Browser browser = new(site);
        await new Walk(browser).Says(People.Advice).FromStart();

        Assert.All(browser.Visited, address => Assert.Equal("", address.Query));
        Assert.All(browser.Visited, address => Assert.DoesNotMatch("(19|20)[0-9]{2}|advies$|loondienst|weet-niet", address.AbsolutePath.Replace("duo-advies", "", StringComparison.Ordinal)));
    }
}
