using Inburgering.Domain.Composition;
using Inburgering.Web.Kinds;
using Inburgering.Web.Languages;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;

namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>
/// Every page of the site: the pages that are the same for everyone, the results of every acceptance case, all as the server
/// sends them; and every question, for an adult and for a child, as its page puts it together from the texts.
/// </summary>
internal static class SitePages
{
    private const string Anyone = "nothing-answered-yet.json";
    private const string Closed = "diploma-today-497-is-closed.json";

    private static readonly string[] Fixed =
        ["/", "/editie", "/vraag/vergunning", "/regels", "/begrippen", "/privacy", "/toegankelijkheid", "/balie", "/wissen", "/verder", "/hulp/werkgeversverklaring", "/hulp/zelfstandige", "/vergelijk", "/leeg", "/leeg/493", "/leeg/513", "/leeg/advies", "/volgende", "/gezin"];

    private static readonly int[] Errors = [400, 404, 418, 429, 500];

    private static readonly string[] Results = ["/uitkomst", "/checklist", "/weg", "/wat-als", "/antwoorden", "/bewaren", "/brieven", "/volgende", "/gezin"];

    public static async Task<IReadOnlyList<MeasuredPage>> Read(Site site)
    {
        List<MeasuredPage> pages = [.. Questions()];
        pages.Add(await Read(site, Visitors.Of(Closed, ("vergunning", "\"497\"")), "/gesloten"));
        foreach (string path in Fixed)
        {
            pages.Add(await Read(site, Visitors.Of(Anyone), path));
        }

        await using var failing = site.Failing();
        using Browser unlucky = new(failing);
        foreach (int status in Errors)
        {
            string path = $"{Mishaps.Path}/{status}";
            pages.Add(Measured(path, await unlucky.Open(path)));
        }

        foreach ((string path, string file) in Visitors.Cases.SelectMany(file => Results.Select(path => (path, file))))
        {
            pages.Add(await Read(site, Visitors.Of(file), path, $", {Path.GetFileNameWithoutExtension(file)}"));
        }

        return pages;
    }

    private static async Task<MeasuredPage> Read(Site site, Visit visit, string path, string whose = "")
    {
        using Browser browser = await site.Arrive(visit, path);
        Assert.Equal(path, browser.Path);
        return Measured($"{path}{whose}", browser);
    }

    private static MeasuredPage Measured(string name, Browser browser) => new(
        name,
        [.. Sentence.AllIn(PageWords.Of(browser.Page.QuerySelector("main")!))],
        browser.Page.QuerySelector("a[href='/nl/begrippen']") is not null);

    private static IEnumerable<MeasuredPage> Questions() =>
        from question in Questionnaire.All
        from page in new[] { Page(question, isMinor: false), Page(question, isMinor: true) }.DistinctBy(page => string.Join('\n', page.Sentences.Select(sentence => sentence.Text)))
        select page;

    private static MeasuredPage Page(Question question, bool isMinor)
    {
        Phrasebook words = Phrasebook.In(Language.Dutch);
        PutQuestion put = new(new(question, isMinor), QuestionKinds.Of(question).Fill(question, null), [], IsAlone: true);
        string said = string.Join('\n', Texts(put, words).Where(words.Has).Select(words.Plain));
        return new($"/vraag/{question.Id}{(isMinor ? ", kind" : "")}", [.. Sentence.AllIn(OfficialNames.BindWithin(said))], LinksToGlossary: true);
    }

    private static IEnumerable<Text> Texts(PutQuestion put, Phrasebook words) =>
    [
        put.Wording.Title,
        put.Wording.Explanation,
        put.Wording.Whereabouts,
        .. put.Filled.Options.SelectMany(option => new[] { put.Option(option, words), put.OptionHint(option, words) }).OfType<Text>(),
    ];
}
