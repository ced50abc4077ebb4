using Inburgering.Domain.Composition;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>Whole interviews: the answers given, but some questions answered in every class.</summary>
/// <param name="Subject">What they show.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Given">An answer to every question that may come up.</param>
/// <param name="Free">The questions that are answered in every class.</param>
internal sealed record Interviews(string Subject, Edition Edition, Answers Given, params IReadOnlyList<Question> Free)
{
    /// <summary>Walks them all; <paramref name="visit"/> sees every result on the way and whether it is the last.</summary>
    public void Run(Action<Interviews, Assessment, bool> visit) => Visit(Answers.None, visit);

    private void Visit(Answers heard, Action<Interviews, Assessment, bool> visit)
    {
        Assessment assessment = Assessment.Of(heard, new(Edition));
        Question? next = assessment.Open.FirstOrDefault(question => heard.To(question) is null);
        visit(this, assessment, next is null);
        if (next is null)
        {
            return;
        }

        IEnumerable<Answer> answers = Free.Contains(next) ? AnswerClasses.Of(next, assessment.Dossier) : [Fitting(next, assessment.Dossier)];
        foreach (Answer answer in answers)
        {
            Visit(heard.With(next, answer), visit);
        }
    }

    /// <summary>The answer given; where it would be refused on this day of posting, "weet ik niet".</summary>
    private Answer Fitting(Question question, Dossier dossier) =>
        question.Refusal(Given.To(question)!, dossier.Posting) is null ? Given.To(question)! : Answer.DontKnow;
}
