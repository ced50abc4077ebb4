using System.Net.Http.Json;
using AngleSharp.Dom;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Results;

/// <summary>The page of letters, and the same through the API: each letter in Dutch on a sheet of its own, what it is about in the language of the page.</summary>
public class LettersTests(Site site) : IClassFixture<Site>
{
    private const string Employer = "werkgever";

    [Theory]
    [InlineData("nl")]
    [InlineData("ar")]
    [InlineData("ti")]
    public async Task Each_letter_stands_on_a_sheet_of_its_own_in_Dutch(string language)
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.LongTermResident), "/brieven", language);

        IElement[] letters = [.. browser.Page.QuerySelectorAll("section.sheet > article.letter[lang=nl]")];
        Assert.Equal(Visitors.Of(People.LongTermResident).Interview.Assessment.Letters.Length, letters.Length);
        Assert.All(letters, letter => letter.AssertSays(Letter.Greeting));
        Assert.Contains("21 augustus 2026", letters[0].Words(), StringComparison.Ordinal);
        Assert.All(letters, letter => Assert.Empty(letter.QuerySelectorAll(".nl, [lang]:not([lang=nl])")));
    }

    [Fact]
    public async Task One_letter_can_be_printed_alone()
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.MostOnPaper), "/brieven");
        int all = browser.Page.QuerySelectorAll("article.letter").Length;

        await browser.Open($"/brieven/{Employer}");

        Assert.True(all > 1);
        Assert.Single(browser.Page.QuerySelectorAll("article.letter"));
        Assert.Single(browser.Page.QuerySelectorAll("section.sheet:not(.no-print)"));
        await browser.Open("/brieven/bestaat-niet");
        Assert.Equal("/brieven", browser.Path);
    }

    [Theory]
    [InlineData("/uitkomst")]
    [InlineData("/checklist")]
    public async Task Outcome_and_list_lead_to_the_letters_and_to_the_help_that_fits(string path)
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.LongTermResident), path);

        Assert.Single(browser.Page.QuerySelectorAll("main a[href='/nl/brieven']"));
        Assert.Single(browser.Page.QuerySelectorAll("main a[href='/nl/hulp/werkgeversverklaring']"));
        Assert.Empty(browser.Page.QuerySelectorAll("main a[href='/nl/hulp/zelfstandige']"));
    }

    [Fact]
    public async Task Who_lacks_nothing_is_offered_no_letter()
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.Extension), "/uitkomst");
        Assert.Empty(browser.Page.QuerySelectorAll("main a[href='/nl/brieven']"));

        await browser.Open("/brieven");

        browser.Page.QuerySelector("main")!.AssertSays(Text.Of("brieven.geen"));
    }

    [Fact]
    public async Task The_API_gives_the_same_letters_in_Dutch_and_what_they_are_about_in_the_language_asked_for()
    {
        using HttpResponseMessage response = await site.CreateClient().PostAsJsonAsync(
            "/api/v1/brieven?taal=en", new { editie = "geldend", antwoorden = People.LongTermResident.ToDictionary(said => said.Item1, said => People.Wire(said.Item1, said.Item2)) });

        response.EnsureSuccessStatusCode();
        var letters = (await response.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>()).GetProperty("brieven").EnumerateArray().ToArray();
        Letter[] expected = [.. Visitors.Of(People.LongTermResident).Interview.Assessment.Letters];
        Assert.Equal(expected.Select(letter => letter.Id), letters.Select(letter => letter.GetProperty("id").GetString()));
        Assert.Equal(expected[0].Parts.Select(part => Visitors.Say(part.Text)), letters[0].GetProperty("tekst").EnumerateArray().Select(line => line.GetString()));
        Assert.Equal(Employer, letters[0].GetProperty("aan").GetString());
        Assert.StartsWith("You ask", letters[0].GetProperty("uitleg").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_API_refuses_for_letters_what_it_refuses_for_verdicts()
    {
        using HttpResponseMessage response = await site.CreateClient().PostAsJsonAsync("/api/v1/brieven", new { antwoorden = new { brp = "misschien" } });

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("\"brp\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
