using AngleSharp.Html.Dom;
using Inburgering.Browser.Tests.Driving;
using Inburgering.Web.Languages;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Browser.Tests;

/// <summary>On a shared computer the next person presses Back, in a browser that keeps pages as it comes from the shop.</summary>
[Collection(Chromium.Tests)]
public sealed class WipingTests(Chromium chromium)
{
    private const string YearOfBirth = "1985";
    private const string Wipe = "footer a[href$='/wissen']";

    public static TheoryData<string> Scenes => ["question", "answers after a change", "outcome", "list"];

    [BrowserTheory]
    [MemberData(nameof(Scenes))]
    public async Task After_a_wipe_Back_shows_nothing_of_the_visit(string scene)
    {
        await using Guest guest = await chromium.WelcomeKeepingPages(Language.Dutch, View.Desk);
        await Play(scene, guest);
        History history = await History.Of(guest.Page);

        await guest.Follow(Wipe);
        await guest.Follow("main form .btn");
        Assert.Equal("/", guest.Path);

        Assert.DoesNotContain(VisitCookie.Name, await guest.Cookies());
        int steps = 0;
        for (; await history.Back() is { } wasKept; steps++)
        {
            Assert.False(wasKept, $"{steps + 1} back, at {guest.Path}");
            IHtmlDocument page = await guest.Page.Document();
            Assert.Empty(page.QuerySelectorAll("dl.sum, .verdict, .sheet"));
            Assert.DoesNotContain(YearOfBirth, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }

        Assert.True(steps > 0, "There was nothing to go back to.");
    }

    /// <summary>Without this the test above would prove nothing.</summary>
    [BrowserFact]
    public async Task This_browser_does_keep_pages()
    {
        await using Guest guest = await chromium.WelcomeKeepingPages(Language.Dutch, View.Desk);
        await guest.Walk(People.Extension);
        History history = await History.Of(guest.Page);

        await guest.Follow("footer a[href$='/regels']");

        Assert.True(await history.Back());
    }

    private static async Task Play(string scene, Guest guest)
    {
        await guest.Walk(People.Extension);
        switch (scene)
        {
            case "question":
                await guest.Open("/vraag/geboortedatum");
                await guest.Follow("main form .btn");
                break;
            case "answers after a change":
                await guest.Follow("footer a[href$='/antwoorden']");
                await guest.Follow("main a[href*='/vraag/geboortedatum']");
                await guest.Page.FillAsync("#geboortedatum-dag", "14");
                await guest.Follow("main form .btn");
                Assert.Equal("/antwoorden", guest.Path);
                break;
            case "list":
                await guest.Follow("main a[href$='/checklist']");
                break;
        }
    }
}
