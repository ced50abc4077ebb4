using Inburgering.Browser.Tests.Driving;
using Inburgering.Web.Languages;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests;

/// <summary>Tab leads over everything on a page, and always shows where it is.</summary>
[Collection(Chromium.Tests)]
public sealed class FocusTests(Chromium chromium)
{
    public static TheoryData<string, string> Pages => Spoken.BothWays.With(Places.Names);

    public static TheoryData<string, string> Mistakes => Spoken.BothWays.With(Places.Wrong.Select(place => place.Name));

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Tab_leads_over_everything_in_sight(string code, string place)
    {
        IPage page = await chromium.Show(Places.Find(place), Language.Find(code)!, View.Phone);
        Keyboard keyboard = new(page);

        int stops = await keyboard.Stops();
        Assert.NotEqual(0, stops);
        for (int stop = 0; stop < stops; stop++)
        {
            await keyboard.Press("Tab");
        }

        Assert.Equal(0, await keyboard.Stops());
    }

    [BrowserTheory]
    [MemberData(nameof(Mistakes))]
    public async Task After_a_mistake_the_focus_is_on_what_is_to_be_mended(string code, string place)
    {
        IPage page = await chromium.Show(Places.Find(place), Language.Find(code)!, View.Phone);

        Assert.Equal("fout", await new Keyboard(page).See());
    }
}
