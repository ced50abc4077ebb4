using System.Globalization;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Proof.Tests.Laws;

/// <summary>What a law change is said to do on another date is what evaluating on that date says.</summary>
public class ChangesOnAnotherDay
{
    /// <summary>A change must matter to more than one in so many applicants, or the law says little of it.</summary>
    private const int OneIn = 400;

    private static readonly Law Printed = new(Edition.AsPrinted);

    public static TheoryData<string> Changes => new(Catalogue.LawChanges.Where(change => !change.OnlyWords).Select(change => change.Id));

    /// <summary>
    /// Brought forward to the day before it takes effect, a change does what it does on its day. The applicant is moved there with every day that is known. Compared for each applicant with
    /// the same one a day younger in everything, with the other changes of that day left out, and where that day makes no difference
    /// by itself (a table, a month that is shorter), neither before the change nor by the form, which closes no permit.
    /// </summary>
    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_brought_forward_does_on_the_day_before_what_it_does_on_its_day(string id)
    {
        LawChange change = Catalogue.LawChanges.Single(change => change.Id == id);
        Law withoutAny = new(Edition.InForce) { Without = [.. Catalogue.LawChanges.Where(other => other.From == change.From)] };
        Law withoutOthers = withoutAny with { Without = withoutAny.Without.Remove(change) };
        int mattered = 0;

        EveryApplicant.Obeys((applicant, _) =>
        {
            DateOnly dayBefore = change.From.AddDays(-1);
            Answers before = Moved(applicant.Answers, by: dayBefore.DayNumber - ((applicant.Answers.To(RequestQuestions.DatumAanvraag) as Answer<DateOnly>)?.Value ?? dayBefore).DayNumber)
                .With(RequestQuestions.DatumAanvraag, Answer.Of(dayBefore));
            Answers after = Moved(before, by: 1);
            string unchanged = Undated(before, withoutAny);
            if (unchanged != Undated(after, withoutAny) || Undated(before, Printed) != Undated(after, Printed))
            {
                return true;
            }

            string onItsDay = Undated(after, withoutOthers);
            Interlocked.Add(ref mattered, onItsDay == unchanged ? 0 : 1);
            return Undated(before, withoutOthers with { BroughtForward = [change] }) == onItsDay;
        });

        Assert.True(mattered * OneIn > EveryApplicant.Count, $"{id} mattered to {mattered} applicants only.");
    }

    /// <summary>A change that a result names as later does change the result in force, and one that it does not name does not.</summary>
    [Fact]
    public void The_later_changes_that_a_result_names_are_those_that_would_change_it() => EveryApplicant.Obeys((_, interview) =>
    {
        Assessment now = interview.Assessment;
        LawEffects effects = LawEffects.Of(now);
        return now.Dossier is not { Posting: { } posting, Law.Edition: Edition.InForce }
            || Catalogue.LawChanges.Where(change => change.From > posting).All(change =>
                effects.Later.Contains(change) == (ResultTrace.Of(Assessment.Of(now.Dossier.Answers, now.Dossier.Law with { BroughtForward = [change] })) != ResultTrace.Of(now)));
    });

    /// <summary>
    /// The same answers with every date in them so many days later. A birth of which only the month or the year is known stays: it
    /// says no day that could move.
    /// </summary>
    private static Answers Moved(Answers answers, int by) => Questionnaire.All.Aggregate(answers, (later, question) => answers.To(question) switch
    {
        Answer<DateOnly> { Value: var day } => later.With(question, Answer.Of(day.AddDays(by))),
        Answer<BirthDate> { Value: { IsExact: true, First: var day } } => later.With(question, Answer.Of(BirthDate.On(day.AddDays(by)))),
        Answer<DateOrWord> { Value.Date: { } day } => later.With(question, Answer.Of(new DateOrWord(day.AddDays(by)))),
        Answer<Periods> { Value.All: var periods } => later.With(question, Answer.Of(new Periods([.. periods.Select(period => new Period(period.From.AddDays(by), period.Until.AddDays(by)))]))),
        _ => later,
    });

    /// <summary>A result without dates and numbers: these move with the day of posting.</summary>
    private static string Undated(Answers answers, Law law)
    {
        Assessment assessment = Assessment.Of(answers, law);
        return string.Join('\n',
        [
            .. assessment.Permits.Select(judgement => $"{judgement.Permit} {judgement.Verdict} {judgement.IsClosed}"),
            .. assessment.AllFindings().Select(finding => $"{finding.Id} {finding.Verdict} {finding.Standing} {finding.Text.Key} {string.Join(' ', finding.Gaps.Select(gap => string.Create(CultureInfo.InvariantCulture, $"{gap.Kind} {gap.Id} {gap.Amount}")))}"),
            .. assessment.Checklist.Items.Select(item => $"{item.Kind.Id} {item.Person} {item.Sort}"),
            .. assessment.Checklist.Steps.Select(step => $"{step.Kind.Id} {string.Join(' ', step.Texts.Select(text => text.Key))}"),
            .. assessment.Checklist.Timeline.Select(date => date.Id).Order(StringComparer.Ordinal),
        ]);
    }
}
