using System.Text.Json;
using Inburgering.Browser.Tests.Driving;
using Inburgering.Browser.Tests.Published;
using Inburgering.Domain.Composition;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages;
using Inburgering.Web.Tests.Approved;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Inburgering.Browser.Tests;

/// <summary>What is seen on a phone without scrolling, and how far there is to scroll.</summary>
[Collection(Chromium.Tests)]
public sealed class FoldTests(Chromium chromium, ITestOutputHelper output)
{
    /// <summary>Of the pages with a question, how many show an answer at once: 24 of 26.</summary>
    private const double Share = 24.0 / 26;

    /// <summary>The most screens of a phone that an outcome takes with everything folded away.</summary>
    private const int MostScreens = 4;

    /// <summary>The most that a header of one row takes, in CSS pixels.</summary>
    private const int MostHeader = 72;

    /// <summary>Where the first answer ends, the bottoms and tops of what stands in the header, the width of the button beside that of its form, and where the link back ends and the button begins.</summary>
    private const string Measures =
        """
        () => {
            const box = selector => document.querySelector(selector).getBoundingClientRect();
            const header = [...document.querySelectorAll('.top .wrap > *')].map(element => element.getBoundingClientRect());
            return {
                answer: box('main form .opt, main form .in').bottom,
                name: header[0].bottom, languages: header[1].top, header: box('.top .wrap').height,
                button: box('main form .btn').width, form: box('main form').width,
                back: box('main a.back').bottom, next: box('main form .btn').top,
            };
        }
        """;

    public static TheoryData<string> Languages => [.. Spoken.All.Select(language => language.Code)];

    public static TheoryData<string, string> Outcomes => Spoken.All.With(Persona.Files.Cast<object[]>().Select(row => (string)row[0]));

    [BrowserTheory]
    [MemberData(nameof(Languages))]
    public async Task A_question_shows_an_answer_at_once_below_a_header_of_one_row_with_a_button_as_wide_as_the_page(string code)
    {
        List<string> hidden = [];
        Place[] places = [.. Questionnaire.All.Select(Page).DistinctBy(place => place.Path)];
        foreach (Place place in places)
        {
            IPage page = await chromium.Show(place, Language.Find(code)!, View.PhoneWithBars);
            JsonElement measured = await page.EvaluateAsync<JsonElement>(Measures);
            double Of(string name) => measured.GetProperty(name).GetDouble();

            Assert.True(Of("languages") < Of("name"), $"{place.Path}: the header takes more than one row");
            Assert.InRange(Of("header"), 1, MostHeader);
            Assert.True(Of("button") >= Of("form") - 1, $"{place.Path}: the button is {Of("button")} wide in {Of("form")}");
            Assert.True(Of("back") < Of("next"), $"{place.Path}: the link back is not above the button");
            if (Of("answer") > View.PhoneWithBars.Height)
            {
                hidden.Add($"{place.Path}: {Of("answer"):0}");
            }
        }

        output.WriteLine($"{code}: {hidden.Count} of {places.Length} below the fold: {string.Join(", ", hidden)}");
        Assert.True(hidden.Count <= places.Length * (1 - Share), $"{hidden.Count} of {places.Length}: {string.Join(", ", hidden)}");
    }

    [BrowserTheory]
    [MemberData(nameof(Outcomes))]
    public async Task An_outcome_takes_four_screens_at_most(string code, string file)
    {
        Persona persona = Persona.Load(file);
        IPage page = await chromium.Show(new Place("/uitkomst", persona.Visit), Language.Find(code)!, View.PhoneWithBars);

        int height = await page.EvaluateAsync<int>("() => Math.ceil(document.querySelector('main').getBoundingClientRect().bottom)");

        Assert.InRange(height, 1, MostScreens * View.PhoneWithBars.Height);
    }

    private static Place Page(Question question)
    {
        var visit = EveryQuestion.Visits[question.Id];
        return new($"/vraag/{QuestionPage.Of(question.Id, visit.Interview)!.Address}", visit);
    }
}
