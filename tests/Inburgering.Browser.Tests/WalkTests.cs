using Inburgering.Browser.Tests.Driving;
using Inburgering.Web.Languages;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;

namespace Inburgering.Browser.Tests;

/// <summary>The way from the start to a list on paper, without script.</summary>
[Collection(Chromium.Tests)]
public sealed class WalkTests(Chromium chromium)
{
    private static readonly string[] Permits = ["493", "497", "513", "advies"];

    public static TheoryData<string, string> Walks => Spoken.EveryScript.With(Permits);

    [BrowserTheory]
    [MemberData(nameof(Walks))]
    public async Task Every_permit_is_walked_from_the_start_to_the_list_on_paper_and_back(string code, string permit)
    {
        Language language = Language.Find(code)!;
        await using Guest guest = await chromium.Welcome(language, View.Phone);

        await guest.Walk(People.Asking(permit));
        Assert.Equal("/uitkomst", guest.Path);
        await guest.Follow("main a[href$='/checklist']");
        Paper paper = await Paper.Print(guest.Page);
        await GoesBack(guest);

        paper.AssertHolds(Visitors.Of(People.Asking(permit)).Interview.Assessment, new(language, false));
        Assert.Empty(guest.Complaints);
        Assert.Equal([VisitCookie.Name, FormCookie.Name], (await guest.Cookies()).Order(StringComparer.Ordinal));
    }

    /// <summary>Goes back from the last question to the start; every page shows what was answered.</summary>
    private static async Task GoesBack(Guest guest)
    {
        await guest.Open(guest.Answered[^1].Path);
        foreach ((string path, IReadOnlyDictionary<string, string> fields) in guest.Answered.AsEnumerable().Reverse())
        {
            Assert.Equal(path, guest.Path);
            IReadOnlyDictionary<string, string> kept = await guest.Fields();
            Assert.All(kept, field => Assert.Equal(fields[field.Key], field.Value));
            // Of a part of the exam that was passed, no count is kept.
            Assert.All(fields.Keys.Except(kept.Keys), field => Assert.Equal("0", fields[field]));
            await guest.Follow("main a.back");
        }

        Assert.Equal("/", guest.Path);
    }
}
