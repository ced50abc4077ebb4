using Inburgering.Browser.Tests.Driving;
using Inburgering.Web.Languages;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests;

/// <summary>Tab leads over everything on a page, and always shows where it is.</summary>
[Collection(Chromium.Tests)]
public sealed class FocusTests(Chromium chromium)
{
    public static TheoryData<string, string> Pages => Spoken.BothWays.With(Places.Names);

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Tab_leads_over_everything_in_sight(string code, string place)
    {
        IPage page = await chromium.Show(Places.Find(place), Language.Find(code)!, View.Phone);
        Keyboard keyboard = new(page);

        int stops = await keyboard.Stops();
        List<string> seen = [];
        for (int stop = 0; stop < stops; stop++)
        {
            seen.Add(await keyboard.Press("Tab"));
        }

        Assert.Equal(0, await keyboard.Stops());
        Assert.NotEmpty(seen);
    }
}
