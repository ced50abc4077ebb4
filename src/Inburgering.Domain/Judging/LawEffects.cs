using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Inburgering.Domain.Checklists;
using Inburgering.Domain.Permits;

namespace Inburgering.Domain.Judging;

/// <summary>Which law changes matter for a result: those that decide something in it, and those that would on a later day (R28).</summary>
/// <param name="Applied">In force, and without it a finding, item, step or date would differ.</param>
/// <param name="Later">Dated after the day of posting, and in force it would change one.</param>
public sealed record LawEffects(ImmutableArray<LawChange> Applied, ImmutableArray<LawChange> Later)
{
    public static LawEffects None { get; } = new([], []);

    /// <summary>Finds them by assessing the same answers again, each time with one change left out or brought forward.</summary>
    public static LawEffects Of(Assessment assessment)
    {
        Dossier dossier = assessment.Dossier;
        if (dossier.Law.Edition is Edition.AsPrinted || dossier.Posting is not { } posting)
        {
            return None;
        }

        string trace = Trace(assessment);
        bool Matters(Law law) => Trace(Assessment.Of(dossier.Answers, law)) != trace;
        return new(
            [.. LawChanges.All.Where(change => change.From <= posting && Matters(dossier.Law with { Without = change }))],
            [.. LawChanges.All.Where(change => change.From > posting && Matters(dossier.Law with { BroughtForward = change }))]);
    }

    /// <summary>Findings, items, steps and dates in one line each, without what a finding says it rests on.</summary>
    private static string Trace(Assessment assessment)
    {
        StringBuilder trace = new();
        foreach (Judgement judgement in assessment.Permits)
        {
            trace.Append(judgement.Permit).Append('\n');
            foreach (Finding condition in judgement.Conditions)
            {
                Append(trace, condition);
            }
        }

        foreach (Item item in assessment.Checklist.Items)
        {
            trace.Append(CultureInfo.InvariantCulture, $"{item.Kind.Id} {item.Person} {item.Sort} {item.Count}\n");
        }

        foreach (Step step in assessment.Checklist.Steps)
        {
            trace.Append(CultureInfo.InvariantCulture, $"{step.Kind.Id} {step.Date:O}\n");
        }

        foreach (TimelineDate date in assessment.Checklist.Timeline)
        {
            trace.Append(CultureInfo.InvariantCulture, $"{date.Id} {date.Date:O}\n");
        }

        return trace.ToString();
    }

    private static void Append(StringBuilder trace, Finding finding)
    {
        trace.Append(CultureInfo.InvariantCulture, $"{finding.Id} {finding.Verdict} {finding.Standing} {finding.Text}\n");
        foreach (Gap gap in finding.Gaps)
        {
            trace.Append(CultureInfo.InvariantCulture, $"{gap.Kind} {gap.Id} {gap.Amount} {gap.From:O}\n");
        }

        foreach (Finding ground in finding.Grounds)
        {
            Append(trace, ground);
        }
    }
}
