using AngleSharp.Dom;
using Inburgering.Web.Languages;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Results.Paper;

/// <summary>In which languages a list is printed: one, two beside each other, or Dutch alone, as the address says.</summary>
public sealed class LanguageOnPaperTests(Site site) : IClassFixture<Site>
{
    private const string Exempt = "exempt-513-today.json";
    private const string Choices = ".sheet .no-print nav[aria-labelledby=taal-op-papier] a";

    public static TheoryData<string> Translations => [.. Language.All.Where(language => language != Language.Dutch).Select(language => language.Code)];

    [Theory]
    [InlineData("ar", "/ar/checklist")]
    [InlineData("ar-nl", "/ar-nl/checklist")]
    public async Task Who_reads_another_language_chooses_it_alone_with_Dutch_or_Dutch_alone(string spoken, string current)
    {
        using Browser browser = await site.Arrive(Visitors.Of(Exempt), "/checklist", spoken);

        IElement[] choices = [.. browser.Page.QuerySelectorAll(Choices)];
        Assert.Equal(["/ar/checklist", "/ar-nl/checklist", "/nl/checklist"], choices.Select(choice => choice.GetAttribute("href")));
        Assert.Equal(["العربية", "العربية + Nederlands", "Nederlands"], choices.Select(choice => choice.Words()));
        Assert.Equal(current, Assert.Single(choices, choice => choice.GetAttribute("aria-current") == "true").GetAttribute("href"));
    }

    [Fact]
    public async Task Who_reads_Dutch_can_have_each_other_language_beside_it()
    {
        using Browser browser = await site.Arrive(Visitors.Of(Exempt), "/checklist");

        Assert.Equal(
            ["/nl/checklist", .. Language.All.Skip(1).Select(language => $"/{language.Code}-nl/checklist")],
            browser.Page.QuerySelectorAll(Choices).Select(choice => choice.GetAttribute("href")));
    }

    [Fact]
    public async Task The_choice_keeps_the_permit_that_is_looked_at()
    {
        using Browser browser = await site.Arrive(Visitors.Of("five-years-complete-in-three-months-the-extension-three-days-too-early.json"), "/checklist?bekijk=493", "en");

        Assert.All(browser.Page.QuerySelectorAll(Choices), choice => Assert.EndsWith("?bekijk=493", choice.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public async Task Beside_each_other_a_row_holds_the_language_alone_and_then_the_same_in_Dutch(string code)
    {
        using Browser dutch = await site.Arrive(Visitors.Of(Exempt), "/checklist");
        using Browser browser = await site.Arrive(Visitors.Of(Exempt), "/checklist", $"{code}-nl");

        IElement[] rows = [.. browser.Page.QuerySelectorAll(".cols .pair")];
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            Assert.Equal(2, row.ChildElementCount);
            Assert.Empty(row.FirstElementChild!.QuerySelectorAll(".nl"));
            Assert.Equal(("nl", "ltr"), (row.LastElementChild!.GetAttribute("lang"), row.LastElementChild.GetAttribute("dir")));
        });
        Assert.Equal(Parts(dutch, "h2"), Parts(browser, "h2 > .nl"));
        Assert.Equal(Parts(dutch, ".check.envelop .tag"), Parts(browser, ".check.envelop .nl .tag"));
        Assert.Equal(Parts(dutch, ".dates > li"), Parts(browser, ".dates > li > .nl"));
        Assert.Equal(Parts(dutch, ".steps > li"), Parts(browser, ".steps > li > .nl"));
    }

    [Fact]
    public async Task Beside_each_other_no_id_stands_twice()
    {
        using Browser browser = await site.Arrive(Visitors.Of(Exempt), "/checklist", "fa-nl");

        string[] ids = [.. browser.Page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task The_page_speaks_its_language_again_after_the_list()
    {
        using Browser browser = await site.Arrive(Visitors.Of(Exempt), "/checklist", "en-nl");

        Assert.Equal(Phrasebook.In(Language.Find("en")!).Plain("site.wissen"), browser.Page.QuerySelector("footer .btn")!.ChildNodes[0].TextContent.Trim());
    }

    private static IEnumerable<string> Parts(Browser browser, string selector) => browser.Page.QuerySelectorAll($".cols {selector}").Select(part => part.Words());
}
