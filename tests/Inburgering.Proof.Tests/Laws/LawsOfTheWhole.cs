using System.Text.Json;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>What holds for every applicant, whatever they answer.</summary>
public class LawsOfTheWhole
{
    [Fact]
    public void The_interview_ends_and_asks_nothing_twice() => EveryApplicant.Obeys((_, interview) =>
        interview.Walked.Distinct().Count() == interview.Walked.Length
        && (interview.Next is null || !interview.Walked.Contains(interview.Next)));

    [Fact]
    public void Answers_that_were_not_asked_never_change_the_result() => EveryApplicant.Obeys((applicant, interview) =>
    {
        Answers asked = interview.Walked.Aggregate(Answers.None, (heard, question) => heard.With(question, applicant.Answers.To(question)!));

        return Shown.Of(Interview.Along(asked, applicant.Edition).Assessment) == Shown.Of(interview.Assessment);
    });

    [Fact]
    public void The_order_of_answering_never_changes_the_result() => EveryApplicant.Obeys((applicant, interview) =>
    {
        Answers backwards = Answers.None;
        foreach (Question question in Questionnaire.All.Reverse().Where(question => applicant.Answers.To(question) is not null))
        {
            // Each is first not known, and then answered after all.
            backwards = (question.MayBeUnknown ? backwards.With(question, Answer.DontKnow) : backwards).With(question, applicant.Answers.To(question)!);
        }

        return Shown.Of(Interview.Along(backwards, applicant.Edition).Assessment) == Shown.Of(interview.Assessment);
    });

    [Fact]
    public void What_a_receipt_asks_again_gives_the_same_result_and_the_same_receipt() => EveryApplicant.Obeys((_, interview) =>
    {
        Receipt receipt = Receipt.Of(interview);
        using JsonDocument request = JsonDocument.Parse(receipt.Request);
        Interview again = Interview.Along(Questionnaire.Read(request.RootElement.GetProperty("antwoorden")), Editions.Read(request.RootElement.GetProperty("editie").GetString())!.Value);
        return Receipt.Of(again).Request == receipt.Request && Shown.Of(again.Assessment) == Shown.Of(interview.Assessment);
    });

    [Fact]
    public void Not_knowing_or_not_answering_never_turns_met_into_not_met_or_the_reverse() => EveryApplicant.Obeys((applicant, interview) =>
    {
        if (interview.Walked.IsEmpty)
        {
            return true;
        }

        Question question = interview.Walked[Math.Abs(applicant.ToString().Length) % interview.Walked.Length];
        return StaysConsistent(interview.Assessment, applicant with { Answers = applicant.Answers.Without(question) })
            && (!question.MayBeUnknown || StaysConsistent(interview.Assessment, applicant with { Answers = applicant.Answers.With(question, Answer.DontKnow) }));
    });

    [Fact]
    public void Nobody_is_led_to_let_a_permit_lapse() => EveryApplicant.Obeys((_, interview) =>
    {
        Assessment assessment = interview.Assessment;
        if (!assessment.Dossier.HoldsFixedTerm || assessment.Dossier.Look(WindowQuestions.GeldigTot) is not { IsKnown: true, Value: var validUntil })
        {
            return true;
        }

        return assessment.AllFindings().All(finding =>
            finding.Gaps.All(gap => gap.Kind is not GapKind.Wait || gap.From <= validUntil || finding.Gaps[0].Id == Gap.ExtensionId || assessment.Dossier.HasAskedForExtension))
            && DecisionIsCovered(assessment, validUntil);
    });

    [Fact]
    public void A_ground_is_ruled_out_by_an_answer_is_open_for_a_gap_and_lacks_nothing_once_it_is_not_needed() => EveryApplicant.Obeys((applicant, interview) =>
        interview.Assessment.Permits.All(judgement => (judgement.Find("inburgering")?.Parts ?? []).All(ground => ground.Standing switch
        {
            // The form as printed rules this one out for 513, whatever is answered (R7).
            Standing.RuledOut => !ground.Answers.IsEmpty || (ground.Id == VoldoendeIngeburgerd.GroundId && judgement.Permit == Permit.LongTermResident && applicant.Edition is Edition.AsPrinted),
            Standing.Open => !ground.Gaps.IsEmpty,
            Standing.NotNeeded => ground.Gaps.IsEmpty && ground.Verdict is Verdict.Unknown,
            _ => true,
        })));

    [Fact]
    public void Everything_that_is_not_met_says_what_is_missing() => EveryApplicant.Obeys((_, interview) =>
        interview.Assessment.Permits.Where(permit => !permit.IsClosed).SelectMany(permit => permit.Conditions).All(finding =>
            finding.Verdict is Verdict.Met ? finding.Gaps.IsEmpty : !finding.Gaps.IsEmpty));

    [Fact]
    public void Of_a_closed_permit_only_what_closes_it_says_what_is_missing() => EveryApplicant.Obeys((_, interview) =>
        interview.Assessment.Permits.Where(permit => permit.IsClosed).All(permit =>
            permit.Conditions.Any(finding => !finding.Gaps.IsEmpty)
            && permit.Conditions.All(finding => finding.Gaps.IsEmpty || (finding.Verdict is Verdict.NotMet && Demands.Of(permit.Permit).Single(condition => condition.Id == finding.Id).ClosesPermit))));

    [Fact]
    public void Nothing_stands_twice_on_a_list_and_all_of_it_has_a_provision() => EveryApplicant.Obeys((_, interview) =>
    {
        var list = interview.Assessment.Checklist;

        return list.Items.DistinctBy(item => (item.Kind.Id, item.Person, item.Sort)).Count() == list.Items.Length
            && list.Items.All(item => !item.Kind.Provisions.IsEmpty)
            && list.Steps.All(step => !step.Kind.Provisions.IsEmpty)
            && list.Timeline.All(date => !date.Provisions.IsEmpty)
            && list.Form.All(entry => !entry.Provisions.IsEmpty)
            && list.Enclosures == list.Items.Where(item => item.Kind.Id is not ("aanvraagformulier" or "apostille" or "toelichting-antecedenten")).Sum(item => item.Count);
    });

    private static bool DecisionIsCovered(Assessment assessment, DateOnly validUntil)
    {
        var list = assessment.Checklist;
        DateOnly? decision = list.Timeline.SingleOrDefault(date => date.Id == "besluit-uiterlijk")?.Date;
        return list.Permit == Permit.Extension
            || assessment.Dossier.Posting is not { } posting || posting < new DateOnly(2026, 6, 12)
            || assessment.Dossier.Law.Edition is Edition.AsPrinted
            || decision is null || decision <= validUntil
            || assessment.Dossier.HasAskedForExtension
            || list.Steps.Any(step => step.Kind.Id == "verlenging-ook-indienen");
    }

    private static bool StaysConsistent(Assessment before, GeneratedApplicant applicant)
    {
        foreach (Judgement after in applicant.Assessment.Permits)
        {
            Judgement? was = before.Permits.FirstOrDefault(judgement => judgement.Permit == after.Permit);
            if (was is null)
            {
                continue;
            }

            if (Flips(was.Verdict, after.Verdict)
                || after.Conditions.Any(condition => was.Conditions.FirstOrDefault(c => c.Id == condition.Id) is { } old && Flips(old.Verdict, condition.Verdict)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Flips(Verdict before, Verdict after) =>
        (before, after) is (Verdict.Met, Verdict.NotMet) or (Verdict.NotMet, Verdict.Met);
}
