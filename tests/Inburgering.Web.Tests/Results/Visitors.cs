using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Inburgering.Cases;
using Inburgering.Domain;
using Inburgering.Domain.Asking;
using Inburgering.Domain.Judging;
using Inburgering.Web.Languages;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Microsoft.Extensions.DependencyInjection;

namespace Inburgering.Web.Tests.Results;

/// <summary>Visitors who arrive with their answers given, without walking the wizard.</summary>
internal static partial class Visitors
{
    private static readonly Phrasebook Dutch = Phrasebook.In(Language.Dutch);

    /// <summary>The acceptance cases.</summary>
    public static IEnumerable<string> Cases => AcceptanceCase.Files().Cast<object[]>().Select(row => (string)row[0]);

    /// <summary>The visit of an acceptance case, with some answers changed.</summary>
    public static Visit Of(string file, params (string Question, string Wire)[] changes)
    {
        AcceptanceCase acceptance = AcceptanceCase.Load(file);
        Answers answers = Answers.None;
        foreach (JsonProperty said in acceptance.Answers.EnumerateObject())
        {
            answers = answers.With(Questionnaire.Find(said.Name)!, Read(said.Name, said.Value));
        }

        foreach ((string question, string wire) in changes)
        {
            using JsonDocument document = JsonDocument.Parse(wire);
            answers = answers.With(Questionnaire.Find(question)!, Read(question, document.RootElement));
        }

        return new(Editions.Read(acceptance.Edition)!.Value, answers);
    }

    /// <summary>Opens a page with a visit in hand.</summary>
    public static async Task<Browser> Arrive(this Site site, Visit visit, string path)
    {
        Browser browser = new(site);
        browser.SetCookie(VisitCookie.Name, site.Services.GetRequiredService<VisitCookie>().Seal(visit));
        return await browser.Open(path);
    }

    /// <summary>A text of the site as a reader sees it.</summary>
    public static string Say(Text text) => Spaced(Dutch.Plain(text));

    public static string Say(string key) => Say(Text.Of(key));

    /// <summary>What an element says, with every run of white space as one space.</summary>
    public static string Words(this INode node) => Spaced(node.TextContent);

    public static void AssertSays(this INode node, Text text) => Assert.Contains(Say(text), node.Words(), StringComparison.Ordinal);

    /// <summary>A finding and every finding below it.</summary>
    public static IEnumerable<Finding> WithParts(this Finding finding) => finding.Grounds.SelectMany(WithParts).Prepend(finding);

    private static Answer Read(string question, JsonElement wire) =>
        Questionnaire.Find(question)!.TryRead(wire, out Answer answer, out Text objection)
            ? answer
            : throw new InvalidOperationException($"'{question}' does not take {wire}: {objection}");

    private static string Spaced(string text) => WhiteSpace().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
