using AngleSharp.Dom;
using Inburgering.Web.Pages.Results.Paper;
using Inburgering.Web.Tests.Approved;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Results.Paper;

/// <summary>The server lays out the sheets: in order, nothing lost, nothing cut, no heading left behind.</summary>
public sealed class SheetTests(Site site) : IClassFixture<Site>
{
    private const int MostSheets = 4;
    private const int MostSheetsInTwoLanguages = 5;
    private const double Height = 100;

    [Fact]
    public void Every_block_stands_on_a_sheet_once_and_in_order()
    {
        Block[] blocks = [.. Enumerable.Range(1, 40).Select(number => Item(7 * (number % 5 + 1)))];

        ImmutableArray<Sheet> sheets = Sheet.LayOut(blocks, Height, front: 30, columns: 2);

        Assert.Equal(blocks, sheets.SelectMany(sheet => sheet.Columns).SelectMany(column => column));
        Assert.Equal(Enumerable.Range(1, sheets.Length), sheets.Select(sheet => sheet.Number));
    }

    [Fact]
    public void No_column_is_higher_than_the_sheet_and_those_of_the_first_leave_room_for_its_front()
    {
        Block[] blocks = [.. Enumerable.Repeat(Item(9), 60)];

        ImmutableArray<Sheet> sheets = Sheet.LayOut(blocks, Height, front: 30, columns: 2);

        Assert.All(sheets[0].Columns, column => Assert.Equal(7, column.Length));
        Assert.All(sheets[1].Columns, column => Assert.Equal(11, column.Length));
    }

    [Fact]
    public void A_heading_goes_with_what_it_leads_to()
    {
        Block heading = Item(5) with { LeadsOn = true };

        ImmutableArray<Sheet> sheets = Sheet.LayOut([Item(90), heading, heading, Item(20)], Height, front: 0, columns: 2);

        Assert.Equal([1, 3], sheets[0].Columns.Select(column => column.Length));
    }

    [Fact]
    public void What_is_higher_than_a_sheet_stands_alone()
    {
        ImmutableArray<Sheet> sheets = Sheet.LayOut([Item(10), Item(250), Item(10)], Height, front: 0, columns: 2);

        Assert.Equal([1, 1, 1], sheets.SelectMany(sheet => sheet.Columns).Select(column => column.Length));
    }

    [Fact]
    public void Items_of_one_list_and_part_run_on_and_others_do_not()
    {
        Block first = Item(1) with { List = BlockList.Ticks };
        Block other = first with { Part = "ander" };

        Assert.Equal([2, 1, 1], Sheet.Runs([first, first, other, Item(1)]).Select(run => run.Length));
    }

    [Theory]
    [MemberData(nameof(Persona.Files), MemberType = typeof(Persona))]
    public async Task Nobody_prints_more_than_four_sheets(string file)
    {
        using Browser browser = await site.Arrive(Persona.Load(file).Visit, "/checklist");

        Assert.InRange(browser.Page.QuerySelectorAll("section.sheet").Length, 1, MostSheets);
    }

    [Theory]
    [MemberData(nameof(Persona.InEveryTranslation), MemberType = typeof(Persona))]
    public async Task Nobody_prints_more_than_five_sheets_in_two_languages(string file, string language)
    {
        using Browser browser = await site.Arrive(Persona.Load(file).Visit, "/checklist", language);

        Assert.InRange(browser.Page.QuerySelectorAll("section.sheet").Length, 1, MostSheetsInTwoLanguages);
    }

    [Theory]
    [MemberData(nameof(Persona.InEveryTranslation), MemberType = typeof(Persona))]
    public async Task Nobody_prints_more_than_five_sheets_with_the_Dutch_in_a_column_of_its_own(string file, string language)
    {
        using Browser browser = await site.Arrive(Persona.Load(file).Visit, "/checklist", $"{language}-nl");

        Assert.InRange(browser.Page.QuerySelectorAll("section.sheet").Length, 1, MostSheetsInTwoLanguages);
    }

    [Theory]
    [MemberData(nameof(Persona.Files), MemberType = typeof(Persona))]
    public async Task The_list_in_Dutch_has_large_letters(string file)
    {
        using Browser browser = await site.Arrive(Persona.Load(file).Visit, "/checklist");

        Assert.All(browser.Page.QuerySelectorAll("section.sheet"), sheet => Assert.Contains("pt-11", sheet.ClassList));
    }

    [Fact]
    public async Task Where_two_languages_are_much_letters_are_smaller_and_less_of_the_Dutch_stands_beside_but_the_screen_tells_all()
    {
        using Browser browser = await site.Arrive(Persona.Load("04-vrijgesteld-513").Visit, "/checklist", "tr-nl");

        Assert.DoesNotContain(browser.Page.QuerySelectorAll("section.sheet"), sheet => sheet.ClassList.Contains("pt-11"));
        IElement[] papers = [.. browser.Page.QuerySelectorAll(".check > li:has(.tag)")];
        Assert.All(papers, paper => Assert.NotEmpty(paper.QuerySelectorAll(".pair > .nl .tag")));
        Assert.NotEmpty(papers.SelectMany(paper => paper.QuerySelectorAll(":scope > .nl.no-print")));
        Assert.All(papers, paper => Assert.NotEmpty(paper.QuerySelectorAll(".no-print a.source")));
    }

    [Theory]
    [MemberData(nameof(Persona.Languages), MemberType = typeof(Persona))]
    public async Task Of_whom_most_goes_on_paper_prints_five_sheets_too(string language)
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.MostOnPaper), "/checklist", language);

        Assert.Equal(MostSheetsInTwoLanguages, browser.Page.QuerySelectorAll("section.sheet").Length);
    }

    private static Block Item(double height) => new("deel", "_Tekst", "", height);
}
