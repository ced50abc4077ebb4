using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Inburgering.Web.Languages;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Results;

/// <summary>Visitors who arrive with their answers given, without walking the wizard.</summary>
internal static partial class Visitors
{
    private static readonly Phrasebook Dutch = Phrasebook.In(Language.Dutch);

    /// <summary>Opens a page with a visit in hand.</summary>
    public static async Task<Browser> Arrive(this Site site, Visit visit, string path, string language = "nl")
    {
        Browser browser = new(site, language);
        browser.SetCookie(VisitCookie.Name, site.Seal(visit));
        return await browser.Open(path);
    }

    /// <summary>A visitor who has come as far as a question: it stands on the page, and it and what would follow are not answered.</summary>
    public static async Task<Browser> AsFarAs(this Site site, IEnumerable<(string Question, string Value)> person, string question)
    {
        Visit whole = Of(person);
        Answers before = whole.Interview.Walked.TakeWhile(walked => walked.Id != question).Aggregate(Answers.None, (heard, walked) => heard.With(walked, whole.Answers.To(walked)!));
        Visit visit = new(whole.Edition, before);
        Assert.Equal(question, visit.Interview.Next?.Id);
        return await site.Arrive(visit, $"/vraag/{question}");
    }

    /// <summary>A text of the site as a reader sees it.</summary>
    public static string Say(Text text) => Spaced(Dutch.Plain(text));

    public static string Say(string key) => Say(Text.Of(key));

    /// <summary>What an element says, with every run of white space as one space.</summary>
    public static string Words(this INode node) => Spaced(node.TextContent);

    public static void AssertSays(this INode node, Text text) => Assert.Contains(Say(text), node.Words(), StringComparison.Ordinal);

    /// <summary>A finding and every finding below it.</summary>
    public static IEnumerable<Finding> WithParts(this Finding finding) => finding.Parts.SelectMany(WithParts).Prepend(finding);

    private static string Spaced(string text) => WhiteSpace().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
