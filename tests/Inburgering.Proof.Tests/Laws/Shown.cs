using System.Globalization;
using System.Text;
using Inburgering.Domain.Composition;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>A whole result as one string, so that two can be held beside each other.</summary>
internal static class Shown
{
    /// <summary>All of it.</summary>
    public static string Of(Assessment assessment) => Of(assessment, withGrounds: true);

    /// <summary>What R26 speaks of: verdicts, gaps, items, steps and dates, not what a finding rests on.</summary>
    public static string Result(Assessment assessment) => Of(assessment, withGrounds: false);

    /// <summary>The part of it that needs no list: verdicts, gaps and open questions.</summary>
    public static string Findings(Assessment assessment) => FindingsOf(assessment, withGrounds: false).AppendJoin(' ', assessment.Open.Select(q => q.Id)).ToString();

    private static string Of(Assessment assessment, bool withGrounds)
    {
        StringBuilder shown = FindingsOf(assessment, withGrounds);
        shown.AppendLine(CultureInfo.InvariantCulture, $"{assessment.Advice.Tick} {string.Join(' ', assessment.Advice.Fallback)} {assessment.Advice.Text}");
        shown.AppendJoin('\n', assessment.Checklist.Items.Select(i => $"{i.Kind.Id} {i.Person} {i.Sort} {i.Count} {i.NotOlderThan:O}")).AppendLine();
        shown.AppendJoin('\n', assessment.Checklist.Steps.Select(s => $"{s.Kind.Id} {s.Date:O} {string.Join(' ', s.Texts)}")).AppendLine();
        shown.AppendJoin('\n', assessment.Checklist.Form.Select(e => $"{e.Section} {e.BoxName} {e.Text}")).AppendLine();
        shown.AppendJoin('\n', assessment.Checklist.Timeline.Select(d => $"{d.Id} {d.Date:O}")).AppendLine();
        shown.AppendJoin(' ', assessment.Open.Select(q => q.Id));
        return shown.ToString();
    }

    private static StringBuilder FindingsOf(Assessment assessment, bool withGrounds)
    {
        StringBuilder shown = new();
        foreach (var judgement in assessment.Permits)
        {
            shown.AppendLine(CultureInfo.InvariantCulture, $"{judgement.Permit} {judgement.Verdict} {judgement.IsClosed}");
            foreach (Finding condition in judgement.Conditions)
            {
                Append(shown, condition, withGrounds);
            }
        }

        return shown;
    }

    private static void Append(StringBuilder shown, Finding finding, bool withGrounds)
    {
        shown.AppendLine(CultureInfo.InvariantCulture, $"{finding.Id} {finding.Verdict} {finding.Standing}");
        if (withGrounds)
        {
            shown.AppendLine(CultureInfo.InvariantCulture, $"{finding.Text} {string.Join(',', finding.Answers)} {string.Join(',', finding.Provisions)} {string.Join(',', finding.Changes)}");
        }

        shown.AppendJoin('\n', finding.Gaps.Select(g => $"  {g.Kind} {g.Id} {g.Amount} {g.From:O} {g.Text}")).AppendLine();
        foreach (Finding ground in finding.Parts)
        {
            Append(shown, ground, withGrounds);
        }
    }
}
