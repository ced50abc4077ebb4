using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Composition;

/// <summary>
/// The questions one applicant is led along. There is no flow chart: the next question is the first gap. Again and
/// again the first open question that has an answer is taken; answers never taken are kept by who gave them and ignored
/// here (R26).
/// </summary>
/// <param name="Walked">The questions whose answers were taken, in the order of the walk.</param>
/// <param name="Assessment">What the answers taken give.</param>
public sealed record Interview(ImmutableArray<Question> Walked, Assessment Assessment)
{
    /// <summary>The next question to put; null when nothing more is asked.</summary>
    public Question? Next => Assessment.Next;

    public static Interview Along(Answers given, Edition edition) => Along(given, new Law(edition));

    public static Interview Along(Answers given, Law law)
    {
        var walked = ImmutableArray.CreateBuilder<Question>();
        Answers heard = Answers.None;
        while (true)
        {
            Assessment assessment = Assessment.Of(heard, law);
            if (assessment.Open.FirstOrDefault(question => Readable(given, question, heard) is not null) is not { } next)
            {
                return new(walked.ToImmutable(), assessment);
            }

            heard = heard.With(next, given.To(next)!);
            walked.Add(next);
        }
    }

    /// <summary>The question before one on the way; null for the first.</summary>
    public Question? Before(Question question) => Walked.TakeWhile(walked => walked != question).LastOrDefault();

    /// <summary>The questions on the way so far, with the next one.</summary>
    public IEnumerable<Question> Way => Next is null ? Walked : Walked.Append(Next);

    /// <summary>An answer that fits; one that no longer does counts as not given.</summary>
    private static Answer? Readable(Answers given, Question question, Answers heard) =>
        given.To(question) is { } answer && question.Refusal(answer, (heard.To(RequestQuestions.DatumAanvraag) as Answer<DateOnly>)?.Value) is null
            ? answer
            : null;
}
