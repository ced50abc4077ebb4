using System.Collections.Immutable;

namespace Inburgering.Domain.Judging;

/// <summary>
/// One of several grounds is enough. A part still open that could at best equal what is reached is dropped: it is not
/// needed, and asks nothing.
/// </summary>
public static class AnyOf
{
    /// <summary>Combines the parts: the verdict, and the parts with the dropped ones marked.</summary>
    /// <param name="parts">The findings of the grounds, in order.</param>
    /// <param name="papersCount">Whether a ground that reaches at most uncertain is still wanted beside another uncertain one, for its papers (497).</param>
    public static (Verdict Verdict, Verdict Ceiling, ImmutableArray<Finding> Parts) Combine(IEnumerable<Finding> parts, bool papersCount)
    {
        ImmutableArray<Finding> all = [.. parts];
        Verdict reached = all.Where(part => part.Verdict is not Verdict.Unknown).Select(part => part.Verdict).DefaultIfEmpty(Verdict.NotMet).Max();

        bool Drops(Finding part) => part.Verdict is Verdict.Unknown
            && (part.Ceiling is Verdict.NotMet
                || part.Ceiling < reached
                || (part.Ceiling == reached && !(papersCount && reached is Verdict.Uncertain)));

        ImmutableArray<Finding> kept = [.. all.Select(part => reached is Verdict.Met || Drops(part) ? part.Closed() : part)];
        ImmutableArray<Finding> open = [.. kept.Where(part => part.Verdict is Verdict.Unknown && part.Standing is not Standing.NotNeeded)];
        return open.IsEmpty
            ? (reached, reached, kept)
            : (Verdict.Unknown, open.Max(part => part.Ceiling), kept);
    }

    /// <summary>What is missing in the parts: extension first, nothing twice, and nothing that cannot be changed while something can.</summary>
    public static ImmutableArray<Gap> Gaps(IEnumerable<Finding> parts)
    {
        ImmutableArray<Gap> all = [.. parts.Where(part => part.Standing is not Standing.NotNeeded).SelectMany(part => part.Gaps).Distinct()];
        ImmutableArray<Gap> open = [.. all.Where(gap => gap.Kind is not GapKind.Fixed)];
        return Urgent(open.IsEmpty ? all : open);
    }

    /// <summary>The same gaps with the extension first: nobody is told to wait past the day on which the permit ends (R24).</summary>
    public static ImmutableArray<Gap> Urgent(IEnumerable<Gap> gaps) => [.. gaps.Distinct().OrderBy(gap => gap == Gap.Extension ? 0 : 1)];
}
