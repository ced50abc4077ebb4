using System.Collections.Immutable;
using Inburgering.Domain.Provisions;

namespace Inburgering.Domain.Judging;

/// <summary>What the answers so far say about one condition or ground, with what it rests on and what is missing.</summary>
/// <param name="Id">The id of the condition or ground.</param>
/// <param name="Verdict">Met, not met, uncertain or unknown.</param>
/// <param name="Text">The reason.</param>
public sealed record Finding(string Id, Verdict Verdict, Text Text)
{
    public Standing Standing { get; init; } = Standings.Of(Verdict);

    /// <summary>The ids of the questions whose answers it used.</summary>
    public ImmutableArray<string> Answers { get; init; } = [];

    public ImmutableArray<Provision> Provisions { get; init; } = [];

    public ImmutableArray<LawChange> Changes { get; init; } = [];

    /// <summary>The findings it was put together from.</summary>
    public ImmutableArray<Finding> Grounds { get; init; } = [];

    /// <summary>What is missing, the most urgent first; empty when it is met.</summary>
    public ImmutableArray<Gap> Gaps { get; init; } = [];

    /// <summary>The best verdict that the answers still to come can give.</summary>
    public Verdict Ceiling { get; init; } = Verdict is Verdict.Unknown ? Verdict.Met : Verdict;

    public bool IsOpen => Gaps.Any(gap => gap.Kind is GapKind.Ask);

    /// <summary>The finding, or one below it, with this id; null when there is none.</summary>
    public Finding? Find(string id) => Id == id ? this : Grounds.Select(ground => ground.Find(id)).FirstOrDefault(found => found is not null);

    /// <summary>The same finding when nothing more is asked for its sake: what is settled stays, what is open is not needed.</summary>
    public Finding Closed() => Verdict is Verdict.Unknown
        ? this with
        {
            Standing = Standing.NotNeeded,
            Text = Text.Of("oordeel.niet-nodig"),
            Gaps = [],
            Ceiling = Verdict.NotMet,
            Grounds = [.. Grounds.Select(ground => ground.Closed())],
        }
        : this with
        {
            Gaps = [.. Gaps.Where(gap => gap.Kind is not GapKind.Ask)],
            Grounds = [.. Grounds.Select(ground => ground.Closed())],
        };
}
