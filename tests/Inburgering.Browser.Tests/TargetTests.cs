using Inburgering.Browser.Tests.Driving;
using Inburgering.Web.Languages;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests;

/// <summary>What is pressed is large enough for a thumb, also a shaking one.</summary>
[Collection(Chromium.Tests)]
public sealed class TargetTests(Chromium chromium)
{
    /// <summary>The least for anything that can be pressed, in CSS pixels (WCAG 2.5.8).</summary>
    private const int Least = 24;

    /// <summary>The least for what everyone presses: buttons, options, fields, and what unfolds.</summary>
    private const int Main = 44;

    /// <summary>What is smaller than it must be, with its size. A link within a sentence is as high as its line; what is ticked is pressed by the whole of its option.</summary>
    private const string TooSmall =
        """
        ([least, main]) => {
            const inSentence = link => getComputedStyle(link).display == 'inline'
                && [...link.parentNode.childNodes].some(beside => beside.nodeType == Node.TEXT_NODE && beside.data.trim());
            const small = (selector, least) => [...document.querySelectorAll(selector)]
                .filter(target => target.checkVisibility() && !target.matches('.skip') && !inSentence(target))
                .map(target => ({ target, box: target.getBoundingClientRect() }))
                .filter(({ box }) => box.width < least - .1 || box.height < least - .1)
                .map(({ target, box }) => `${box.width.toFixed(1)} x ${box.height.toFixed(1)}: ${target.outerHTML.slice(0, 200)}`);
            return [...small('a, button, input:not([type=hidden]), select, summary', least), ...small('.btn, .opt, .in, summary', main)];
        }
        """;

    public static TheoryData<string, string> Pages => Spoken.BothWays.With(Places.Names);

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Everything_is_large_enough_to_press(string code, string place)
    {
        IPage page = await chromium.Show(Places.Find(place), Language.Find(code)!, View.Phone);
        await page.Unfold();

        Assert.Empty(await page.EvaluateAsync<string[]>(TooSmall, new[] { Least, Main }));
    }
}
