using AngleSharp.Dom;
using Inburgering.Domain.Composition;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;

namespace Inburgering.Web.Tests.Wizard;

/// <summary>Every question on paper, for a desk without a screen.</summary>
public sealed class BlankTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("493")]
    [InlineData("513")]
    [InlineData("advies")]
    public async Task The_sheet_of_a_permit_has_every_question_that_somebody_who_asks_for_it_was_put(string permit)
    {
        using Browser browser = new(site);
        await browser.Open($"/leeg/{permit}");
        string[] titles = [.. browser.Page.QuerySelectorAll(".question h3").Select(title => title.Words())];

        Interview walked = Visitors.Of([.. People.Asking(permit)]).Interview;

        Assert.All(
            walked.Walked.Where(question => question.Id is not ("vergunning" or "datum-aanvraag")),
            question => Assert.Contains(titles, title => title.EndsWith(Visitors.Say(new Wording(question, IsMinor: false).Title), StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Range(1, titles.Length).Select(number => $"{number}."), titles.Select(title => title.Split(' ')[0]));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/balie")]
    public async Task A_link_leads_to_the_choice_and_on_to_each_sheet(string from)
    {
        using Browser browser = new(site);
        await browser.Open(from);
        await browser.Follow("main a[href$='/leeg']");

        Assert.Equal(["/nl/leeg/493", "/nl/leeg/513", "/nl/leeg/advies"], browser.Page.QuerySelectorAll("main li a").Select(link => link.GetAttribute("href")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("497")]
    [InlineData("bestaat-niet")]
    public async Task Of_a_permit_that_cannot_be_asked_for_there_is_no_sheet(string permit)
    {
        using Browser browser = new(site);

        await browser.Open($"/leeg/{permit}");

        Assert.Equal("/leeg", browser.Path);
    }

    [Fact]
    public async Task Nothing_that_a_visitor_told_is_on_it()
    {
        using Browser told = await site.Arrive(Visitors.Of(People.LongTermResident), "/leeg/513");
        using Browser nobody = new(site);
        await nobody.Open("/leeg/513");

        Assert.Equal(nobody.Page.QuerySelector("main")!.InnerHtml, told.Page.QuerySelector("main")!.InnerHtml);
    }

    [Fact]
    public void Each_question_says_what_opens_it()
    {
        var questions = BlankQuestion.Of(Questionnaire.All);

        Assert.All(questions, question =>
        {
            Assert.Equal(question.Put.Question.Lead is null, question.Lead is null);
            if (question.Lead is { } lead)
            {
                Assert.Equal(question.Put.Question.Lead!.Question, questions[lead.Number - 1].Put.Question);
                Assert.True(lead.Number < question.Number, question.Put.Id);
                Assert.All(lead.Boxes, box => Assert.Contains(box, lead.Put.Filled.Options));
            }
        });
        Assert.Equal("niet-aangevraagd", Assert.Single(Lead("uren-nt2").Boxes));
        Assert.Equal("ja", Assert.Single(Lead("tgn-a2").Boxes));
        Assert.Equal("brief", Assert.Single(Lead("brief").Boxes));
        Assert.Empty(Lead("meer-verdiend").Boxes);

        BlankLead Lead(string id) => questions.Single(question => question.Put.Id == id).Lead!;
    }

    [Fact]
    public async Task A_date_has_a_box_for_each_figure_and_an_option_one_to_tick()
    {
        using Browser browser = new(site);
        await browser.Open("/leeg/493");

        IElement date = Question(browser, "geldig-tot");
        Assert.Equal(8, date.QuerySelectorAll(".hand i").Length);
        Assert.Equal(2, Question(browser, "brp").QuerySelectorAll(".boxes li").Length);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("fa")]
    [InlineData("ti")]
    [InlineData("tr")]
    public async Task It_speaks_the_language_of_the_reader(string code)
    {
        using Browser browser = new(site, code);
        await browser.Open("/leeg/513");

        Phrasebook words = Phrasebook.In(Language.All.Single(language => language.Code == code));
        Assert.Contains(words.Plain(Text.Of("leeg.alleen", ("nummer", 9)))[..8], browser.Text, StringComparison.Ordinal);
        Assert.Contains(words.Plain(Text.Of("leeg.hoe")), browser.Text, StringComparison.Ordinal);
    }

    private static IElement Question(Browser browser, string id) => Assert.Single(
        browser.Page.QuerySelectorAll(".question"),
        question => question.QuerySelector("h3")!.Words().EndsWith(Visitors.Say(new Wording(Questionnaire.Find(id)!, IsMinor: false).Title), StringComparison.Ordinal));
}
