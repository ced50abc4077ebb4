using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Web.State;

namespace Inburgering.Web.Pages;

/// <summary>Which questions stand on one page: one, but for the three kinds of hours, which people add up from one paper.</summary>
/// <param name="Address">The id under which the page is found.</param>
/// <param name="Questions">The questions on it, in the order of asking.</param>
public sealed record QuestionPage(string Address, ImmutableArray<Question> Questions)
{
    private static readonly ImmutableArray<Question> Hours =
        [EffortsQuestions.UrenInburgering, EffortsQuestions.UrenNt2, EffortsQuestions.UrenAlfabetisering];

    /// <summary>What comes before every verdict: which permit, and on which day.</summary>
    private static readonly ImmutableArray<Question> Choice = [RequestQuestions.Vergunning, RequestQuestions.DatumAanvraag];

    /// <summary>Whether several questions share the page.</summary>
    public bool IsShared => Questions.Length > 1;

    /// <summary>The page on which a question of the visitor's way stands; null when it is not on the way.</summary>
    public static QuestionPage? Of(string id, Interview interview)
    {
        Question[] together = [.. Together(id)];
        ImmutableArray<Question> asked = [.. together.Where(question => interview.Walked.Contains(question) || interview.Assessment.Open.Contains(question))];
        return asked.Intersect(interview.Way).Any() ? new(AddressOf(together[0]), asked) : null;
    }

    /// <summary>The id under which the page of a question is found.</summary>
    public static string AddressOf(Question question) => Hours.Contains(question) ? Hours[0].Id : question.Id;

    /// <summary>
    /// The question whose page was shown before this one; null on the first. What only the list needs is put after all that
    /// a verdict needs (R26), each in the order of asking; a question that the visitor did not answer was not shown.
    /// </summary>
    public Question? Before(Visit visit)
    {
        HashSet<string> ofVerdicts = [.. visit.Interview.Assessment.Permits.SelectMany(judgement => judgement.Conditions).SelectMany(NamedIn)];
        (bool IsOfList, int Order) Turn(Question question) => (!Choice.Contains(question) && !ofVerdicts.Contains(question.Id), Questionnaire.OrderOf(question.Id));
        return visit.Interview.Walked
            .Where(question => visit.Answers.To(question) is not null && Turn(question).CompareTo(Turn(Questions[0])) < 0)
            .MaxBy(Turn);
    }

    /// <summary>The questions that a condition looked at or still asks for.</summary>
    private static IEnumerable<string> NamedIn(Finding condition) =>
        condition.Answers.Concat(condition.Gaps.Where(gap => gap.Kind is GapKind.Ask).Select(gap => gap.Id));

    private static IEnumerable<Question> Together(string id) =>
        Questionnaire.Find(id) is not { } question ? [] : Hours.Contains(question) ? Hours : [question];
}
