using Inburgering.Browser.Tests.Driving;
using Inburgering.Web.Languages;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests;

/// <summary>At a help desk one person comes after another.</summary>
[Collection(Chromium.Tests)]
public sealed class DeskTests(Chromium chromium)
{
    /// <summary>How a browser marks a cookie that it drops when it closes.</summary>
    private const float UntilItCloses = -1;

    [BrowserFact]
    public async Task Nothing_is_kept_after_the_browser_closes_and_the_next_person_is_one_wipe_away()
    {
        await using Guest guest = await chromium.Welcome(Language.Dutch, View.Desk);
        await guest.Open("/");
        await guest.Follow("main a[href$='/balie']");
        await guest.Follow("main form .btn");
        await guest.Walk(People.Extension);

        Assert.Equal("/uitkomst", guest.Path);
        IReadOnlyList<BrowserContextCookiesResult> cookies = await guest.Page.Context.CookiesAsync();
        Assert.Equal([VisitCookie.Name, FormCookie.Name], cookies.Select(cookie => cookie.Name).Order(StringComparer.Ordinal));
        Assert.All(cookies, cookie => Assert.Equal(UntilItCloses, cookie.Expires));
        await guest.Follow("main a[href$='/wissen']");
        await guest.Follow("main form .btn");
        Assert.Equal("/balie", guest.Path);
        Assert.DoesNotContain(VisitCookie.Name, await guest.Cookies());
    }

    /// <summary>Where answers are, going on and wiping are offered alike.</summary>
    [BrowserTheory]
    [InlineData("nl")]
    [InlineData("ar")]
    public async Task At_the_start_somebody_else_finds_a_button_as_large_as_the_one_to_go_on(string code)
    {
        IPage page = await chromium.Show(Places.Find("/, met antwoorden"), Language.Find(code)!, View.Phone);
        ILocator on = page.Locator("main .acts a.btn").Nth(0);
        ILocator wipe = page.Locator("main .acts a.btn").Nth(1);

        Assert.EndsWith("handler=Verder", await on.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.EndsWith("/wissen", await wipe.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Equal(await Look(on), await Look(wipe));
    }

    private static Task<string> Look(ILocator button) =>
        button.EvaluateAsync<string>("button => { const { backgroundColor, color, fontSize, borderColor } = getComputedStyle(button); return [backgroundColor, color, fontSize, borderColor].join(' '); }");
}
