using Inburgering.Domain.Composition;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>An interview keeps what it judged for as long as nothing changes that was looked at. Here nothing is kept: the plain way.</summary>
public class JudgedAnew
{
    [Fact]
    public void An_interview_comes_to_what_judging_everything_anew_at_every_question_comes_to() => EveryApplicant.Obeys((applicant, interview) =>
    {
        (Question[] walked, Dossier dossier) = Walk(applicant);

        return walked.SequenceEqual(interview.Walked)
            && interview.Assessment.Permits.All(judgement => Same(judgement, Demands.Judge(dossier, judgement.Permit)))
            && Shown.Of(Assessment.Of(dossier.Answers, dossier.Law)) == Shown.Of(interview.Assessment);
    });

    /// <summary>The interview by its definition: the first open question that has an answer is taken, again and again.</summary>
    private static (Question[] Walked, Dossier Dossier) Walk(GeneratedApplicant applicant)
    {
        List<Question> walked = [];
        Answers heard = Answers.None;
        while (true)
        {
            Dossier dossier = new(heard, new(applicant.Edition), Questionnaire.Agenda);
            Question? next = Assessment.Of(heard, dossier.Law).Taken().Places.Select(place => Questionnaire.All[place])
                .FirstOrDefault(question => applicant.Answers.To(question) is { } answer && question.Refusal(answer, dossier.Posting) is null);
            if (next is null)
            {
                return ([.. walked], dossier);
            }

            walked.Add(next);
            heard = heard.With(next, applicant.Answers.To(next)!);
        }
    }

    private static bool Same(Judgement one, Judgement other) =>
        (one.Verdict, one.IsClosed, one.IsOpen) == (other.Verdict, other.IsClosed, other.IsOpen) && one.Conditions.Length == other.Conditions.Length && one.Conditions.Zip(other.Conditions).All(pair => Same(pair.First, pair.Second));

    private static bool Same(Finding one, Finding other) =>
        (one.Id, one.Verdict, one.Ceiling, one.IsNeeded, one.Combination, one.Text) == (other.Id, other.Verdict, other.Ceiling, other.IsNeeded, other.Combination, other.Text)
        && one.Answers.SequenceEqual(other.Answers)
        && one.Provisions.SequenceEqual(other.Provisions)
        && one.Changes.SequenceEqual(other.Changes)
        && one.Gaps.SequenceEqual(other.Gaps)
        && one.Parts.Length == other.Parts.Length
        && one.Parts.Zip(other.Parts).All(pair => Same(pair.First, pair.Second));
}
