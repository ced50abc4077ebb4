namespace Inburgering.Domain.Subjects.Income;

/// <summary>What is known of one case, held against the ways through the rules.</summary>
/// <param name="Ways">The rules that apply.</param>
/// <param name="Known">The facts that are known.</param>
/// <param name="So">Those of them that are so.</param>
/// <param name="Settled">The facts that no question can tell any more: known, or answered with "weet ik niet".</param>
internal sealed record IncomeCase(ImmutableArray<IncomeWay> Ways, IncomeFacts Known, IncomeFacts So, IncomeFacts Settled)
{
    /// <summary>
    /// The reason, and with it the verdict; null while the facts allow more than one verdict. Where they allow one verdict for several
    /// reasons it is the reason that holds if nothing more is so: what is not known is not told as if it were. That nothing lasts is
    /// not told either while that is not known: then it is the norm that is not reached.
    /// </summary>
    public IncomeReason? Outcome => OutcomeOf(Known, So) is null ? null
        : OutcomeOf(AllFacts, So) is var reason && reason is not IncomeReason.NoLastingSource ? reason
        : OutcomeOf(AllFacts, So | (~Known & (IncomeFacts.OwnLasting | IncomeFacts.OtherLasting)));

    /// <summary>Whether a fact is so; null while that is not known.</summary>
    public bool? Is(IncomeFacts fact) => Known.HasFlag(fact) ? So.HasFlag(fact) : null;

    /// <summary>The case with one more fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="so">Whether it is so; null while that is not known.</param>
    /// <param name="mayStillBeAsked">Whether a question that is not answered yet can tell.</param>
    public IncomeCase With(IncomeFacts fact, bool? so, bool mayStillBeAsked = false) => this with
    {
        Known = so is null ? Known & ~fact : Known | fact,
        So = so is true ? So | fact : So & ~fact,
        Settled = so is null && mayStillBeAsked ? Settled & ~fact : Settled | fact,
    };

    /// <summary>Whether learning this fact can change the verdict, however the facts turn out that can still be asked.</summary>
    public bool Matters(IncomeFacts fact) => !Known.HasFlag(fact) && CanDiffer(fact) && (AllUnknownMayBeAsked || DiffersSomewhere(fact));

    /// <summary>Whether two ways, alike but for this fact, end in different verdicts; facts that nobody can tell are taken as free.</summary>
    public bool CanDiffer(IncomeFacts fact)
    {
        IncomeWay[] possible = [.. Ways.Where(way => Allows(way, Known, So))];
        return possible.Where(way => way.So.HasFlag(fact)).Any(so => possible.Any(not =>
            not.On.HasFlag(fact) && !not.So.HasFlag(fact)
            && ((so.So ^ not.So) & so.On & not.On & ~fact) is IncomeFacts.None
            && so.Reason.Verdict() != not.Reason.Verdict()));
    }

    /// <summary>Whether every fact that is not known can still be asked, so that all of them are free.</summary>
    private bool AllUnknownMayBeAsked => (Settled & ~Known) is IncomeFacts.None;

    private bool DiffersSomewhere(IncomeFacts fact)
    {
        IncomeFacts open = ~Settled & ~fact & AllFacts;
        for (IncomeFacts so = open; ; so = (so - 1) & open)
        {
            if (OutcomeOf(Known | open | fact, So | so | fact)?.Verdict() != OutcomeOf(Known | open | fact, So | so)?.Verdict())
            {
                return true;
            }

            if (so is IncomeFacts.None)
            {
                return false;
            }
        }
    }

    private IncomeReason? OutcomeOf(IncomeFacts known, IncomeFacts so)
    {
        IncomeReason? only = null;
        foreach (IncomeWay way in Ways)
        {
            if (!Allows(way, known, so))
            {
                continue;
            }

            if (way.Reason is IncomeReason.NormToFindOut || (only is { } earlier && earlier.Verdict() != way.Reason.Verdict()))
            {
                return null;
            }

            only ??= way.Reason;
        }

        return only;
    }

    private static IncomeFacts AllFacts { get; } = Enum.GetValues<IncomeFacts>().Aggregate((all, fact) => all | fact);

    private static bool Allows(IncomeWay way, IncomeFacts known, IncomeFacts so) => ((way.So ^ so) & way.On & known) is IncomeFacts.None;
}
