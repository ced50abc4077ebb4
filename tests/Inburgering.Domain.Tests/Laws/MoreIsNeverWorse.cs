using Inburgering.Domain.Asking;
using Inburgering.Domain.Income;
using Inburgering.Domain.Integration.Efforts;
using Inburgering.Domain.Judging;
using Inburgering.Domain.Permits;

namespace Inburgering.Domain.Tests.Laws;

/// <summary>More hours, more attempts, a longer stay or contract never make a verdict worse; what is said to be missing, once done, is no longer missing.</summary>
public class MoreIsNeverWorse
{
    private static readonly NumberQuestion[] Hours = [EffortQuestions.UrenInburgering, EffortQuestions.UrenNt2, EffortQuestions.UrenAlfabetisering];

    [Fact]
    public void More_hours_attempts_stay_or_contract_never_make_a_finding_worse() => EveryApplicant.Obeys((applicant, interview) =>
        More(applicant, interview).All(more => NothingIsWorse(interview.Assessment, more.Assessment)));

    [Fact]
    public void Hours_and_attempts_that_are_missing_are_no_longer_missing_once_they_are_made() => EveryApplicant.Obeys((applicant, interview) =>
        Routes(interview.Assessment).All(route =>
        {
            Gap[] missing = [.. route.Gaps.Where(gap => gap.Kind is GapKind.Do && gap.Amount > 0)];
            Assessment done = missing.Aggregate(applicant, (made, gap) => Fill(made, gap, route.Id)).Assessment;
            return Routes(done).Where(other => other.Id == route.Id).SelectMany(other => other.Gaps).All(left => missing.All(gap => gap.Id != left.Id));
        }));

    [Fact]
    public void Five_years_waited_for_are_complete_on_the_day_that_is_named() => EveryApplicant.Obeys((applicant, interview) =>
        interview.Assessment.Permits.SelectMany(permit => permit.Conditions).Where(finding => finding.Id == "vijf-jaar").SelectMany(finding => finding.Gaps)
            .All(gap => gap.From is not { } day || day > PermitQuestions.DatumAanvraag.Last
                || With(applicant, PermitQuestions.DatumAanvraag, day).Assessment.Permits.SelectMany(permit => permit.Conditions)
                    .All(finding => finding.Id != "vijf-jaar" || finding.Verdict is Verdict.Met || finding.Standing is Standing.NotNeeded)));

    private static IEnumerable<GeneratedApplicant> More(GeneratedApplicant applicant, Interview interview)
    {
        foreach (Question question in interview.Walked)
        {
            switch (question, applicant.Answers.To(question))
            {
                case (NumberQuestion hours, Answer<int> { Value: var taken }) when Hours.Contains(hours):
                    yield return With(applicant, hours, taken + 50);
                    break;
                case (AttemptsQuestion attempts, Answer<Attempts> { Value: var made }):
                    yield return With(applicant, attempts, new Attempts([.. made.All.Select(attempt => attempt with { Exams = attempt.Exams + 1 })]));
                    break;
                case (DateQuestion since, Answer<DateOnly> { Value: var date }) when since == PermitQuestions.AsielSinds:
                    yield return With(applicant, since, date.AddDays(-100));
                    break;
                case (DateOrWordQuestion contract, Answer<DateOrWord> { Value.Date: { } until }) when contract == IncomeQuestions.First.ContractTot || contract == IncomeQuestions.Second.ContractTot:
                    yield return With(applicant, contract, new DateOrWord(until.AddDays(200)));
                    break;
            }
        }
    }

    private static bool NothingIsWorse(Assessment before, Assessment after) => before.Permits.All(judgement =>
        after.Permits.First(other => other.Permit == judgement.Permit) is var more
        && !IsWorse(judgement.Verdict, more.Verdict)
        && judgement.Conditions.SelectMany(Within).All(finding => more.Find(finding.Id) is not { } other || !IsWorse(finding.Verdict, other.Verdict)));

    /// <summary>Worse only among what is known: an answer may open a new question.</summary>
    private static bool IsWorse(Verdict before, Verdict after) =>
        before is not Verdict.Unknown && after is not Verdict.Unknown && after < before;

    private static IEnumerable<Finding> Routes(Assessment assessment) =>
        assessment.Permits.SelectMany(permit => permit.Conditions).SelectMany(Within).Where(finding => finding.Id is "cursus" or "alfabetisering");

    /// <summary>The applicant after doing what a gap says: hours of the kind it names, or of integration course; attempts at the exam itself.</summary>
    private static GeneratedApplicant Fill(GeneratedApplicant applicant, Gap gap, string route)
    {
        NumberQuestion hours = gap.Id == "uren-alfabetisering" || (gap.Id == "uren" && route == "alfabetisering") ? EffortQuestions.UrenAlfabetisering : EffortQuestions.UrenInburgering;
        if (gap.Unit == "uur")
        {
            return applicant.Answers.To(hours) is Answer<int> { Value: var taken } ? With(applicant, hours, taken + gap.Amount!.Value) : applicant;
        }

        string part = gap.Id["poging-".Length..];
        Attempts made = ((Answer<Attempts>)applicant.Answers.To(EffortQuestions.Pogingen)!).Value;
        Attempt tried = made.For(part);
        return With(applicant, EffortQuestions.Pogingen, new Attempts([.. made.All.Where(attempt => attempt.Part != part), tried with { Exams = tried.Exams + gap.Amount!.Value }]));
    }

    private static GeneratedApplicant With<T>(GeneratedApplicant applicant, Question<T> question, T value)
        where T : notnull => applicant with { Answers = applicant.Answers.With(question, Answer.Of(value)) };

    private static IEnumerable<Finding> Within(Finding finding) => finding.Grounds.SelectMany(Within).Prepend(finding);
}
