using Inburgering.Browser.Tests.Driving;
using Inburgering.Web.Languages;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Browser.Tests;

/// <summary>The way from the start to the list, with a keyboard and nothing else.</summary>
[Collection(Chromium.Tests)]
public sealed class KeyboardTests(Chromium chromium)
{
    public static TheoryData<string, string> Walks => Spoken.BothWays.With(["497"]);

    [BrowserTheory]
    [MemberData(nameof(Walks))]
    public async Task The_whole_way_can_be_gone_by_keyboard(string code, string permit)
    {
        await using KeyboardGuest guest = await chromium.WelcomeWithKeyboard(Language.Find(code)!, View.Desk);

        await guest.Walk(People.Asking(permit));
        await guest.Follow("main a[href$='/checklist']");

        Assert.Equal("/checklist", guest.Path);
        Assert.Empty(guest.Complaints);
    }
}
