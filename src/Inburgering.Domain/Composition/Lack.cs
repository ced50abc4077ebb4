namespace Inburgering.Domain.Composition;

/// <summary>Gaps that fill a condition together.</summary>
/// <param name="Gaps">The gaps, in the order in which they are filled.</param>
/// <param name="Chosen">Where one part is enough: the id of the whole, and of the part for whose sake they are filled.</param>
internal sealed record WayOption(ImmutableArray<Gap> Gaps, ImmutableDictionary<string, string> Chosen)
{
    public static WayOption Of(ImmutableArray<Gap> gaps) => new(gaps, ImmutableDictionary<string, string>.Empty);

    public WayOption And(WayOption other) => new(Gaps.AddRange(other.Gaps.RemoveAll(Gaps.Contains)), Chosen.SetItems(other.Chosen));
}

/// <summary>What a condition lacks.</summary>
/// <param name="Condition">The id of the condition.</param>
/// <param name="Options">Sets of gaps, of which one is enough as far as can be seen.</param>
internal sealed record Lack(string Condition, ImmutableArray<WayOption> Options)
{
    private static readonly WayOption Nothing = WayOption.Of([]);

    /// <summary>Whether every option waits for a day.</summary>
    public bool Waits => Options.All(option => option.Gaps.Any(gap => gap.Kind is GapKind.Wait && gap.From is not null));

    /// <summary>What can settle a doubt: not to leave all as it is.</summary>
    public Lack ToSettle => this with { Options = Options.RemoveAll(option => option.Gaps.IsEmpty) };

    /// <param name="condition">The finding of the condition.</param>
    /// <param name="chosen">Where one part is enough, that which was chosen before; another one would be another way.</param>
    public static Lack Of(Finding condition, ImmutableDictionary<string, string> chosen) => new(condition.Id, [.. OptionsOf(condition, chosen)]);

    private static IEnumerable<WayOption> OptionsOf(Finding finding, ImmutableDictionary<string, string> chosen) =>
        finding.Verdict is Verdict.Met ? [Nothing]
        : finding.Parts.IsEmpty || HasOwnGap(finding) ? Alone(finding)
        : finding.Combination is Combination.AllOf ? finding.Parts.Aggregate<Finding, IEnumerable<WayOption>>([Nothing], (options, part) => Product(options, [.. OptionsOf(part, chosen)]))
        : finding.Parts
            .Where(part => part.IsNeeded && chosen.GetValueOrDefault(finding.Id, part.Id) == part.Id)
            .SelectMany(part => OptionsOf(part, chosen).Select(option => option with { Chosen = option.Chosen.SetItem(finding.Id, part.Id) }));

    private static IEnumerable<WayOption> Product(IEnumerable<WayOption> some, ImmutableArray<WayOption> others) =>
        some.SelectMany(one => others.Select(one.And));

    /// <summary>Whether something is missing that is missing to none of its parts, as DUO's advice to who took a route.</summary>
    private static bool HasOwnGap(Finding finding) =>
        finding.Combination is not Combination.AllOf && finding.Gaps.Any(gap => gap.Id != Gap.ExtensionId && !finding.Parts.Any(part => part.Gaps.Contains(gap)));

    /// <summary>What is missing to a finding without parts. A doubt may stay, or be settled by what of it can be filled.</summary>
    private static IEnumerable<WayOption> Alone(Finding finding) => finding.Verdict switch
    {
        Verdict.Uncertain => Ways(finding.Gaps.RemoveAll(gap => gap.Filling is null)).Prepend(Nothing),
        Verdict.Unknown => Found(finding.Gaps),
        _ => Ways(finding.Gaps),
    };

    /// <summary>Of several things to find out one may be enough, or all are needed, besides what is to be done or waited for.</summary>
    private static IEnumerable<WayOption> Found(ImmutableArray<Gap> gaps)
    {
        ImmutableArray<Gap> toFind = gaps.RemoveAll(gap => gap.Kind is not GapKind.FindOut);
        return toFind.Length < 2
            ? Ways(gaps)
            : toFind.Select(one => WayOption.Of(gaps.RemoveAll(other => toFind.Contains(other) && other != one))).Append(WayOption.Of(gaps));
    }

    /// <summary>All of some gaps, but for what is filled only after another one, and what may come in the place of others.</summary>
    private static IEnumerable<WayOption> Ways(ImmutableArray<Gap> missing)
    {
        ImmutableArray<Gap> gaps = missing.RemoveAll(gap => missing.Any(other => other.Id == gap.Filling?.After));
        ImmutableArray<Gap> usual = gaps.RemoveAll(gap => gap.Filling?.InPlaceOf is not null);
        return gaps
            .Where(gap => gap.Filling?.InPlaceOf is not null)
            .Select(gap => gap.Filling!.InPlaceOf is Filling.AllOthers ? [gap] : usual.RemoveAll(other => other.Id == gap.Filling.InPlaceOf).Add(gap))
            .Concat(usual.IsEmpty ? [] : [usual])
            .Select(WayOption.Of);
    }
}
