namespace Inburgering.Domain.Composition;

/// <summary>What differs between the answers as they are and a copy in which some are otherwise, or on another day or under another edition.</summary>
/// <param name="Now">What the answers come to.</param>
/// <param name="Then">What the copy comes to.</param>
public sealed record Comparison(Assessment Now, Assessment Then)
{
    /// <summary>Each permit that is considered in one of them, the strongest first; null where it is not.</summary>
    public ImmutableArray<(Permit Permit, Judgement? Now, Judgement? Then)> Permits =>
    [
        .. Permit.StrongestFirst.Select(permit => (permit, Of(Now, permit), Of(Then, permit))).Where(one => one is not (_, null, null)),
    ];

    /// <summary>The papers that the copy needs besides.</summary>
    public ImmutableArray<Item> Added => Without(Then, Now);

    /// <summary>The papers that the copy does not need.</summary>
    public ImmutableArray<Item> Dropped => Without(Now, Then);

    /// <summary>Each date that is not the same; null where it is not on the time line.</summary>
    public ImmutableArray<(string Id, Text Label, DateOnly? Now, DateOnly? Then)> Dates =>
    [
        .. Then.Checklist.Timeline.Concat(Now.Checklist.Timeline)
            .DistinctBy(date => date.Id)
            .Select(date => (date.Id, date.Label, Now: Of(Now, date.Id), Then: Of(Then, date.Id)))
            .Where(date => date.Now != date.Then),
    ];

    private static Judgement? Of(Assessment assessment, Permit permit) => assessment.Permits.FirstOrDefault(judgement => judgement.Permit == permit);

    private static DateOnly? Of(Assessment assessment, string id) => assessment.Checklist.Timeline.FirstOrDefault(date => date.Id == id)?.Date;

    private static ImmutableArray<Item> Without(Assessment some, Assessment others) =>
        [.. some.Checklist.Items.Where(item => !others.Checklist.Items.Any(other => (other.Kind, other.Person, other.Sort) == (item.Kind, item.Person, item.Sort)))];
}
