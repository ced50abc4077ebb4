using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Integration.PaperKinds;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>Why the classes of <see cref="AnswerClasses"/> are enough: no other answer leads to a finding that they do not.</summary>
public class ClassesAreComplete
{
    /// <summary>How many of what is wrong are shown.</summary>
    private const int Shown = 20;

    private static readonly DateOnly FirstBirth = new(1925, 1, 1);
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2037, 12, 31);

    /// <summary>On one path to every different reason each date is moved to every other day, birth also to every month and year, births from 1925, all others from 2000 to 2037.</summary>
    [LongFact]
    public void No_other_day_leads_to_another_finding() =>
        Nothing.IsWrong(Elsewhere(question => question switch
        {
            DateQuestion => Days(First).Select(Answer.Of),
            BirthDateQuestion => Births.Select(Answer.Of),
            DateOrWordQuestion => Days(First).Select(day => Answer.Of(new DateOrWord(day))),
            _ => [],
        }));

    /// <summary>On one path to every different reason each number is changed to every other that its question takes.</summary>
    [LongFact]
    public void No_other_number_leads_to_another_finding() =>
        Nothing.IsWrong(Elsewhere(question => question is NumberQuestion number
            ? Enumerable.Range(number.Least, number.Most - number.Least + 1).Select(Answer.Of)
            : []));

    /// <summary>Nothing is looked at that is neither asked nor named as looked at.</summary>
    [LongFact]
    public void No_answer_to_a_question_that_is_not_on_the_path_changes_a_finding()
    {
        ParallelQuery<string> changed =
            from walk in EveryPath.Walks.AsParallel()
            where !TogetherPaths.Has(walk)
            from witness in OneForEachReason(walk)
            let said = Signature.Of(witness.Finding)
            from question in Questionnaire.All
            where witness.Heard.To(question) is null && !walk.Asked.Contains(question) && !LooksAt(walk).Contains(question)
            from answer in OneByOne(question, new(witness.Heard, walk.Law, Questionnaire.Agenda))
            where Said(walk, witness.Heard.With(question, answer)) != said
            select $"{walk.Subject} looks at {question.Id}, after {new GeneratedApplicant(walk.Law.Edition, witness.Heard.With(question, answer))}";

        Nothing.IsWrong(changed.Take(Shown));
    }

    /// <summary>Every subset of the fourteen sources leads along the same questions to the same findings as the kinds of source in it.</summary>
    [LongFact]
    public void Sources_of_one_kind_are_alike()
    {
        Walk all = EveryPath.Walks.First(walk => walk.Subject == IncomePaths.EverySource);
        Dictionary<string, string> byKinds = new(StringComparer.Ordinal);

        string[] unlike =
        [
            .. from sources in AnswerClasses.Subsets(IncomeQuestions.First.Inkomen)
               let kinds = string.Join(' ', EarnerFacts.Of(sources, all.Law.Edition))
               let walk = IncomePaths.Of(all.Law, sources).Run()
               let found = $"{walk.Nodes} {walk.Leaves} {string.Join('\n', walk.Findings.Order(StringComparer.Ordinal))}"
               where !byKinds.TryAdd(kinds, found) && byKinds[kinds] != found
               select string.Join(' ', sources.Options),
        ];

        Nothing.IsWrong(unlike);
        Assert.Equal(128, byKinds.Count);
    }

    /// <summary>On one path to every different reason of a ground on papers, every subset of the kinds of paper counts as its own kind in it does.</summary>
    [LongFact]
    public void Other_kinds_of_paper_change_nothing()
    {
        ChoicesQuestion papers = PaperKindsQuestions.PapierenInburgering;
        string[] changed =
        [
            .. from walk in EveryPath.Walks
               where walk.Ground is not null && walk.Asked.Contains(papers)
               let own = papers.Options.Single(kind => walk.Judge(new(Answers.None.With(papers, Answer.Of(new Choices([kind]))), walk.Law, Questionnaire.Agenda)) is { Verdict: Verdict.Unknown })
               from witness in OneForEachReason(walk)
               where witness.Heard.To(papers) is Answer<Choices>
               from ticked in AnswerClasses.Subsets(papers)
               let like = ticked.Has(own) ? new Choices([own]) : Choices.None
               where Said(walk, witness.Heard.With(papers, Answer.Of(ticked))) != Said(walk, witness.Heard.With(papers, Answer.Of(like)))
               select $"{walk.Subject}: {string.Join(' ', ticked.Options)}, after {new GeneratedApplicant(walk.Law.Edition, witness.Heard)}",
        ];

        Nothing.IsWrong(changed.Take(Shown));
        Assert.Equal(papers.Options.Length, EveryPath.Walks.Where(walk => walk.Ground is not null && walk.Asked.Contains(papers)).DistinctBy(walk => walk.Ground).Count());
    }

    /// <summary>Every combination of hours up to the 600 that are asked, 217 million of them.</summary>
    [LongFact]
    public void No_other_combination_of_hours_is_worth_anything_else()
    {
        int[] classes = [0, 1, 199, 200, 299, 300, 399, 400, 599, 600];
        HashSet<int> ofClasses = [.. from integration in classes from nt2 in classes from literacy in classes select Worth(new(integration, nt2, literacy))];

        int[] others = [.. Enumerable.Range(0, CourseHours.Needed + 1).AsParallel().SelectMany(WorthOfAll).Distinct().Except(ofClasses.AsParallel())];

        Assert.Empty(others);
    }

    private static IEnumerable<int> WorthOfAll(int integration)
    {
        HashSet<int> worth = [];
        for (int nt2 = 0; nt2 <= CourseHours.Needed; nt2++)
        {
            for (int literacy = 0; literacy <= CourseHours.Needed; literacy++)
            {
                worth.Add(Worth(new(integration, nt2, literacy)));
            }
        }

        return worth;
    }

    /// <summary>The verdicts of both routes, in both editions and orders, and which hours are missing, as one number.</summary>
    private static int Worth(CourseHours hours)
    {
        (int integration, int any) = hours.MissingForCourse;
        (int literacy, int inAll) = hours.MissingForLiteracy;
        int worth = (int)hours.ForCourse(literacyCounts: true);
        worth = (worth << 2) + (int)hours.ForCourse(literacyCounts: false);
        worth = (worth << 2) + (int)hours.ForLiteracy(literacyFirst: true, Verdict.NotMet);
        worth = (worth << 2) + (int)hours.ForLiteracy(literacyFirst: false, Verdict.Uncertain);
        return (worth << 4) + (integration > 0 ? 8 : 0) + (any > 0 ? 4 : 0) + (literacy > 0 ? 2 : 0) + (inAll > 0 ? 1 : 0);
    }

    /// <summary>
    /// The findings, with the path to them, that no walk of the same condition or ground came to. Where its walks were narrowed,
    /// each thing that the finding says must have been said on one of them.
    /// </summary>
    private static string[] Elsewhere(Func<Question, IEnumerable<Answer>> others)
    {
        Dictionary<(string, Edition), HashSet<string>> said = EveryPath.Walks
            .GroupBy(walk => (Condition(walk), walk.Law.Edition))
            .ToDictionary(walks => walks.Key, walks => walks.SelectMany(walk => walk.Findings.Concat(walk.Said)).ToHashSet(StringComparer.Ordinal));
        return
        [
            .. (from walk in EveryPath.Walks.AsParallel()
                where !TogetherPaths.Has(walk)
                from witness in OneForEachReason(walk)
                where witness.Finding is { IsOpen: false }
                from question in Questionnaire.All
                where witness.Heard.To(question) is { } told && told != Answer.DontKnow
                from answer in others(question)
                let heard = witness.Heard.With(question, answer)
                where question.Refusal(answer, new Dossier(heard, walk.Law, Questionnaire.Agenda).Posting) is null
                let finding = walk.Judge(new(heard, walk.Law, Questionnaire.Agenda))
                from thing in walk.IsWhole ? [Signature.Of(finding)] : Signature.Said(finding)
                where !said[(Condition(walk), walk.Law.Edition)].Contains(thing)
                select $"{walk.Subject}: {thing}, after {new GeneratedApplicant(walk.Law.Edition, heard)}").Take(Shown),
        ];
    }

    private static IEnumerable<(Answers Heard, Finding? Finding)> OneForEachReason(Walk walk) => walk.Witnesses.DistinctBy(witness => Signature.Said(witness.Finding).First());

    /// <summary>What another walk of the same condition or ground asks or answers beside it.</summary>
    private static HashSet<Question> LooksAt(Walk walk) =>
        [.. EveryPath.Walks.Where(other => Condition(other) == Condition(walk)).SelectMany(other => other.Asked)];

    private static IEnumerable<DateOnly> Days(DateOnly from) => Enumerable.Range(0, Last.DayNumber - from.DayNumber + 1).Select(from.AddDays);

    /// <summary>Every day, every month and every year.</summary>
    private static IEnumerable<BirthDate> Births =>
    [
        .. Days(FirstBirth).Select(BirthDate.On),
        .. from year in Enumerable.Range(FirstBirth.Year, Last.Year - FirstBirth.Year + 1) from month in Enumerable.Range(1, 12) select BirthDate.InMonth(year, month),
        .. Enumerable.Range(FirstBirth.Year, Last.Year - FirstBirth.Year + 1).Select(BirthDate.InYear),
    ];

    private static string Condition(Walk walk) => walk.Subject.Split(':')[0];

    private static string Said(Walk walk, Answers heard) => Signature.Of(walk.Judge(new(heard, walk.Law, Questionnaire.Agenda)));

    private static IEnumerable<Answer> OneByOne(Question question, Dossier heard) => question switch
    {
        ChoicesQuestion choices => choices.Options.Select(option => Answer.Of(new Choices([option]))).Append(Answer.Of(Choices.None)),
        AttemptsQuestion => AttemptClasses.All.Take(2).Select(Answer.Of),
        _ => AnswerClasses.Of(question, heard),
    };
}
