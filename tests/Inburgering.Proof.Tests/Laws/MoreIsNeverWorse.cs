using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration.Efforts;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>More hours, more attempts, a longer stay or contract never make a verdict worse.</summary>
public class MoreIsNeverWorse
{
    private static readonly NumberQuestion[] Hours = [EffortsQuestions.UrenInburgering, EffortsQuestions.UrenNt2, EffortsQuestions.UrenAlfabetisering];

    [Fact]
    public void More_hours_attempts_stay_or_contract_never_make_a_finding_worse() => EveryApplicant.Obeys((applicant, interview) =>
        More(applicant, interview).All(more => NothingIsWorse(interview.Assessment, more.Assessment)));

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
                case (DateQuestion since, Answer<DateOnly> { Value: var date }) when since == FiveYearsQuestions.AsielSinds:
                    yield return With(applicant, since, date.AddDays(-100));
                    break;
                case (DateOrWordQuestion contract, Answer<DateOrWord> { Value.Date: { } until })
                    when (contract == IncomeQuestions.First.ContractTot || contract == IncomeQuestions.Second.ContractTot) && !IsUncertainUntilSomethingLasts(applicant):
                    yield return With(applicant, contract, new DateOrWord(until.AddDays(200)));
                    break;
            }
        }
    }

    /// <summary>Being unfit, a Wajong or other income is uncertain until something lasts; from then on the norm decides (R13).</summary>
    private static bool IsUncertainUntilSomethingLasts(GeneratedApplicant applicant) => new[] { IncomeQuestions.First, IncomeQuestions.Second }.Any(earner =>
        applicant.Answers.To(earner.Inkomen) is Answer<Choices> { Value: var sources } && sources.HasAny(Sources.Unfit, Sources.Wajong, Sources.Other));

    private static bool NothingIsWorse(Assessment before, Assessment after) => before.Permits.All(judgement =>
        after.Permits.First(other => other.Permit == judgement.Permit) is var more
        && !IsWorse(judgement.Verdict, more.Verdict)
        && judgement.Conditions.SelectMany(Findings.AndParts).All(finding => more.Find(finding.Id) is not { } other || !IsWorse(finding.Verdict, other.Verdict) || HangsOnTheOrder(finding, after)));

    /// <summary>
    /// Hours that would need Nt2 are uncertain whatever came first. With enough hours of the other kinds the order decides, and until
    /// April 2023 literacy after integration was not enough (R4): the one place where more hours show what was hidden.
    /// </summary>
    private static bool HangsOnTheOrder(Finding finding, Assessment after) =>
        finding.Id.StartsWith(LiteracyRoute.RouteId, StringComparison.Ordinal)
        && after.Dossier.Look(EffortsQuestions.AlfabetiseringEerst).Is(false)
        && !after.Dossier.Applies(EffortsChanges.DriePogingen);

    /// <summary>Worse only among what is known: an answer may open a new question.</summary>
    private static bool IsWorse(Verdict before, Verdict after) =>
        before is not Verdict.Unknown && after is not Verdict.Unknown && after < before;

    private static GeneratedApplicant With<T>(GeneratedApplicant applicant, Question<T> question, T value)
        where T : notnull => applicant with { Answers = applicant.Answers.With(question, Answer.Of(value)) };
}
