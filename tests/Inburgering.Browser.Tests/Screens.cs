using Inburgering.Browser.Tests.Driving;
using Inburgering.Testing;
using Inburgering.Web.Languages;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Results;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests;

/// <summary>The pictures of the site in <c>docs/screens</c>, for those who read about it; <c>.ci/screens</c> takes them anew.</summary>
[Collection(Chromium.Tests)]
public sealed class Screens(Chromium chromium)
{
    private const string Folder = "docs/screens";

    private const string Person = "diploma-today-497-is-closed.json";

    private static readonly Place List = new("/checklist", Visitors.Of(Person));

    private static readonly (string Name, Place Place)[] Pictures =
    [
        ("start", new("/", Visit.New)),
        ("question", new("/vraag/vergunning", Visit.New)),
        ("error", new("/vraag/geboortedatum", Visitors.Of([("vergunning", "493"), ("datum-aanvraag", "2026-11-21")])) { IsWrong = true }),
        ("outcome", new("/uitkomst", Visitors.Of(Person))),
        ("checklist", List),
    ];

    public static TheoryData<string> Languages => [.. Spoken.BothWays.Select(language => language.Code)];

    [ScreensTheory]
    [MemberData(nameof(Languages))]
    public async Task Every_picture_is_taken_on_a_phone_on_a_desk_and_on_paper(string code)
    {
        Language language = Language.Find(code)!;
        string folder = Directory.CreateDirectory(Path.Combine(Repository.Root, Folder)).FullName;
        foreach ((string name, Place place) in Pictures)
        {
            foreach ((string where, View view) in new[] { ("phone", View.Phone), ("desk", View.Desk) })
            {
                IPage page = await chromium.Show(place, language, view);
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{code}-{where}.png") });
            }
        }

        await Paper.Photograph(await chromium.Show(List, language, View.Desk), Path.Combine(folder, $"paper-{code}"));
    }
}
