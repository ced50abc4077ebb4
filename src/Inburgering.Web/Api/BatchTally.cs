using Inburgering.Domain.Composition;

namespace Inburgering.Web.Api;

/// <summary>Counts applicants as they pass, and keeps nothing else of them.</summary>
public sealed class BatchTally
{
    private readonly SortedDictionary<string, SortedDictionary<string, int>> _verdicts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, string? Kind), int> _papers = [];
    private readonly Dictionary<(string Id, string? Kind), int> _gaps = [];
    private int _all;
    private int _refused;

    /// <summary>Counts one who was not assessed.</summary>
    public void Refuse() => (_all, _refused) = (_all + 1, _refused + 1);

    /// <summary>Counts one who was.</summary>
    public void Add(Assessment assessment)
    {
        _all++;
        foreach (Judgement judgement in assessment.Permits)
        {
            if (!_verdicts.TryGetValue(judgement.Permit.Code, out SortedDictionary<string, int>? verdicts))
            {
                _verdicts.Add(judgement.Permit.Code, verdicts = new(StringComparer.Ordinal));
            }

            string verdict = judgement.Verdict.Wire();
            verdicts[verdict] = verdicts.GetValueOrDefault(verdict) + 1;
        }

        Count(_papers, assessment.Checklist.Items.Select(item => (item.Kind.Id, default(string?))));
        Count(_gaps, assessment.Permits.SelectMany(judgement => judgement.Conditions).SelectMany(Gaps).Select(gap => (gap.Id, (string?)gap.KindWire)));
    }

    public SummaryJson Summary() => new(
        _all,
        _refused,
        [.. _verdicts.Select(permit => new PermitCountJson(permit.Key, permit.Value))],
        Sorted(_papers),
        Sorted(_gaps));

    private static IEnumerable<Gap> Gaps(Finding finding) => finding.Gaps.Concat(finding.Parts.SelectMany(Gaps));

    private static void Count(Dictionary<(string Id, string? Kind), int> counts, IEnumerable<(string Id, string? Kind)> seen)
    {
        foreach ((string Id, string? Kind) one in seen.Distinct())
        {
            counts[one] = counts.GetValueOrDefault(one) + 1;
        }
    }

    private static ImmutableArray<CountJson> Sorted(Dictionary<(string Id, string? Kind), int> counts) =>
        [.. counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key.Id, StringComparer.Ordinal).ThenBy(count => count.Key.Kind, StringComparer.Ordinal).Select(count => new CountJson(count.Key.Id, count.Key.Kind, count.Value))];
}
