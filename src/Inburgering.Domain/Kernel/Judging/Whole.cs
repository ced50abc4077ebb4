namespace Inburgering.Domain.Kernel.Judging;

/// <summary>Several findings taken together: what they come to, which of them are dropped, and what is missing.</summary>
internal readonly struct Whole
{
    private readonly Combination _how;

    /// <param name="how">How the parts combine.</param>
    /// <param name="parts">The findings, in order.</param>
    public Whole(Combination how, ImmutableArray<Finding> parts)
    {
        _how = how;
        Parts = how is Combination.AllOf ? parts : Drop(parts, papersCount: how is Combination.AnyOfWithPapers);
        (Verdict, Ceiling) = how is Combination.AllOf ? All(Parts) : Any(Parts);
    }

    /// <summary>The parts, those that are not needed closed.</summary>
    public ImmutableArray<Finding> Parts { get; }

    public Verdict Verdict { get; }

    /// <summary>The best verdict that the answers still to come can give.</summary>
    public Verdict Ceiling { get; }

    /// <summary>The parts that decided the verdict.</summary>
    public ImmutableArray<Finding> Decisive => _how is Combination.AllOf ? Parts : OfVerdict(Parts, Verdict);

    /// <summary>What is missing: nothing twice, the extension first (R24).</summary>
    public ImmutableArray<Gap> Gaps => _how is Combination.AllOf ? Urgent(Parts.Gather(part => part.Gaps))
        : Verdict is Verdict.Met ? []
        : Urgent(Parts.Gather(part => part.IsNeeded ? part.Gaps : []));

    /// <summary>Shows what of <see cref="Gaps"/> is to be asked where one part met is enough, without putting the parts together.</summary>
    public static void ShowAny(Asking asking, ImmutableArray<Finding> parts, bool papersCount)
    {
        Verdict reached = Best(parts);
        foreach (Finding part in parts)
        {
            if (part.IsNeeded && !Drops(part, reached, papersCount))
            {
                asking.See(part.Gaps);
            }
        }
    }

    /// <summary>The latest of the days from which some findings are met, where only days stand in the way of all of them; null otherwise (R40).</summary>
    public static DateOnly? LatestOfAll(ImmutableArray<Finding> findings)
    {
        DateOnly? latest = null;
        foreach (Finding finding in findings)
        {
            if (finding.Verdict is Verdict.Met)
            {
                continue;
            }

            if (finding.NotBefore is not { } day)
            {
                return null;
            }

            latest = day > latest ? day : latest ?? day;
        }

        return latest;
    }

    private static (Verdict Verdict, Verdict Ceiling) All(ImmutableArray<Finding> parts)
    {
        Verdict all = Verdicts.AllOf(parts.Select(part => part.Verdict));
        return (all, all is Verdict.Unknown ? Verdict.Met : all);
    }

    private static (Verdict Verdict, Verdict Ceiling) Any(ImmutableArray<Finding> parts)
    {
        Verdict? ceiling = null;
        foreach (Finding part in parts)
        {
            if (part is { Verdict: Verdict.Unknown, IsNeeded: true } && !(ceiling >= part.Ceiling))
            {
                ceiling = part.Ceiling;
            }
        }

        Verdict best = Best(parts);
        return ceiling is { } open ? (Verdict.Unknown, open) : (best, best);
    }

    /// <summary>Closes the parts that are not needed: all others once one is met, and those that could at best equal what is reached.</summary>
    private static ImmutableArray<Finding> Drop(ImmutableArray<Finding> parts, bool papersCount)
    {
        Verdict reached = Best(parts);
        ImmutableArray<Finding>.Builder? dropped = null;
        for (int place = 0; place < parts.Length; place++)
        {
            if (Drops(parts[place], reached, papersCount))
            {
                dropped ??= parts.ToBuilder();
                dropped[place] = parts[place].Closed();
            }
        }

        return dropped?.ToImmutable() ?? parts;
    }

    private static bool Drops(Finding part, Verdict reached, bool papersCount) => reached is Verdict.Met
        || (part.Verdict is Verdict.Unknown
            && (part.Ceiling is Verdict.NotMet
                || part.Ceiling < reached
                || (part.Ceiling == reached && !(papersCount && reached is Verdict.Uncertain))));

    /// <summary>The best verdict that a part has reached; not met when none has reached any.</summary>
    private static Verdict Best(ImmutableArray<Finding> parts)
    {
        Verdict best = Verdict.NotMet;
        foreach (Finding part in parts)
        {
            best = part.Verdict is not Verdict.Unknown && part.Verdict > best ? part.Verdict : best;
        }

        return best;
    }

    private static ImmutableArray<Finding> OfVerdict(ImmutableArray<Finding> parts, Verdict verdict) => parts.RemoveAll(part => part.Verdict != verdict);

    /// <summary>The same gaps with the extension first: nobody is told to wait past the day on which the permit ends (R24).</summary>
    private static ImmutableArray<Gap> Urgent(ImmutableArray<Gap> gaps) => gaps.FirstOrDefault(gap => gap.Id == Gap.ExtensionId) is { } extension ? gaps.Remove(extension).Insert(0, extension) : gaps;
}
