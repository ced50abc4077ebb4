using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.HealthInsurance;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration.Diploma;
using Inburgering.Domain.Subjects.Registration;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>What is true of every way to a permit, and of the first day on which it is met (R43).</summary>
public class WaysLead
{
    /// <summary>What people can change, or have changed, whatever they answered.</summary>
    private static readonly ImmutableArray<Question> Changeable =
        [RegistrationQuestions.Brp, HealthInsuranceQuestions.Zorgverzekering, DiplomaQuestions.Inburgeringsdiploma, .. IncomeQuestions.InOrder];

    [Fact]
    public void Where_a_way_ends_the_permit_is_met_or_only_a_person_must_judge() => EveryWay((interview, judgement, way) =>
        Reached(interview, judgement, way.Outcome) == (way.IsCertain ? Verdict.Met : Verdict.Uncertain));

    [Fact]
    public void No_step_of_a_way_can_be_left_out() => EveryWay((interview, judgement, way) => way.Steps.All(step => IsNeeded(interview, judgement, way, step)));

    [Fact]
    public void Whoever_follows_a_way_step_by_step_arrives() => EveryWay((interview, judgement, way) => Arrives(way, Followed(interview, judgement, way, way.Steps, LastDay(way))));

    [Fact]
    public void Ways_come_by_their_day_and_the_shorter_first() => EveryPermit((interview, judgement) =>
    {
        ImmutableArray<Way> ways = Ways(interview, judgement);
        return ways.SequenceEqual(ways.OrderBy(way => way.From ?? DateOnly.MaxValue).ThenBy(way => way.Steps.Length))
            && ways.All(way => !way.Steps.IsEmpty && !(way.Costs < 0) && !(way.From < interview.Assessment.Dossier.Posting));
    });

    [Fact]
    public void There_is_none_to_what_is_met_or_closed_or_still_asks() => EveryPermit((interview, judgement) =>
        (judgement is { Verdict: not Verdict.Met, IsClosed: false, IsOpen: false } && interview.Assessment.Dossier.Posting is not null) || Ways(interview, judgement).IsEmpty);

    [Fact]
    public void Where_there_is_none_no_other_answers_to_what_can_be_changed_help()
    {
        GeneratedApplicant[] others = [.. GeneratedApplicant.Many(100)];
        EveryPermit((interview, judgement) =>
            judgement.IsClosed || judgement.IsOpen || judgement.Verdict is Verdict.Met or Verdict.Uncertain || interview.Assessment.Dossier.Posting is null || !Ways(interview, judgement).IsEmpty
            || others.All(other => Reached(interview, judgement, Changed(interview.Assessment.Dossier.Answers, other.Answers)) is not (Verdict.Met or Verdict.Uncertain)));
    }

    [Fact]
    public void Looking_further_finds_no_other() => EveryPermit((interview, judgement) =>
        judgement.Verdict is Verdict.Met
        || WayFinder.Find(interview.Assessment.Dossier, judgement, WayFinder.MostLooks * 3).Select(Told).SequenceEqual(Ways(interview, judgement).Select(Told)));

    [Fact]
    public void The_first_day_is_one_on_which_the_permit_is_met_and_the_day_before_is_none() => EveryPermit((interview, judgement) =>
        interview.Assessment.WayThere(judgement)?.IfTimePasses is not { } day
        || (On(interview, judgement, day) is Verdict.Met && On(interview, judgement, day.AddDays(-1)) is not Verdict.Met && day > interview.Assessment.Dossier.Posting));

    [Fact]
    public void No_day_before_the_first_is_one() => Parallel.ForEach(GeneratedApplicant.Many(EveryApplicant.Count / 100), applicant =>
    {
        Interview interview = applicant.Interview;
        if (interview.Assessment.Dossier.Posting is { } posting)
        {
            foreach (Judgement judgement in interview.Assessment.Permits.Where(judgement => judgement is { Verdict: not Verdict.Met, IsOpen: false }))
            {
                DateOnly end = interview.Assessment.WayThere(judgement)?.IfTimePasses ?? RequestQuestions.DatumAanvraag.Last.AddDays(1);
                for (DateOnly day = posting.AddDays(1); day < end; day = day.AddDays(1))
                {
                    Assert.True(On(interview, judgement, day) is not Verdict.Met, $"{judgement.Permit} {day:O}: {applicant}");
                }
            }
        }
    });

    private static ImmutableArray<Way> Ways(Interview interview, Judgement judgement) => interview.Assessment.WayThere(judgement)?.Ways ?? [];

    private static void EveryPermit(Func<Interview, Judgement, bool> law) =>
        EveryApplicant.Obeys((_, interview) => interview.Assessment.Permits.All(judgement => law(interview, judgement)));

    private static void EveryWay(Func<Interview, Judgement, Way, bool> law) =>
        EveryPermit((interview, judgement) =>
        {
            foreach (Way way in Ways(interview, judgement))
            {
                Assert.True(law(interview, judgement, way), $"{judgement.Permit}, {way.From}, {way.IsCertain}: {string.Join("; ", way.Steps.Select(step => $"{step.Id} {step.From} {step.Amount}"))}: {new GeneratedApplicant(interview.Assessment.Dossier.Law.Edition, interview.Assessment.Dossier.Answers)}");
            }

            return true;
        });

    private static Verdict? On(Interview interview, Judgement judgement, DateOnly day) => Reached(interview, judgement, OnDay(interview.Assessment.Dossier.Answers, day));

    private static Answers OnDay(Answers answers, DateOnly day) => answers.With(RequestQuestions.DatumAanvraag, Answer.Of(day));

    private static Verdict? Reached(Interview interview, Judgement judgement, Answers answers) => Again(interview, judgement, answers)?.Verdict;

    private static Judgement? Again(Interview interview, Judgement judgement, Answers answers) =>
        Interview.Along(answers, interview.Assessment.Dossier.Law).Assessment.Permits.FirstOrDefault(one => one.Permit == judgement.Permit);

    /// <summary>Whether the way without one of its steps leads less far. The extension is there for the card, and not for the permit.</summary>
    internal static bool IsNeeded(Interview interview, Judgement judgement, Way way, Gap step) =>
        step.Id == Gap.ExtensionId || !Arrives(way, Followed(interview, judgement, way, way.Steps.Remove(step), step.Kind is GapKind.Wait ? null : LastDay(way)));

    /// <summary>Whether a verdict is what a way promises.</summary>
    internal static bool Arrives(Way way, Verdict? reached) => reached is Verdict.Met || (!way.IsCertain && reached is Verdict.Uncertain);

    /// <summary>
    /// The best that steps lead to, by who takes each as soon as it is called for and lets no day pass before the last. What is asked
    /// on the way is answered as it turned out on it.
    /// </summary>
    internal static Verdict? Followed(Interview interview, Judgement judgement, Way way, ImmutableArray<Gap> steps, DateOnly? until) =>
        Follow(interview, judgement, interview.Assessment.Dossier.Answers, steps, until, way.Outcome);

    private static Verdict? Follow(Interview interview, Judgement judgement, Answers answers, ImmutableArray<Gap> left, DateOnly? until, Answers turnedOut)
    {
        Judgement? now = Again(interview, judgement, answers);
        if (now is null || now.IsClosed || now.Verdict is Verdict.Met)
        {
            return now?.Verdict;
        }

        Dossier dossier = new(answers, interview.Assessment.Dossier.Law, Questionnaire.Agenda);
        Gap[] called = [.. now.Conditions.SelectMany(condition => condition.Gaps).Where(gap => gap.Filling is not null)];
        if (called.Select(gap => gap.Kind is GapKind.Ask ? gap.Question : null).FirstOrDefault(question => question is not null && turnedOut.To(question) is { } turned && !turned.Equals(answers.To(question))) is { } asked)
        {
            return Follow(interview, judgement, answers.With(asked, turnedOut.To(asked)!), left, until, turnedOut);
        }

        if (left.Select(step => called.FirstOrDefault(gap => IsFor(gap, step))).FirstOrDefault(gap => gap is not null) is not { } next)
        {
            return until > dossier.Posting ? Follow(interview, judgement, OnDay(answers, until.Value), left, null, turnedOut) : now.Verdict;
        }

        DateOnly? waited = next.Kind is GapKind.Wait ? next.From : null;
        Answers[] outcomes = [.. next.Filling!.Outcomes(dossier, next)];
        Answers[] asTurnedOut = next.Question is { } found ? [.. outcomes.Where(outcome => Equals(outcome.To(found), turnedOut.To(found)))] : outcomes;
        return (asTurnedOut.Length > 0 ? asTurnedOut : outcomes)
            .Select(outcome => Follow(interview, judgement, waited is { } day && day > dossier.Posting ? OnDay(outcome, day) : outcome, left.RemoveAll(step => IsFor(next, step) && !((next.From ?? DateOnly.MinValue) < step.From)), until, turnedOut))
            .Append(now.Verdict)
            .MaxBy(verdict => verdict is Verdict.Met ? 3 : verdict is Verdict.Uncertain ? 2 : 1);
    }

    internal static DateOnly? LastDay(Way way) => way.Outcome.To(RequestQuestions.DatumAanvraag) is Answer<DateOnly> { Value: var day } ? day : null;

    private static bool IsFor(Gap gap, Gap step) => gap.Id == step.Id && gap.Filling == step.Filling && !(gap.From > step.From);

    private static string Told(Way way) => $"{way.From:O} {way.IsCertain} {string.Join(' ', way.Steps.Select(step => step.Id))}";

    private static Answers Changed(Answers answers, Answers others) => Changeable.Aggregate(answers, (changed, question) => others.To(question) is { } answer ? changed.With(question, answer) : changed);
}
