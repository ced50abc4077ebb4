using System.Text.Json;
using Inburgering.Browser.Tests.Driving;
using Inburgering.Web.Languages;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests;

/// <summary>A form runs as its language is written: what is ticked stands before its label, a day before its month.</summary>
[Collection(Chromium.Tests)]
public sealed class DirectionTests(Chromium chromium)
{
    /// <summary>The boxes of what stands before what, in pairs: the sides from left to right.</summary>
    private const string Neighbours =
        """
        () => {
            const sides = element => { const { left, right } = element.getBoundingClientRect(); return [left, right]; };
            return [
                ...[...document.querySelectorAll('.opt input')].map(input => [sides(input), sides(input.labels[0])]),
                ...[...document.querySelectorAll('.date > div + div')].map(part => [sides(part.previousElementSibling), sides(part)]),
                ...[...document.querySelectorAll('.number > * + *')].map(unit => [sides(unit.previousElementSibling), sides(unit)]),
            ];
        }
        """;

    public static TheoryData<string, string> Questions => Spoken.All.With(Places.Questions.Select(place => place.Name));

    [BrowserTheory]
    [MemberData(nameof(Questions))]
    public async Task Every_question_runs_as_its_language_is_written(string code, string place)
    {
        Language language = Language.Find(code)!;
        IPage page = await chromium.Show(Places.Find(place), language, View.Desk);
        await page.Unfold();

        double[][][] pairs = (await page.EvaluateAsync<JsonElement>(Neighbours)).Deserialize<double[][][]>()!;

        Assert.All(pairs, pair => Assert.True(
            language.IsRightToLeft ? pair[1][1] <= pair[0][0] : pair[0][1] <= pair[1][0],
            $"{string.Join(' ', pair[0])} comes before {string.Join(' ', pair[1])}"));
    }
}
