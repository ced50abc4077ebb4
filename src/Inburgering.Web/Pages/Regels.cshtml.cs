using System.Collections.Immutable;
using Inburgering.Domain;
using Inburgering.Domain.Asking;
using Inburgering.Domain.Checklists;
using Inburgering.Domain.Provisions;
using Inburgering.Web.Languages;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The rule book: every provision in our own words with what carries it, the law changes, and the rulings.</summary>
public sealed class RegelsModel(Phrasebook words) : PageModel
{
    private const string RulingPrefix = "uitspraak.";
    private const string TitleSuffix = ".titel";

    /// <summary>The provisions by place, in the order of the sources.</summary>
    public IEnumerable<IGrouping<Place, Provision>> Provisions => ProvisionCatalogue.All.GroupBy(provision => provision.Place);

    /// <summary>The rulings, R1 first.</summary>
    public IEnumerable<string> Rulings => words.Keys(RulingPrefix)
        .Where(key => key.EndsWith(TitleSuffix, StringComparison.Ordinal))
        .Select(key => key[RulingPrefix.Length..^TitleSuffix.Length])
        .OrderBy(id => id.Length)
        .ThenBy(id => id, StringComparer.Ordinal);

    /// <summary>What rests on a provision, by kind: the heading, and the names.</summary>
    public static ImmutableArray<(string Heading, IReadOnlyList<Text> Names)> Uses(Provision provision, Phrasebook words)
    {
        Carriers carriers = Carriers.Of(provision);
        (string, IReadOnlyList<Text>)[] uses =
        [
            ("regels.vragen", [.. carriers.Questions.Select(id => new Wording(Questionnaire.Find(id)!, null)).Select(wording => wording.Short)]),
            ("regels.voorwaarden", [.. carriers.Rules.Select(id => Text.Of($"voorwaarde.{id}") is var name && words.Has(name) ? name : Text.Of($"grond.{id}"))]),
            ("regels.stukken", [.. carriers.Items.Select(id => Text.Of($"stuk.{id}.naam", ("soort", Text.Of("regels.soort"))))]),
            ("regels.stappen", [.. carriers.Steps.Select(id => Text.Of($"stap.{id}.titel"))]),
            ("regels.formulier", [.. FormEntries.All.Where(entry => carriers.Entries.Contains(entry.Key)).Select(entry => Text.Of($"onderdeel.{entry.Section}")).Distinct()]),
            ("regels.datums", [.. carriers.Dates.Select(id => Text.Of($"datum.{id}"))]),
        ];
        return [.. uses.Where(use => use.Item2.Count > 0)];
    }
}
