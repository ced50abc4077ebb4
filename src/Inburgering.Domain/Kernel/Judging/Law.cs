namespace Inburgering.Domain.Kernel.Judging;

/// <summary>
/// The law that one assessment holds answers against: an edition, for comparison with changes left out or brought
/// forward (R28).
/// </summary>
public sealed record Law(Edition Edition)
{
    /// <summary>Changes to leave out, to see what they do; none normally.</summary>
    public ImmutableArray<LawChange> Without { get; init; } = [];

    /// <summary>Changes to apply before their day, to see what they will do; none normally.</summary>
    public ImmutableArray<LawChange> BroughtForward { get; init; } = [];

    /// <summary>Amounts that who runs the site has added; they go before those that the product knows.</summary>
    public ImmutableArray<Amount> AddedAmounts { get; init; } = [];

    /// <summary>Whether a change applies to an application posted on this day.</summary>
    public bool Applies(LawChange change, DateOnly posting) =>
        Knows(change) && (posting >= change.From || BroughtForward.Contains(change));

    /// <summary>Whether the edition knows a change at all, whatever the day.</summary>
    public bool Knows(LawChange change) => Edition is Edition.InForce && !Without.Contains(change);
}
