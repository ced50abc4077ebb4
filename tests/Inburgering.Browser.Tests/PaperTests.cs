using Inburgering.Browser.Tests.Driving;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages.Results.Paper;
using Inburgering.Web.Tests.Approved;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests;

/// <summary>The sheets that the server laid out are the sheets that come out of the printer, with all of the list on them.</summary>
[Collection(Chromium.Tests)]
public sealed class PaperTests(Chromium chromium)
{
    /// <summary>Each person in each language alone, and in each with the Dutch beside it.</summary>
    public static TheoryData<string, string> Everyone
    {
        get
        {
            TheoryData<string, string> rows = [];
            foreach ((string file, string segment) in Persona.Files.Cast<object[]>().SelectMany(row => LanguageChoice.All.Select(choice => ((string)row[0], choice.Segment))))
            {
                rows.Add(file, segment);
            }

            return rows;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Everyone))]
    public async Task Each_list_is_printed_whole_on_the_sheets_it_counts_and_on_no_more_than_five(string file, string segment)
    {
        Persona persona = Persona.Load(file);
        LanguageChoice choice = LanguageChoice.All.Single(choice => choice.Segment == segment);
        IPage page = await chromium.Show(new Place("/checklist", persona.Visit), choice, View.Desk);
        Paper paper = await Paper.Print(page);

        Assert.Equal(await page.Locator("section.sheet").CountAsync(), paper.Pages);
        Assert.InRange(paper.Pages, 1, ChecklistPaper.MostSheets);
        paper.AssertHolds(persona.Interview.Assessment, choice);
    }
}
