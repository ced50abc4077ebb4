namespace Inburgering.Domain.Judging;

/// <summary>
/// The law that one assessment holds answers against: an edition, for comparison with one change left out or with
/// one brought forward (R28).
/// </summary>
public sealed record Law(Edition Edition)
{
    /// <summary>A change to leave out, to see what it does; null normally.</summary>
    public LawChange? Without { get; init; }

    /// <summary>A change to apply before its day, to see what it will do; null normally.</summary>
    public LawChange? BroughtForward { get; init; }

    /// <summary>Whether a change applies to an application posted on this day.</summary>
    public bool Applies(LawChange change, DateOnly posting) =>
        Knows(change) && (change == BroughtForward || posting >= change.From);

    /// <summary>Whether the edition knows a change at all, whatever the day.</summary>
    public bool Knows(LawChange change) => Edition is Edition.InForce && change != Without;
}
