using System.Collections.Concurrent;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>Why <see cref="AttemptClasses"/> may take one answer for each set of ways to stand.</summary>
public class AttemptsAreAlike
{
    private static readonly int Ways = AttemptClasses.OfOnePart.Count;

    /// <summary>All 262,144 ways for six parts to stand, before and since DUO asks three attempts.</summary>
    [LongFact]
    public void The_verdict_hangs_on_which_ways_to_stand_occur_and_each_gap_on_its_own_part_alone()
    {
        Nothing.IsWrong(Unlike(EffortsChanges.DriePogingen.From.AddDays(-1)));
        Nothing.IsWrong(Unlike(EffortsChanges.DriePogingen.From));
    }

    /// <summary>Every number of attempts that can be given, at the part itself and as Nt2.</summary>
    [Fact]
    public void A_part_not_passed_stands_as_its_attempts_count_and_no_more_than_four_matter()
    {
        var unlike =
            from exams in Enumerable.Range(0, AttemptsQuestion.Most + 1)
            from nt2 in Enumerable.Range(0, AttemptsQuestion.Most + 1)
            let attempt = new Attempt("lezen", ExamState.NotPassed, exams, nt2)
            let like = new Attempt("lezen", ExamState.NotPassed, Math.Min(exams + Math.Min(nt2, 2), 4), 0)
            where new[] { true, false }.Any(three => ExamAttempts.Judge(attempt, three) != ExamAttempts.Judge(like, three))
                || !ExamAttempts.Gaps(new([attempt])).SequenceEqual(ExamAttempts.Gaps(new([like])))
            select attempt;

        Assert.Empty(unlike);
    }

    private static string[] Unlike(DateOnly posting)
    {
        Answers answers = Answers.None
            .With(RequestQuestions.DatumAanvraag, Answer.Of(posting))
            .With(EffortsQuestions.UrenInburgering, Answer.Of(CourseHours.Needed))
            .With(EffortsQuestions.SchoolMetKeurmerk, Answer.Of(true));
        ConcurrentDictionary<int, (Verdict, string)> bySet = [];

        return
        [
            .. (from all in ParallelEnumerable.Range(0, 1 << (3 * AttemptsQuestion.Parts.Length))
                let places = AttemptsQuestion.Parts.Select((_, part) => (all >> (3 * part)) % Ways).ToArray()
                let attempts = AttemptClasses.Of([.. places.Select(place => AttemptClasses.OfOnePart[place])])
                let finding = CourseRoute.Judge(new(answers.With(EffortsQuestions.Pogingen, Answer.Of(attempts)), new(Edition.InForce), Questionnaire.Agenda)).Find("cursus-pogingen")!
                let found = (finding.Verdict, finding.Text.Key)
                where bySet.GetOrAdd(places.Aggregate(0, (set, place) => set | 1 << place), found) != found
                    || (finding.Verdict is Verdict.NotMet && !finding.Gaps.Select(gap => gap with { Filling = null }).SequenceEqual(Missing(attempts)))
                select string.Join(' ', attempts.All)).Take(5),
        ];
    }

    /// <summary>What is missing to three attempts; the part about the labour market comes with the way without it (R6).</summary>
    private static IEnumerable<Gap> Missing(Attempts attempts) => attempts.All
        .Where(attempt => attempt is { State: ExamState.NotPassed, Exams: < 3 })
        .SelectMany(attempt => new[] { Gap.Attempts(attempt.Part, 3 - attempt.Exams) with { IsRest = attempt.Exams > 0 } }.Concat(attempt.Part == "ona" ? [Gap.Do("ona-vrijstelling")] : []));
}
