namespace Inburgering.Domain.Kernel.Judging;

/// <summary>
/// What tells of a rule, or of a part of the list, how much it can still ask. It is a function of the answers it looked at: until
/// one more of these is given, it asks what it asks now and nothing else.
/// </summary>
/// <param name="LookedAt">The questions it looked at.</param>
/// <param name="Asks">Those it asks now.</param>
/// <param name="CanAsk">All that it can ever ask.</param>
internal readonly record struct Prospect(QuestionSet LookedAt, QuestionSet Asks, QuestionSet CanAsk)
{
    /// <summary>What something else looked at that keeps this from being asked at all, until one more of these is answered; null where nothing does.</summary>
    public QuestionSet? Behind { get; init; }

    /// <summary>What it can ask when some questions can still be answered.</summary>
    public QuestionSet After(QuestionSet answered) =>
        Behind is { } behind && (behind & answered).IsEmpty ? default
        : (LookedAt & answered).IsEmpty ? Asks
        : Asks | CanAsk;
}
