using System.Globalization;
using Inburgering.Domain.Composition;

namespace Inburgering.Domain.Tests.Composition;

/// <summary>Every acceptance case, held against the domain library.</summary>
public class AcceptanceTests
{
    [Theory]
    [MemberData(nameof(AcceptanceCase.Files), MemberType = typeof(AcceptanceCase))]
    public void Every_case_holds_in_the_domain(string file)
    {
        AcceptanceCase acceptance = AcceptanceCase.Load(file);

        Interview interview = Applicant.Of(acceptance.Answers, acceptance.Edition).Interview;

        Expectation.Check(acceptance.Expected, Result(interview));
    }

    private static CaseResult Result(Interview interview)
    {
        Assessment assessment = interview.Assessment;
        return new()
        {
            Permits = assessment.Permits.ToDictionary(
                judgement => judgement.Permit.Code,
                judgement => (
                    judgement.Verdict.Wire(),
                    (IReadOnlyDictionary<string, string>)judgement.Conditions.ToDictionary(c => c.Id, c => c.Verdict.Wire()),
                    (IReadOnlyDictionary<string, string>)judgement.Conditions.SelectMany(Below).ToDictionary(g => g.Id, g => g.Verdict.Wire()))),
            Tick = assessment.Advice.Tick?.Code,
            Fallback = [.. assessment.Advice.Fallback.Select(permit => permit.Code)],
            Items = [.. assessment.Checklist.Items.Select(item => $"{item.Kind.Id}:{PersonText.Wire(item.Person)}")],
            Enclosures = assessment.Checklist.Enclosures,
            Steps = [.. assessment.Checklist.Steps.Select(step => step.Kind.Id)],
            Timeline = assessment.Checklist.Timeline.ToDictionary(date => date.Id, date => Iso(date.Date)!),
            Gaps = [.. assessment.Permits.SelectMany(j => j.Conditions).SelectMany(c => Below(c).Prepend(c)).SelectMany(c => c.Gaps).Select(gap => new CaseGap(gap.KindWire, gap.Id, gap.Amount, Iso(gap.From)))],
            Next = assessment.Next?.Id,
            Asked = interview.Walked.Concat(assessment.Open).Select(question => question.Id).ToHashSet(),
            NotBefore = assessment.Permits.ToDictionary(judgement => judgement.Permit.Code, judgement => Iso(judgement.NotBefore)),
            NotLookedAt = assessment.Permits.ToDictionary(judgement => judgement.Permit.Code, judgement => (IReadOnlyList<string>)[.. assessment.NotLookedAt(judgement).Select(one => one.Id)]),
            Changes = [.. assessment.Effects.Applied.Select(change => change.Id)],
            LaterChanges = [.. assessment.Effects.Later.Select(change => change.Id)],
            Listed = assessment.Checklist.Permit?.Code,
        };
    }

    private static IEnumerable<Finding> Below(Finding finding) => finding.Parts.SelectMany(ground => Below(ground).Prepend(ground));

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
