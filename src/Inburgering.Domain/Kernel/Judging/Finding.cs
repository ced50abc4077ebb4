namespace Inburgering.Domain.Kernel.Judging;

/// <summary>What the answers so far say about one condition or ground, with what it rests on and what is missing.</summary>
/// <param name="Id">The id of the condition or ground.</param>
/// <param name="Verdict">Met, not met, uncertain or unknown.</param>
/// <param name="Text">The reason.</param>
public sealed record Finding(string Id, Verdict Verdict, Text Text)
{
    /// <summary>Whether it still plays a part; one that is dropped, or of a closed permit, does not.</summary>
    public bool IsNeeded { get; init; } = true;

    /// <summary>The ids of the questions whose answers it used.</summary>
    public ImmutableArray<string> Answers { get; init; } = [];

    public ImmutableArray<Provision> Provisions { get; init; } = [];

    public ImmutableArray<LawChange> Changes { get; init; } = [];

    /// <summary>The findings it was put together from.</summary>
    public ImmutableArray<Finding> Parts { get; init; } = [];

    /// <summary>How it was put together from them.</summary>
    public Combination Combination { get; init; }

    /// <summary>What is missing, the most urgent first; empty when it is met.</summary>
    public ImmutableArray<Gap> Gaps { get; init; } = [];

    /// <summary>The best verdict that the answers still to come can give.</summary>
    public Verdict Ceiling { get; init; } = Verdict is Verdict.Unknown ? Verdict.Met : Verdict;

    private static readonly Text NotNeeded = Text.Of("oordeel.niet-nodig");

    public Standing Standing => IsNeeded ? Standings.Of(Verdict) : Standing.NotNeeded;

    /// <summary>
    /// The day from which it is met if only time passes; null where more is missing than a day to wait for (R40). That the
    /// extension comes first is no shortcoming.
    /// </summary>
    public DateOnly? NotBefore => Verdict is not Verdict.NotMet ? null
        : Combination is Combination.AllOf ? Whole.LatestOfAll(Parts)
        : Combination is not Combination.Alone && Parts.Min(part => part.NotBefore) is { } soonest ? soonest
        : Shortcomings is { IsEmpty: false } gaps && gaps.All(gap => gap is { Kind: GapKind.Wait, From: not null }) ? gaps.Max(gap => gap.From)
        : null;

    private ImmutableArray<Gap> Shortcomings => Gaps.RemoveAll(gap => gap.Id == Gap.ExtensionId);

    /// <summary>
    /// What is missing: sets of gaps of which one is enough, as far as can be seen. More than one only where one part is enough and
    /// nothing is missing to the whole but what is missing to its parts. The rest of what was begun comes first.
    /// </summary>
    public ImmutableArray<ImmutableArray<Gap>> Alternatives => Combination is Combination.Alone or Combination.AllOf || Shortcomings.Any(gap => !Parts.Any(part => part.Gaps.Contains(gap)))
        ? [Gaps]
        : [.. Parts.Where(part => part.IsNeeded && !part.Gaps.IsEmpty).SelectMany(part => part.Alternatives).OrderBy(gaps => !gaps.Any(gap => gap.IsRest)).ThenBy(gaps => Gaps.IndexOf(gaps[^1]))];

    public bool IsOpen => Gaps.Any(gap => gap.Kind is GapKind.Ask);

    /// <summary>Puts a finding together from its parts: verdict, parts with the dropped ones marked, what it rests on and what is missing.</summary>
    /// <param name="id">The id of the whole.</param>
    /// <param name="how">How the parts combine.</param>
    /// <param name="parts">The findings, in order.</param>
    /// <param name="reason">The reason, from the verdict and the parts that decided it.</param>
    public static Finding Of(string id, Combination how, IEnumerable<Finding> parts, Func<Verdict, ImmutableArray<Finding>, Text> reason)
    {
        Whole whole = new(how, [.. parts]);
        ImmutableArray<Finding> decisive = whole.Decisive;
        return new(id, whole.Verdict, reason(whole.Verdict, decisive))
        {
            Combination = how,
            Parts = whole.Parts,
            Ceiling = whole.Ceiling,
            Answers = whole.Parts.Gather(part => part.Answers),
            Provisions = decisive.Gather(part => part.Provisions),
            Changes = decisive.Gather(part => part.Changes),
            Gaps = whole.Gaps,
        };
    }

    /// <summary>The finding, or one below it, with this id; null when there is none.</summary>
    public Finding? Find(string id) => Id == id ? this : Find(Parts, id);

    /// <summary>The first of some findings, or of those below them, with this id; null when there is none.</summary>
    internal static Finding? Find(ImmutableArray<Finding> findings, string id)
    {
        foreach (Finding finding in findings)
        {
            if (finding.Find(id) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The same finding of a permit that something else closes: it says what is settled, and lacks nothing (R26).</summary>
    public Finding OfClosedPermit() => Closed().WithoutGaps();

    private Finding WithoutGaps() => this with { Gaps = [], Parts = [.. Parts.Select(part => part.WithoutGaps())] };

    /// <summary>The same finding when nothing more is asked for its sake: what is settled stays, what is open is not needed.</summary>
    public Finding Closed()
    {
        ImmutableArray<Finding> parts = Closed(Parts);
        if (Verdict is Verdict.Unknown)
        {
            return this with { IsNeeded = false, Text = NotNeeded, Gaps = [], Ceiling = Verdict.NotMet, Parts = parts };
        }

        return !IsOpen && parts == Parts ? this : this with { Gaps = Unasked(), Parts = parts };
    }

    /// <summary>The gaps without the questions; what is not met and lacked nothing but answers can no longer be changed here.</summary>
    private ImmutableArray<Gap> Unasked()
    {
        ImmutableArray<Gap> left = Gaps.RemoveAll(gap => gap.Kind is GapKind.Ask);
        return left.IsEmpty && Verdict is Verdict.NotMet ? [Gap.Fixed(Id)] : left;
    }

    private static ImmutableArray<Finding> Closed(ImmutableArray<Finding> parts)
    {
        ImmutableArray<Finding>.Builder? changed = null;
        for (int place = 0; place < parts.Length; place++)
        {
            Finding closed = parts[place].Closed();
            if (!ReferenceEquals(closed, parts[place]))
            {
                changed ??= parts.ToBuilder();
                changed[place] = closed;
            }
        }

        return changed?.ToImmutable() ?? parts;
    }
}
