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

    public Standing Standing => IsNeeded ? Standings.Of(Verdict) : Standing.NotNeeded;

    public bool IsOpen => Gaps.Any(gap => gap.Kind is GapKind.Ask);

    /// <summary>Puts a finding together from its parts: verdict, parts with the dropped ones marked, what it rests on and what is missing.</summary>
    /// <param name="id">The id of the whole.</param>
    /// <param name="how">How the parts combine.</param>
    /// <param name="parts">The findings, in order.</param>
    /// <param name="reason">The reason, from the verdict and the parts that decided it.</param>
    public static Finding Of(string id, Combination how, IEnumerable<Finding> parts, Func<Verdict, ImmutableArray<Finding>, Text> reason)
    {
        ImmutableArray<Finding> all = how is Combination.AllOf ? [.. parts] : Drop([.. parts], papersCount: how is Combination.AnyOfWithPapers);
        ImmutableArray<Finding> open = [.. all.Where(part => part.Verdict is Verdict.Unknown && part.IsNeeded)];
        Verdict verdict = how is Combination.AllOf ? Verdicts.AllOf(all.Select(part => part.Verdict))
            : open.IsEmpty ? Best(all)
            : Verdict.Unknown;
        ImmutableArray<Finding> decisive = how is Combination.AllOf ? all : [.. all.Where(part => part.Verdict == verdict)];
        return new(id, verdict, reason(verdict, decisive))
        {
            Combination = how,
            Parts = all,
            Ceiling = verdict is not Verdict.Unknown ? verdict : how is Combination.AllOf ? Verdict.Met : open.Max(part => part.Ceiling),
            Answers = [.. all.SelectMany(part => part.Answers).Distinct()],
            Provisions = [.. decisive.SelectMany(part => part.Provisions).Distinct()],
            Changes = [.. decisive.SelectMany(part => part.Changes).Distinct()],
            Gaps = how is Combination.AllOf ? Urgent(all.SelectMany(part => part.Gaps))
                : verdict is Verdict.Met ? []
                : Urgent(all.Where(part => part.IsNeeded).SelectMany(part => part.Gaps)),
        };
    }

    /// <summary>The finding, or one below it, with this id; null when there is none.</summary>
    public Finding? Find(string id) => Id == id ? this : Parts.Select(part => part.Find(id)).FirstOrDefault(found => found is not null);

    /// <summary>The same finding when nothing more is asked for its sake: what is settled stays, what is open is not needed.</summary>
    public Finding Closed() => Verdict is Verdict.Unknown
        ? this with
        {
            IsNeeded = false,
            Text = Text.Of("oordeel.niet-nodig"),
            Gaps = [],
            Ceiling = Verdict.NotMet,
            Parts = [.. Parts.Select(part => part.Closed())],
        }
        : this with
        {
            Gaps = Unasked(),
            Parts = [.. Parts.Select(part => part.Closed())],
        };

    /// <summary>The gaps without the questions; what is not met and lacked nothing but answers can no longer be changed here.</summary>
    private ImmutableArray<Gap> Unasked()
    {
        ImmutableArray<Gap> left = [.. Gaps.Where(gap => gap.Kind is not GapKind.Ask)];
        return left.IsEmpty && Verdict is Verdict.NotMet ? [Gap.Fixed(Id)] : left;
    }

    /// <summary>Closes the parts that are not needed: all others once one is met, and those that could at best equal what is reached.</summary>
    private static ImmutableArray<Finding> Drop(ImmutableArray<Finding> parts, bool papersCount)
    {
        Verdict reached = Best(parts);
        bool Drops(Finding part) => part.Verdict is Verdict.Unknown
            && (part.Ceiling is Verdict.NotMet
                || part.Ceiling < reached
                || (part.Ceiling == reached && !(papersCount && reached is Verdict.Uncertain)));

        return [.. parts.Select(part => reached is Verdict.Met || Drops(part) ? part.Closed() : part)];
    }

    /// <summary>The best verdict that a part has reached; not met when none has reached any.</summary>
    private static Verdict Best(IEnumerable<Finding> parts) =>
        parts.Where(part => part.Verdict is not Verdict.Unknown).Select(part => part.Verdict).DefaultIfEmpty(Verdict.NotMet).Max();

    /// <summary>The same gaps with the extension first: nobody is told to wait past the day on which the permit ends (R24).</summary>
    private static ImmutableArray<Gap> Urgent(IEnumerable<Gap> gaps) => [.. gaps.Distinct().OrderBy(gap => gap == Gap.Extension ? 0 : 1)];
}
