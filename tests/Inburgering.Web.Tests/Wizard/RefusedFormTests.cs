using System.Net;
using AngleSharp.Dom;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;

namespace Inburgering.Web.Tests.Wizard;

/// <summary>A form whose token is lost or too old is not taken, and loses nothing that was typed.</summary>
public sealed class RefusedFormTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("geboortedatum", "geboortedatum-dag=13&geboortedatum-maand=mrt&geboortedatum-jaar=1987")]
    [InlineData("geboortedatum", "geboortedatum-anders=weet-niet")]
    [InlineData("brp", "brp=nee")]
    [InlineData("schooldiploma", "schooldiploma=nederlands&schooldiploma=nt2")]
    [InlineData("uren-inburgering", "uren-inburgering=600&uren-nt2=veel&uren-alfabetisering=")]
    [InlineData("als-kind-in-nederland", "als-kind-in-nederland-2-van-dag=1&als-kind-in-nederland-2-tot-jaar=1996")]
    [InlineData("pogingen", "pogingen-lezen=niet-gehaald&pogingen-lezen-examen=3")]
    public async Task It_comes_again_as_it_was_filled_in_and_goes_through_the_second_time(string question, string fields)
    {
        using Browser browser = new(site);
        await At(browser, question);
        string? before = browser.Cookie(VisitCookie.Name);
        Dictionary<string, string> typed = fields.Split('&').Select(field => field.Split('=')).GroupBy(field => field[0])
            .ToDictionary(group => group.Key, group => string.Join(' ', group.Select(field => field[1])));

        browser.SetCookie(FormCookie.Name, "weg");
        await browser.Post($"/vraag/{question}", [.. fields.Split('&').Select(field => (field.Split('=')[0], field.Split('=')[1]))]);

        AssertRefused(browser);
        Assert.Equal($"/vraag/{question}", browser.Path);
        IReadOnlyDictionary<string, string> shown = FormFields.Shown(browser.Form);
        Assert.All(typed.Where(field => field.Value.Length > 0), field => Assert.Equal(field.Value, shown[field.Key]));
        Assert.Equal(before, browser.Cookie(VisitCookie.Name));

        await browser.Submit();
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.DoesNotContain("Verstuur dit formulier nog een keer", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_on_a_page_of_its_own_comes_again_too()
    {
        using Browser browser = new(site);
        await browser.Open("/");
        new QuestionForm(browser.Form).Tick("editie", "formulier");
        browser.SetCookie(FormCookie.Name, "weg");

        await browser.Submit();

        AssertRefused(browser);
        Assert.Equal("formulier", FormFields.Shown(browser.Form)["editie"]);
        Assert.Null(browser.Page.QuerySelector(".top .edition"));
        await browser.Submit();
        Assert.NotNull(browser.Page.QuerySelector(".top .edition"));
    }

    [Fact]
    public async Task A_wipe_that_was_refused_is_asked_again()
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.Extension), "/wissen");
        browser.SetCookie(FormCookie.Name, "weg");

        await browser.Submit();

        AssertRefused(browser);
        Assert.NotNull(browser.Cookie(VisitCookie.Name));
        await browser.Submit();
        Assert.Null(browser.Cookie(VisitCookie.Name));
    }

    [Fact]
    public async Task A_closed_permit_offers_its_choices_again()
    {
        using Browser browser = await site.Arrive(Visitors.Of("diploma-today-497-is-closed.json", ("vergunning", "\"497\"")), "/gesloten");
        browser.SetCookie(FormCookie.Name, "weg");

        await browser.Press("button[value='513']");

        AssertRefused(browser);
        await browser.Press("button[value='513']");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.NotEqual("/gesloten", browser.Path);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json")]
    public async Task What_is_no_form_is_refused_as_such(string type)
    {
        using StringContent content = new("{}", null, type);
        using HttpResponseMessage response = await site.CreateClient().PostAsync("/nl/vraag/vergunning", content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task What_neither_asks_nor_posts_is_refused_as_such(string method)
    {
        using HttpRequestMessage request = new(new(method), "/nl/vraag/vergunning");
        using HttpResponseMessage response = await site.CreateClient().SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_gets_the_page_for_that()
    {
        using MultipartFormDataContent content = new("grens");
        using ByteArrayContent broken = new("--grens\r\nzonder einde"u8.ToArray());
        broken.Headers.ContentType = content.Headers.ContentType;
        using HttpResponseMessage response = await site.CreateClient().PostAsync("/nl/vraag/vergunning", broken);

        Assert.InRange((int)response.StatusCode, 400, 415);
    }

    private static void AssertRefused(Browser browser)
    {
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.StartsWith("Fout: ", browser.Title, StringComparison.Ordinal);
        IElement box = Assert.Single(browser.Page.QuerySelectorAll("#fout"));
        Assert.True(box.HasAttribute("autofocus"));
        Assert.Contains("Verstuur dit formulier nog een keer", box.TextContent, StringComparison.Ordinal);
    }

    private static async Task At(Browser browser, string question)
    {
        await browser.Open("/vraag/vergunning");
        await new Walk(browser).Says(question is "brp" or "geboortedatum" ? People.LongTermResident : People.IndefiniteByEfforts).UntilAsked(question);
    }
}
