using Inburgering.Browser.Tests.Driving;
using Inburgering.Web.Languages;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests;

/// <summary>Those who force colours of their own see what is pressed and what is not.</summary>
[Collection(Chromium.Tests)]
public sealed class ForcedColourTests(Chromium chromium)
{
    [BrowserTheory]
    [InlineData("/vraag/vergunning")]
    [InlineData("/vraag/brp")]
    [InlineData("/vraag/schooldiploma")]
    public async Task What_is_pressed_looks_different_from_what_is_not(string place)
    {
        IPage page = await chromium.Show(Places.Find(place), Language.Dutch, View.Desk with { ForcesColours = true });
        ILocator first = page.Locator(".opt input").First;
        ILocator last = page.Locator(".opt input").Last;

        byte[] before = await first.ScreenshotAsync();
        await last.PressAsync("Space");
        byte[] besides = await first.ScreenshotAsync();
        await first.PressAsync("Space");
        await last.FocusAsync();
        byte[] pressed = await first.ScreenshotAsync();

        Assert.Equal(before, besides);
        Assert.NotEqual(before, pressed);
    }
}
