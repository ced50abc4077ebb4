using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;

namespace Inburgering.Web.Tests.Wizard;

/// <summary>Changing an answer, from the question or from the summary, loses nothing.</summary>
public class ChangeTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_early_answer_changed_and_changed_back_loses_nothing()
    {
        using Browser browser = new(site);
        await new Walk(browser).Says(People.Advice).FromStart();
        string[] summary = await Summary(browser);

        await Change(browser, "vergunning", "\"493\"");
        Assert.NotEqual(summary, await Summary(browser));
        await Change(browser, "huidige-vergunning", "\"regulier\"");
        Assert.True((await Summary(browser)).Length < summary.Length);
        await Change(browser, "huidige-vergunning", "\"asiel-bepaalde-tijd\"");
        await Change(browser, "vergunning", "\"advies\"");

        Assert.Equal("/uitkomst", browser.Path);
        Assert.Equal(summary, await Summary(browser));
    }

    [Fact]
    public async Task A_change_from_the_summary_leads_back_to_it_when_nothing_new_is_asked()
    {
        using Browser browser = new(site);
        await new Walk(browser).Says(People.LongTermResident).FromStart();

        await Follow(browser, "brp");
        Assert.Equal("?terug=antwoorden", browser.Address.Query);
        new QuestionForm(browser.Form).Fill("brp", "\"weet-niet\"");
        await browser.Submit();

        Assert.Equal("/antwoorden", browser.Path);
        Assert.Contains("Ik weet het niet", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_asks_something_new_comes_back_to_the_summary_after_that()
    {
        using Browser browser = new(site);
        Walk walk = await new Walk(browser).Says(People.LongTermResident).FromStart();
        await Follow(browser, "inkomen");

        new QuestionForm(browser.Form).Fill("inkomen", "[\"loondienst\", \"zelfstandig\"]");
        await browser.Submit();
        Assert.StartsWith("/vraag/", browser.Path, StringComparison.Ordinal);
        await walk.Says(
            ("inkomen", "[\"loondienst\", \"zelfstandig\"]"), ("inkomen-duurt", "ja"), ("rechtsvorm", "eenmanszaak"),
            ("aangifte-laatste-jaar", "geen"), ("aangifte-voorlaatste-jaar", "bewijs-van-ontvangst")).Onwards();

        Assert.Equal("/antwoorden", browser.Path);
    }

    [Fact]
    public async Task Back_from_a_question_opened_from_the_summary_leads_to_the_summary()
    {
        using Browser browser = new(site);
        await new Walk(browser).Says(People.Extension).FromStart();
        await Follow(browser, "brp");

        await browser.GoBack();

        Assert.Equal("/antwoorden", browser.Path);
    }

    [Fact]
    public async Task A_mistake_made_from_the_summary_still_leads_back_to_it()
    {
        using Browser browser = new(site);
        await new Walk(browser).Says(People.Extension).FromStart();
        await Follow(browser, "geldig-tot");
        QuestionForm form = new(browser.Form);
        form.TypeDate("geldig-tot", "1", "1", "27");
        await browser.Submit();

        new QuestionForm(browser.Form).TypeDate("geldig-tot", "1", "1", "2027");
        await browser.Submit();

        Assert.Equal("/antwoorden", browser.Path);
    }

    [Fact]
    public async Task Another_page_cannot_be_named_as_the_way_back()
    {
        using Browser browser = new(site);
        await new Walk(browser).Says(People.Extension).FromStart();

        await browser.Open("/vraag/brp?terug=https://example.org");
        await browser.Submit();

        Assert.Equal("/uitkomst", browser.Path);
    }

    [Fact]
    public async Task The_summary_shows_every_answer_on_the_way_and_no_other()
    {
        using Browser browser = new(site);
        Walk walk = await new Walk(browser).Says(People.IndefiniteByEfforts).FromStart();

        await browser.Open("/antwoorden");
        Assert.Equal(walk.Asked.Count, browser.Page.QuerySelectorAll("dl.sum > div").Length);

        await Change(browser, "vergunning", "\"493\"");
        await browser.Open("/antwoorden");
        Assert.DoesNotContain("Examens en pogingen", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_goes_on_to_the_next_question_while_something_is_open()
    {
        using Browser browser = await site.AsFarAs(People.Extension, "brp");

        await browser.Open("/antwoorden");
        await browser.Follow("main a.btn:not(.btn-2)");

        Assert.Equal("/vraag/brp", browser.Path);
    }

    [Fact]
    public async Task The_summary_without_answers_leads_to_the_first_question()
    {
        using Browser browser = new(site);

        await browser.Open("/antwoorden");
        await browser.Follow("main a.btn");

        Assert.Equal("/vraag/vergunning", browser.Path);
    }

    private static async Task Change(Browser browser, string question, string wire)
    {
        await browser.Open($"/vraag/{question}");
        new QuestionForm(browser.Form).Fill(question, wire);
        await browser.Submit();
    }

    private static async Task Follow(Browser browser, string question)
    {
        await browser.Open("/antwoorden");
        await browser.Follow($"main a[href*='/vraag/{question}?']");
    }

    private static async Task<string[]> Summary(Browser browser)
    {
        string page = browser.Path;
        await browser.Open("/antwoorden");
        string[] said = [.. browser.Page.QuerySelectorAll("dl.sum > div").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
        await browser.Open(page);
        return said;
    }
}
