using Inburgering.Browser.Tests.Driving;
using Inburgering.Web.Languages;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests;

/// <summary>A mistake is marked where it was made.</summary>
[Collection(Chromium.Tests)]
public sealed class MistakeTests(Chromium chromium)
{
    public static TheoryData<string, string> Groups => Spoken.BothWays.With(Places.Wrong.Select(place => place.Name).Except(["/vraag/als-kind-in-nederland, fout", "/vraag/pogingen, fout"]));

    [BrowserTheory]
    [MemberData(nameof(Groups))]
    public async Task The_bar_runs_along_the_whole_question(string code, string place)
    {
        Language language = Language.Find(code)!;
        IPage page = await chromium.Show(Places.Find(place), language, View.Desk);
        await page.EvaluateAsync("() => scrollTo(0, 0)");
        LocatorBoundingBoxResult box = (await page.Locator(".bad").First.BoundingBoxAsync())!;
        float bar = language.IsRightToLeft ? box.X + box.Width - 4 : box.X + 1;

        byte[] top = await Spot(page, bar, box.Y + 3);
        byte[] below = await Spot(page, bar, box.Y + (box.Height / 2));

        Assert.Equal(below, top);
    }

    private static Task<byte[]> Spot(IPage page, float x, float y) =>
        page.ScreenshotAsync(new() { FullPage = true, Clip = new() { X = MathF.Round(x), Y = MathF.Round(y), Width = 2, Height = 2 } });
}
