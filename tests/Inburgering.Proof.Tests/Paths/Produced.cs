using System.Collections.Concurrent;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Window;
using Inburgering.Proof.Tests.Laws;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>What the interviews produced, each thing once.</summary>
internal sealed class Produced
{
    private const string HurryKey = "advies.op-tijd-binnen";

    private readonly ConcurrentDictionary<string, (string Subject, Dossier Heard)> _broken = new(StringComparer.Ordinal);
    private int _results;
    private int _interviews;

    public ConcurrentDictionary<string, byte> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>Papers as "id wie" or "id:soort wie".</summary>
    public ConcurrentDictionary<string, byte> Items { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, byte> Steps { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, byte> Dates { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, byte> Entries { get; } = new(StringComparer.Ordinal);

    /// <summary>Gaps as "soort id".</summary>
    public ConcurrentDictionary<string, byte> Gaps { get; } = new(StringComparer.Ordinal);

    /// <summary>The law changes that decide something, and those that would on a later day.</summary>
    public ConcurrentDictionary<string, byte> Applied { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, byte> Later { get; } = new(StringComparer.Ordinal);

    /// <summary>Findings as "voorwaarde.id" or, below a condition, "grond.id".</summary>
    public ConcurrentDictionary<string, byte> Named { get; } = new(StringComparer.Ordinal);

    /// <summary>What is named beside a verdict as not looked at.</summary>
    public ConcurrentDictionary<string, byte> NotLookedAt { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<Permit, byte> Ticked { get; } = [];

    /// <summary>For each question that was put, what was heard before it the first time.</summary>
    public ConcurrentDictionary<Question, Dossier> Put { get; } = [];

    public int Results => _results;

    public int Count => _interviews;

    public IEnumerable<string> Broken => _broken.Select(pair => $"{pair.Key}: {pair.Value.Subject}, after {new GeneratedApplicant(pair.Value.Heard.Law.Edition, pair.Value.Heard.Answers)}");

    /// <summary>Takes what is missing in a result on the way or, when nothing more is asked, all of the last one with its list.</summary>
    public void Take(Interviews interviews, Assessment assessment, bool isLast)
    {
        Interlocked.Increment(ref _results);
        foreach (Finding condition in assessment.Permits.SelectMany(judgement => judgement.Conditions))
        {
            Collect(condition, "voorwaarde");
        }

        if (assessment.Next is { } next)
        {
            if (assessment.Dossier.Answers.To(next) is not null)
            {
                _broken.TryAdd($"'{next.Id}' is asked twice", (interviews.Subject, assessment.Dossier));
            }

            if (Put.TryAdd(next, assessment.Dossier))
            {
                Collect(assessment);
            }
        }

        if (isLast)
        {
            Interlocked.Increment(ref _interviews);
            Collect(assessment);
            CollectEffects(assessment);
            if (DeadEnd(assessment) is { } deadEnd)
            {
                _broken.TryAdd(deadEnd, (interviews.Subject, assessment.Dossier));
            }
        }
    }

    /// <summary>Where an interview ends, every permit is decided, or it is said what to find out or wait for.</summary>
    private static string? DeadEnd(Assessment assessment) =>
        assessment.Permits.FirstOrDefault(judgement => judgement is { Verdict: Verdict.Unknown, IsClosed: false }
            && !judgement.Conditions.Any(condition => condition.Verdict is Verdict.Unknown && condition.Gaps.Any(gap => gap.Kind is not (GapKind.Ask or GapKind.Fixed)))) is { } stuck
            ? $"{stuck.Permit} is unknown, and nothing is said to find out or wait for"
            : assessment.Permits.FirstOrDefault(judgement => judgement.Verdict is not (Verdict.Met or Verdict.Unknown)
                && !judgement.Conditions.Any(condition => condition.Verdict == judgement.Verdict && !condition.Gaps.IsEmpty)) is { } silent
                ? $"{silent.Permit} is {silent.Verdict}, and nothing is missing"
                : assessment.Advice.Text.Key == "advies.nog-vragen" ? "the advice waits for questions that are not put"
                : assessment.Advice.Fallback.Contains(Permit.Indefinite) && !assessment.Advice.Fallback.Contains(Permit.Extension) && !assessment.Dossier.HasAskedForExtension ? "497 remains, and 493 does not"
                : Remaining(assessment.Advice) is { } named && !named.SequenceEqual(assessment.Advice.Fallback.OrderBy(permit => permit.Code, StringComparer.Ordinal)) ? $"{assessment.Advice.Text.Key} is said, and {string.Join(" and ", assessment.Advice.Fallback)} remains"
                : null;

    /// <summary>The permits that the advice says remain; null where it says something else.</summary>
    private static ImmutableArray<Permit>? Remaining(Advice advice) => advice.Text.Key switch
    {
        "advies.over.493-en-497" => [Permit.Extension, Permit.Indefinite],
        "advies.over.493" => [Permit.Extension],
        "advies.niets" => [],
        _ => null,
    };

    private void Collect(Assessment assessment)
    {
        foreach (Text text in SaidTexts.Of(assessment))
        {
            Texts.TryAdd(text.Key, 0);
        }

        if (assessment.Advice.Tick is { } tick)
        {
            Ticked.TryAdd(tick, 0);
        }

        Add(NotLookedAt, assessment.Permits.SelectMany(judgement => assessment.NotLookedAt(judgement)).Select(omission => omission.Id));
        Add(Items, assessment.Checklist.Items.Select(item => $"{item.Kind.Id}{(item.Sort is null ? "" : ":" + item.Sort)} {item.Person.Wire()}"));
        Add(Steps, assessment.Checklist.Steps.Select(step => step.Kind.Id));
        Add(Dates, assessment.Checklist.Timeline.Select(date => date.Id));
        Add(Entries, assessment.Checklist.Form.Select(entry => entry.Kind.Key));
    }

    /// <summary>The changes that a result can rest on.</summary>
    private static IEnumerable<LawChange> OfResults => Catalogue.LawChanges.Where(change => !change.OnlyWords);

    /// <summary>Until every change was seen at work: to see it, the answers are assessed again for each of them.</summary>
    private void CollectEffects(Assessment assessment)
    {
        if (Applied.Count < OfResults.Count(change => !change.OpensAWay) || Later.Count < OfResults.Count())
        {
            LawEffects effects = assessment.Effects;
            Add(Applied, effects.Applied.Select(change => change.Id));
            Add(Later, effects.Later.Select(change => change.Id));
        }

        if (!Texts.ContainsKey(HurryKey) && assessment.Hurry is { } hurry)
        {
            Texts.TryAdd(hurry.Key, 0);
        }
    }

    private void Collect(Finding finding, string what)
    {
        Named.TryAdd($"{what}.{finding.Id}", 0);
        Add(Gaps, finding.Gaps.Select(gap => $"{gap.KindWire} {gap.Id}"));
        foreach (Finding ground in finding.Parts)
        {
            Collect(ground, "grond");
        }
    }

    private static void Add(ConcurrentDictionary<string, byte> set, IEnumerable<string> things)
    {
        foreach (string thing in things)
        {
            set.TryAdd(thing, 0);
        }
    }
}
