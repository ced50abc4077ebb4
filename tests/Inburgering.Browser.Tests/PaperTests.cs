using Inburgering.Browser.Tests.Driving;
using Inburgering.Domain.Composition;
using Inburgering.Web.Languages;
using Inburgering.Web.Tests.Approved;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests;

/// <summary>The sheets that the server laid out are the sheets that come out of the printer, with all of the list on them.</summary>
[Collection(Chromium.Tests)]
public sealed class PaperTests(Chromium chromium)
{
    /// <summary>Whose list is the longest.</summary>
    private const string Longest = "04-vrijgesteld-513";

    public static TheoryData<string> People => Persona.Files;

    public static TheoryData<string> Languages => [.. Spoken.All.Select(language => language.Code)];

    [BrowserTheory]
    [MemberData(nameof(People))]
    public async Task Each_list_is_printed_whole_on_the_sheets_it_counts(string file) => await Prints(file, Language.Dutch);

    [BrowserTheory]
    [MemberData(nameof(Languages))]
    public async Task The_longest_list_is_printed_whole_in_every_language_with_the_Dutch(string code) => await Prints(Longest, Language.Find(code)!);

    private async Task Prints(string file, Language language)
    {
        Persona persona = Persona.Load(file);
        IPage page = await chromium.Show(new Place("/checklist", new(persona.Edition, Questionnaire.Read(persona.Wire))), language, View.Desk);
        Paper paper = await Paper.Print(page);

        Assert.Equal(await page.Locator("section.sheet").CountAsync(), paper.Pages);
        paper.AssertHolds(persona.Interview.Assessment, language);
    }
}
