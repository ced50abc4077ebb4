using Inburgering.Browser.Tests.Driving;
using Inburgering.Web.Languages;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests;

/// <summary>A form stands open while the site is opened again, as at a help desk.</summary>
[Collection(Chromium.Tests)]
public sealed class TabTests(Chromium chromium)
{
    [BrowserTheory]
    [InlineData("/nl")]
    [InlineData("/ar-nl/vraag/vergunning")]
    public async Task A_form_that_stands_open_still_goes_through_after_a_link_from_another_site(string opened)
    {
        await using Guest guest = await chromium.Welcome(Language.Dutch, View.Desk);
        await guest.Open("/vraag/vergunning");
        IPage mail = await guest.Page.Context.NewPageAsync();
        await mail.SetContentAsync($"<a href='{new Uri(chromium.Address, opened)}'>Wizard</a>");

        await mail.Leave("a");
        await guest.Page.ClickAsync("label[for='vergunning-493']");
        await guest.Follow("main form .btn");

        Assert.Equal("/vraag/geboortedatum", guest.Path);
    }
}
