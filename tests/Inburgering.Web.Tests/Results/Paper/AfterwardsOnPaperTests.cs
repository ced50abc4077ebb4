using AngleSharp.Dom;
using Inburgering.Domain.Composition;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages.Results;
using Inburgering.Web.Tests.Approved;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Results.Paper;

/// <summary>What is good to know after posting stands on paper, or the paper says where to read it.</summary>
public sealed class AfterwardsOnPaperTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string, string> InEveryChoice
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

    [Theory]
    [MemberData(nameof(Persona.InEveryLanguage), MemberType = typeof(Persona))]
    public async Task In_one_language_all_of_it_stands_there(string file, string language)
    {
        Persona persona = Persona.Load(file);
        using Browser browser = await site.Arrive(persona.Visit, "/checklist", language);

        Assert.NotEmpty(Known(persona.Interview.Assessment));
        Assert.Empty(Untold(browser, persona, language));
    }

    [Theory]
    [MemberData(nameof(InEveryChoice))]
    public async Task It_stands_there_whole_or_the_paper_leads_to_the_page_that_tells_it(string file, string segment)
    {
        Persona persona = Persona.Load(file);
        string language = segment.Split('-')[0];
        using Browser browser = await site.Arrive(persona.Visit, "/checklist", segment);
        IElement? elsewhere = browser.Page.QuerySelector($"section.sheet a[href='/{segment}/na-het-posten']");
        string[] untold = [.. Untold(browser, persona, language)];

        Assert.Equal(elsewhere is null ? 0 : Known(persona.Interview.Assessment).Length, untold.Length);
        await browser.Open("/na-het-posten");
        Assert.Empty(Untold(browser, persona, language, "main"));
    }

    private static Afterward[] Known(Assessment assessment) => [.. Afterward.Of(assessment).Where(one => one.Step is null)];

    /// <summary>The titles of what is good to know that do not stand on the page with all of their texts.</summary>
    private static IEnumerable<string> Untold(Browser browser, Persona persona, string language, string where = "section.sheet")
    {
        Phrasebook words = Phrasebook.In(Language.Find(language)!);
        string said = string.Join(' ', browser.Page.QuerySelectorAll(where).Select(sheet => sheet.Words()));
        return Known(persona.Interview.Assessment)
            .Where(one => !one.Texts.Prepend(one.Title).All(text => said.Contains(words.Plain(text), StringComparison.Ordinal)))
            .Select(one => words.Plain(one.Title));
    }
}
