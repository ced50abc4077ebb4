using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Inburgering.Browser.Tests.Driving;
using Inburgering.Web.Languages;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests;

/// <summary>What a machine can find of the faults that keep people out: nothing, on any page, by day or by night.</summary>
[Collection(Chromium.Tests)]
public sealed class AxeTests(Chromium chromium)
{
    private static readonly AxeRunOptions Everything = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"),
        Rules = new() { ["target-size"] = new() { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>What can be different by night: the colours.</summary>
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block"),
        ResultTypes = [ResultType.Violations],
    };

    public static TheoryData<string, string> Pages => Spoken.BothWays.With(Places.Names);

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing(string code, string place)
    {
        IPage page = await chromium.Show(Places.Find(place), Language.Find(code)!, View.Phone with { IsOpenToTests = true });
        await page.Unfold();

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        Assert.Empty(Told(await page.RunAxe(Everything)));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(Told(await page.RunAxe(Colours)));
    }

    /// <summary>Each fault with the element that has it.</summary>
    private static IEnumerable<string> Told(AxeResult found) =>
        found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html} {string.Join(' ', node.Any.Select(check => check.Message))}"));
}
