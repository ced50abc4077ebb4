using System.Text.Json;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests.Driving;

/// <summary>A visitor who has a keyboard and nothing else, and must see at every moment where they are.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int MostStops = 1000;

    /// <summary>
    /// Where the focus is, and what is wrong with how that shows: nothing has it, its outline is not drawn, or it lies outside the
    /// window or below something else. A label lies over its own field on purpose.
    /// </summary>
    private const string Look =
        """
        () => {
            const here = document.activeElement;
            if (!here || here == document.body || here == document.documentElement) return { name: '', wrong: 'nothing has the focus' };
            const style = getComputedStyle(here);
            const within = box => ({ left: Math.max(box.left, 0), right: Math.min(box.right, innerWidth), top: Math.max(box.top, 0), bottom: Math.min(box.bottom, innerHeight) });
            const box = [...here.getClientRects()].map(within).find(({ left, right, top, bottom }) => right - left > 2 && bottom - top > 2);
            const above = box && document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
            const wrong = style.outlineStyle != 'solid' || parseFloat(style.outlineWidth) < 2 ? 'no outline'
                : !box ? 'outside the window'
                : !here.contains(above) && !above.contains(here) && above.control != here ? `below ${above.outerHTML.slice(0, 100)}`
                : '';
            return { name: here.id || here.outerHTML.slice(0, 200), wrong };
        }
        """;

    /// <summary>How much comes after what has the focus that can have it: one for each group of round buttons.</summary>
    private const string Ahead =
        """
        () => {
            const groups = new Set();
            const isFirst = radio => !groups.has(radio.name) && groups.add(radio.name);
            return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
                .filter(element => document.activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
                .filter(element => element.checkVisibility() && (element.type != 'radio' || isFirst(element))).length;
        }
        """;

    /// <summary>How many stops there are from here to the end of the page.</summary>
    public Task<int> Stops() => page.EvaluateAsync<int>(Ahead);

    /// <summary>Looks where the focus is.</summary>
    /// <returns>The id of what has the focus, or how it is written.</returns>
    public async Task<string> See()
    {
        JsonElement seen = await page.EvaluateAsync<JsonElement>(Look);
        string name = seen.GetProperty("name").GetString()!;
        Assert.True(seen.GetProperty("wrong").GetString() == "", $"{page.Url}, {name}: {seen.GetProperty("wrong")}");
        return name;
    }

    /// <summary>Presses a key, and looks where the focus is now.</summary>
    public async Task<string> Press(string key)
    {
        await page.Keyboard.PressAsync(key);
        return await See();
    }

    /// <summary>Presses Tab until the focus is on what a selector finds.</summary>
    public async Task Reach(string selector)
    {
        for (int stops = 0; stops < MostStops; stops++)
        {
            await Press("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"{page.Url}: no Tab leads to {selector}.");
    }
}
