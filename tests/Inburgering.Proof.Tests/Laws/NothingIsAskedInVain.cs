using System.Collections.Concurrent;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Integration.OldCertificate;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>What is asked can still change a verdict, gap, item, step or date (R26).</summary>
public class NothingIsAskedInVain
{
    private const int Samples = 30;
    private const int Others = 120;
    private const int Remembered = 3;

    private static readonly int[] LikelyDays = [60, -1, -40 * 365, -14 * 365, -3 * 365];

    /// <summary>Ways to answer the rest; half of them score where the day of the test decides, which is hardly ever met by chance.</summary>
    private static readonly Answers[] Rest =
    [
        .. GeneratedApplicant.Many(Others).Select((other, i) => i % 2 == 0 ? other.Answers : other.Answers.With(OldCertificateQuestions.MoPercentage, Answer.Of(OudCertificaat.Percentage))),
    ];

    /// <summary>For each question the ways that told two answers apart last, the latest first: tried first, they mostly do so again.</summary>
    private static readonly ConcurrentDictionary<string, ImmutableArray<Telling>> Lately = new(StringComparer.Ordinal);

    /// <summary>For each applicant, each question that was asked.</summary>
    [Fact]
    public void For_each_question_asked_two_known_answers_give_different_results()
    {
        ConcurrentDictionary<string, string> inVain = new();
        EveryApplicant.Obeys((applicant, interview) =>
        {
            Answers heard = Answers.None;
            foreach (Question question in interview.Walked)
            {
                if (question != RequestQuestions.Vergunning && question != RequestQuestions.DatumAanvraag && !Matters(question, heard, applicant))
                {
                    inVain.TryAdd(question.Id, new GeneratedApplicant(applicant.Edition, heard).ToString());
                }

                heard = heard.With(question, applicant.Answers.To(question)!);
            }

            return true;
        });

        Assert.True(inVain.IsEmpty, string.Join("\n", inVain.Select(pair => $"{pair.Key} was asked in vain after {pair.Value}")));
    }

    /// <summary>
    /// Whether two known answers give different results: in the findings or the list at once, or once the rest is answered in one
    /// way or another.
    /// </summary>
    private static bool Matters(Question question, Answers heard, GeneratedApplicant applicant)
    {
        DateOnly posting = (heard.To(RequestQuestions.DatumAanvraag) as Answer<DateOnly>)?.Value ?? new(2026, 11, 21);
        IEnumerable<Answer> answers = Candidates(question, posting, heard).Where(answer => answer != Answer.DontKnow && question.Refusal(answer, posting) is null);
        ImmutableArray<Telling> lately = Lately.GetValueOrDefault(question.Id, []);
        if (lately.Any(telling => telling.TellsApart(question, heard, applicant.Edition, answers)))
        {
            return true;
        }

        if (Ways(applicant).Select(way => way.Search(question, heard, applicant.Edition, answers)).FirstOrDefault(telling => telling is not null) is not { } found)
        {
            return false;
        }

        Lately[question.Id] = [found, .. lately.Take(Remembered - 1)];
        return true;
    }

    /// <summary>In the findings at once, in the whole result at once, or in the result once the rest is answered.</summary>
    private static IEnumerable<Telling> Ways(GeneratedApplicant applicant) =>
        [new(Shown.Findings, null), new(Shown.Result, null), new(Shown.Result, applicant.Answers), .. Rest.Select(rest => new Telling(Shown.Result, rest))];

    /// <summary>A way to tell two answers apart.</summary>
    /// <param name="Show">What is looked at.</param>
    /// <param name="Rest">How the questions that follow are answered; null where only what was heard so far is looked at.</param>
    /// <param name="Place">The place among the candidates of the answer that differs from the first.</param>
    private sealed record Telling(Func<Assessment, string> Show, Answers? Rest, int Place = 0)
    {
        /// <summary>Finds the first answer whose result differs from that of the answer before all; null where none does.</summary>
        public Telling? Search(Question question, Answers heard, Edition edition, IEnumerable<Answer> answers)
        {
            string? first = null;
            int place = 0;
            foreach (Answer answer in answers)
            {
                string shown = Shows(heard.With(question, answer), edition);
                first ??= shown;
                if (shown != first)
                {
                    return this with { Place = place };
                }

                place++;
            }

            return null;
        }

        /// <summary>Whether it tells the first answer and the one at its place apart here too.</summary>
        public bool TellsApart(Question question, Answers heard, Edition edition, IEnumerable<Answer> answers) =>
            answers.ElementAtOrDefault(Place) is { } other
            && Shows(heard.With(question, answers.First()), edition) != Shows(heard.With(question, other), edition);

        private string Shows(Answers heard, Edition edition) =>
            Show(Rest is null ? Assessment.Of(heard, new(edition)) : Interview.Along(Over(Rest, heard), edition).Assessment);
    }

    /// <summary>Known answers, those first that are likely to differ in what they lead to; generated ones only if they are needed.</summary>
    private static IEnumerable<Answer> Candidates(Question question, DateOnly posting, Answers heard)
    {
        IEnumerable<Answer> likely = question switch
        {
            YesNoQuestion => [Answer.Of(true), Answer.Of(false)],
            ChoiceQuestion choice => choice.Options.Select(Answer.Of),
            ChoicesQuestion choices => [Answer.Of(choices.Tick([.. choices.Options])), Answer.Of(Choices.None), .. choices.Options.Select(option => Answer.Of(choices.Tick([option])))],
            NumberQuestion number => [Answer.Of(number.Least), Answer.Of(number.Most)],
            DateQuestion => LikelyDays.Select(days => Answer.Of(posting.AddDays(days))).Concat(Enumerable.Range(-70, 80).Select(years => Answer.Of(posting.AddYears(years)))),
            BirthDateQuestion => Enumerable.Range(-70, 71).Select(years => posting.AddYears(years)).SelectMany(day => new[] { BirthDate.On(day), BirthDate.InYear(day.Year) }).Select(Answer.Of),
            DateOrWordQuestion => [Answer.Of(DateOrWord.Word), Answer.Of(new DateOrWord(posting)), Answer.Of(new DateOrWord(posting.AddYears(3)))],
            PeriodsQuestion when heard.To(ApplicantQuestions.Geboortedatum) is Answer<BirthDate> { Value.First: var birth } => [Answer.Of(new Periods([])), Answer.Of(new Periods([new(birth, birth.AddYears(18))]))],
            _ => [],
        };
        foreach (Answer answer in likely)
        {
            yield return answer;
        }

        foreach (Answer answer in GeneratedApplicant.Some(Samples, question, posting))
        {
            yield return answer;
        }
    }

    /// <summary>The rest, with what was heard over it.</summary>
    private static Answers Over(Answers rest, Answers heard) => Questionnaire.All.Aggregate(heard, (all, question) =>
        all.To(question) is null && rest.To(question) is { } said ? all.With(question, said) : all);
}
