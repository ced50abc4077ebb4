using Inburgering.Web.Languages;
using Inburgering.Web.Pages.Results;
using Inburgering.Web.Tests.Approved;
using Inburgering.Web.Tests.Browsing;
using Xunit.Abstractions;

namespace Inburgering.Web.Tests.Results.Paper;

public sealed class AfterwardsOnPaperTests(Site site, ITestOutputHelper output) : IClassFixture<Site>
{
    [Fact]
    public async Task Measure()
    {
        foreach (string row in Persona.Files)
        {
            Persona persona = Persona.Load(row);
            string line = "";
            foreach (LanguageChoice choice in LanguageChoice.All)
            {
                using Browser browser = await site.Arrive(persona.Visit, "/checklist", choice.Segment);
                int sheets = browser.Page.QuerySelectorAll("section.sheet").Length;
                bool told = Afterward.Of(persona.Interview.Assessment).Where(one => one.Step is null).All(one => browser.Page.QuerySelectorAll("section.sheet").Any(x => x.TextContent.Contains(Phrasebook.In(choice.Language).Plain(one.Title), StringComparison.Ordinal)));
                line += $" {choice.Segment}:{sheets}{(told ? "+" : "-")}";
            }
            output.WriteLine($"{row}: {line}");
        }
        Assert.Fail("x");
    }
}
