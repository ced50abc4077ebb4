using System.Globalization;
using System.Text;

namespace Inburgering.Domain.Composition;

/// <summary>A result in lines of text, so that two can be held beside each other.</summary>
internal static class ResultTrace
{
    /// <summary>Findings, items, steps and dates, without the words of a finding and what it rests on: what R28 compares.</summary>
    public static string Of(Assessment assessment)
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

    /// <summary>All of a result: also the reasons, the advice, the form and what is still open.</summary>
    public static string Whole(Assessment assessment)
    {
        StringBuilder trace = new(Of(assessment));
        foreach (Finding condition in assessment.Permits.SelectMany(judgement => judgement.Conditions))
        {
            AppendReasons(trace, condition);
        }

        trace.Append(CultureInfo.InvariantCulture, $"{assessment.Advice.Tick} {string.Join(' ', assessment.Advice.Fallback)} {assessment.Advice.Text}\n");
        foreach (FormEntry entry in assessment.Checklist.Form)
        {
            trace.Append(CultureInfo.InvariantCulture, $"{entry.Kind.Key} {entry.Text}\n");
        }

        return trace.AppendJoin(' ', assessment.Open.Select(question => question.Id)).Append('\n').ToString();
    }

    /// <summary>What a finding and those below it come to, with what is missing.</summary>
    public static string Of(Finding finding)
    {
        StringBuilder trace = new();
        Append(trace, finding);
        return trace.ToString();
    }

    private static void Append(StringBuilder trace, Finding finding)
    {
        trace.Append(CultureInfo.InvariantCulture, $"{finding.Id} {finding.Verdict} {finding.Standing}\n");
        // What is still asked is no result yet.
        foreach (Gap gap in finding.Gaps.Where(gap => gap.Kind is not GapKind.Ask))
        {
            // That something cannot be changed is the same whatever it is about.
            trace.Append(CultureInfo.InvariantCulture, $"{gap.Kind} {(gap.Kind is GapKind.Fixed ? "" : gap.Id)} {gap.Amount} {gap.From:O}\n");
        }

        foreach (Finding ground in finding.Parts)
        {
            Append(trace, ground);
        }
    }

    private static void AppendReasons(StringBuilder trace, Finding finding)
    {
        trace.Append(CultureInfo.InvariantCulture, $"{finding.Id} {finding.Text}\n");
        foreach (Finding ground in finding.Parts)
        {
            AppendReasons(trace, ground);
        }
    }
}
