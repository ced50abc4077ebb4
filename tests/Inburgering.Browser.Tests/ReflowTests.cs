using Inburgering.Browser.Tests.Driving;
using Inburgering.Web.Languages;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests;

/// <summary>Nobody scrolls sideways: not on the narrowest phone, not at 400 %, not with more room between letters, words and lines.</summary>
[Collection(Chromium.Tests)]
public sealed class ReflowTests(Chromium chromium)
{
    /// <summary>The room that a reader may ask for without losing text (WCAG 1.4.12).</summary>
    private const string Spacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }";

    /// <summary>What sticks out of the page or is cut off; a drawing may have a scroll bar of its own, and what only screen readers read takes no room.</summary>
    private const string SticksOut =
        """
        () => {
            const width = document.documentElement.clientWidth;
            const shown = [...document.querySelectorAll('body *')].filter(element => !element.closest('.vh, .skip, .scroll *') && element.getClientRects().length);
            return [
                ...document.documentElement.scrollWidth > width ? [`the page: ${document.documentElement.scrollWidth} px`] : [],
                ...shown.filter(element => { const box = element.getBoundingClientRect(); return box.left < -1 || box.right > width + 1; }),
                ...shown.filter(element => getComputedStyle(element).overflowX == 'hidden' && element.scrollWidth > element.clientWidth + 1),
            ].map(found => found.outerHTML?.slice(0, 200) ?? found);
        }
        """;

    public static TheoryData<string, string> Pages => Spoken.All.With(Places.Names);

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_sticks_out(string code, string place)
    {
        IPage page = await chromium.Show(Places.Find(place), Language.Find(code)!, View.Zoomed with { IsOpenToTests = true });
        await page.Unfold();

        Assert.Empty(await page.EvaluateAsync<string[]>(SticksOut));
        await page.AddStyleTagAsync(new() { Content = Spacing });
        Assert.Empty(await page.EvaluateAsync<string[]>(SticksOut));
    }
}
