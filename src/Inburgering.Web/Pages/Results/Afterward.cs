using Inburgering.Domain.Composition;

namespace Inburgering.Web.Pages.Results;

/// <summary>One thing that comes after posting: something to do, or something good to know.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Texts">What there is to say of it.</param>
/// <param name="Sources">The provisions that say so.</param>
/// <param name="Rank">Its place among the others; the lower comes first.</param>
/// <param name="Step">The step of the list that it is; null where there is nothing to do.</param>
public sealed record Afterward(Text Title, ImmutableArray<Text> Texts, ImmutableArray<Provision> Sources, int Rank, Step? Step)
{
    /// <summary>What comes after posting the application of the list, in the order in which it comes.</summary>
    public static ImmutableArray<Afterward> Of(Assessment assessment) =>
    [
        .. assessment.Checklist.Steps
            .Where(step => step.Kind.Moment is Moment.After)
            .Select(step => new Afterward(step.Title, step.Texts, step.Kind.Provisions, step.Kind.Rank, step))
            .Concat(Known(assessment))
            .OrderBy(one => one.Rank),
    ];

    private static IEnumerable<Afterward> Known(Assessment assessment) => assessment.Permits
        .Where(judgement => judgement.Permit == assessment.Checklist.Permit)
        .SelectMany(judgement => assessment.Facts(judgement))
        .Where(fact => fact.Kind.Topic > Topic.More)
        .GroupBy(fact => fact.Kind.Topic)
        .Select(about => new Afterward(
            about.Key.Text(),
            [.. about.Select(fact => fact.Text)],
            [.. about.SelectMany(fact => fact.Kind.Provisions).Distinct()],
            about.First().Kind.Rank,
            null));
}
