using System.Collections.Concurrent;
using System.Collections.Immutable;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Benchmarks;

/// <summary>
/// The applicant of whom most is asked, found by climbing: from several days of posting, each answer is changed for as long as
/// another one makes the interview longer. It is the same one at every run, and follows the rules when they change.
/// </summary>
/// <param name="Edition">The edition under which most is asked.</param>
/// <param name="Interview">The interview.</param>
internal sealed record LongestApplicant(Edition Edition, Interview Interview)
{
    private static readonly DateOnly[] Postings = [new(2014, 6, 1), new(2019, 6, 1), new(2023, 6, 1), new(2026, 6, 1), new(2026, 11, 21)];

    /// <summary>Ages and terms in years, before and after the day of posting, around which rules turn.</summary>
    private static readonly int[] Years = [-40, -35, -15, -10, -6, -1, 0, 1];

    private static readonly int[] Numbers = [0, 1, 2, 65, 199, 200, 450, 600];

    private static readonly ConcurrentDictionary<string, LongestApplicant> Found = new(StringComparer.Ordinal);

    /// <summary>The answers that were taken, and no others.</summary>
    public Answers Answers => Interview.Assessment.Dossier.Answers;

    /// <summary>What one visitor after another adds: the answers before each page of the interview, from none to all.</summary>
    public ImmutableArray<Answers> Pages =>
        [.. Enumerable.Range(0, Interview.Walked.Length + 1).Select(said => Interview.Walked.Take(said).Aggregate(Answers.None, (heard, question) => heard.With(question, Answers.To(question)!)))];

    /// <summary>Finds them, once in a run.</summary>
    /// <param name="permit">What they ask for: 493, 497, 513 or "advies".</param>
    public static LongestApplicant Of(string permit) => Found.GetOrAdd(permit, Find);

    private static LongestApplicant Find(string permit) => (
        from edition in new[] { Edition.InForce, Edition.AsPrinted }
        from posting in Postings
        select Climb(edition, Start(permit, posting), posting)).MaxBy(applicant => applicant.Interview.Walked.Length)!;

    /// <summary>Knows nothing: what is not known settles nothing, so that most is asked from the start.</summary>
    private static Answers Start(string permit, DateOnly posting) => Questionnaire.All
        .Aggregate(Answers.None, (answers, question) => answers.With(question, Candidates(question, posting).Last()))
        .With(RequestQuestions.Vergunning, Answer.Of(permit))
        .With(RequestQuestions.DatumAanvraag, Answer.Of(posting));

    private static LongestApplicant Climb(Edition edition, Answers answers, DateOnly posting)
    {
        Interview best = Interview.Along(answers, edition);
        for (bool isLonger = true; isLonger;)
        {
            isLonger = false;
            foreach (Question question in Questionnaire.All.Except([RequestQuestions.Vergunning, RequestQuestions.DatumAanvraag]))
            {
                foreach (Answer answer in Candidates(question, posting))
                {
                    Answers changed = answers.With(question, answer);
                    Interview interview = Interview.Along(changed, edition);
                    if (interview.Walked.Length > best.Walked.Length)
                    {
                        (best, answers, isLonger) = (interview, changed, true);
                    }
                }
            }
        }

        return new(edition, best);
    }

    private static IEnumerable<Answer> Candidates(Question question, DateOnly posting)
    {
        IEnumerable<Answer> known = question switch
        {
            YesNoQuestion => [Answer.Of(true), Answer.Of(false)],
            ChoiceQuestion choice => choice.Options.Select(Answer.Of),
            ChoicesQuestion choices => [Answer.Of(choices.Tick(choices.Options)), Answer.Of(Choices.None), .. choices.Options.Select(option => Answer.Of(choices.Tick([option])))],
            NumberQuestion => Numbers.Select(Answer.Of),
            DateQuestion => Years.Select(years => Answer.Of(posting.AddYears(years))),
            BirthDateQuestion => Years.Select(years => Answer.Of(BirthDate.On(posting.AddYears(years)))),
            DateOrWordQuestion => Years.Select(years => Answer.Of(new DateOrWord(posting.AddYears(years)))).Append(Answer.Of(DateOrWord.Word)),
            PeriodsQuestion => [Answer.Of(new Periods([]))],
            AttemptsQuestion => [Answer.Of(new Attempts([.. AttemptsQuestion.Parts.Select(part => new Attempt(part, ExamState.NotPassed, 1, 0))]))],
            _ => throw new NotSupportedException(question.Kind),
        };
        IEnumerable<Answer> fitting = known.Where(answer => question.Refusal(answer, posting) is null);
        return question.MayBeUnknown ? fitting.Append(Answer.DontKnow) : fitting;
    }
}
