using Inburgering.Domain.Subjects.Integration;

namespace Inburgering.Domain.Composition;

/// <summary>What carries one provision: every place of the product that rests on it.</summary>
/// <param name="Questions">The ids of the questions asked for its sake.</param>
/// <param name="Rules">The ids of the conditions and grounds that may rest on it.</param>
/// <param name="Items">The ids of the papers it asks for.</param>
/// <param name="Steps">The ids of the steps it prescribes.</param>
/// <param name="Entries">The keys of what it has filled in on the form.</param>
/// <param name="Dates">The ids of the dates that follow from it.</param>
/// <param name="Facts">The ids of what it makes good to know.</param>
/// <param name="Omissions">The ids of what it names and the product does not look at.</param>
public sealed record Carriers(
    IReadOnlyList<string> Questions,
    IReadOnlyList<string> Rules,
    IReadOnlyList<string> Items,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> Entries,
    IReadOnlyList<string> Dates,
    IReadOnlyList<string> Facts,
    IReadOnlyList<string> Omissions)
{
    public bool Any => Questions.Count + Rules.Count + Items.Count + Steps.Count + Entries.Count + Dates.Count + Facts.Count + Omissions.Count > 0;

    public static Carriers Of(Provision provision) => new(
        [.. Questionnaire.All.Where(question => question.Provisions.Contains(provision)).Select(question => question.Id)],
        [
            .. Permit.StrongestFirst.SelectMany(permit => Demands.Of(permit)).Where(condition => condition.Provisions.Contains(provision)).Select(condition => condition.Id).Distinct(),
            .. Grounds.All.Where(ground => ground.Provisions.Contains(provision)).Select(ground => ground.Id),
        ],
        [.. Catalogue.Items.Where(item => item.Provisions.Contains(provision)).Select(item => item.Id)],
        [.. Catalogue.Steps.Where(step => step.Provisions.Contains(provision)).Select(step => step.Id)],
        [.. Catalogue.FormEntries.Where(entry => entry.Provisions.Contains(provision)).Select(entry => entry.Key)],
        [.. Catalogue.Dates.Where(date => date.Provisions.Contains(provision)).Select(date => date.Id)],
        [.. Catalogue.Facts.Where(fact => fact.Provisions.Contains(provision)).Select(fact => fact.Id)],
        [.. Catalogue.NotLookedAt.Where(omission => omission.Provisions.Contains(provision)).Select(omission => omission.Id)]);
}
