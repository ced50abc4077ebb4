using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Window;
using Inburgering.Web.Kinds;
using Inburgering.Web.State;

namespace Inburgering.Web.Pages;

/// <summary>Which questions stand on one page: one, but for those that people answer from one paper.</summary>
/// <param name="Questions">The questions on it, in the order of asking.</param>
public sealed record QuestionPage(ImmutableArray<Question> Questions)
{
    /// <summary>The hours of the course, the dates of the permit, and what the payslips and the contract of one person say.</summary>
    private static readonly ImmutableArray<ImmutableArray<Question>> Groups =
    [
        [EffortsQuestions.UrenInburgering, EffortsQuestions.UrenNt2, EffortsQuestions.UrenAlfabetisering],
        [FiveYearsQuestions.AsielSinds, WindowQuestions.GeldigTot],
        [IncomeQuestions.First.Werkgevers, IncomeQuestions.First.MeerVerdiend, IncomeQuestions.First.Pgb],
        [IncomeQuestions.Second.Werkgevers, IncomeQuestions.Second.MeerVerdiend, IncomeQuestions.Second.Pgb],
    ];

    /// <summary>The id under which the page is found: that of its first question. That of another question on it leads to it.</summary>
    public string Address => Questions[0].Id;

    /// <summary>Whether several questions share the page.</summary>
    public bool IsShared => Questions.Length > 1;

    /// <summary>The heading: that of the question, or of the group.</summary>
    public Text TitleOf(PutQuestion first) => IsShared ? Text.Of($"wizard.groep.{GroupOf(Questions[0])[0].OptionsId}") : first.Wording.Title;

    /// <summary>Whether the page of a question can be opened on a way: elsewhere its address leads to where the visitor is.</summary>
    public static bool IsOn(Interview way, Question question) => Of(question.Id, way) is not null;

    /// <summary>The page on which a question of the visitor's way stands; null when it is not on the way.</summary>
    public static QuestionPage? Of(string id, Interview interview)
    {
        if (Questionnaire.Find(id) is not { } question)
        {
            return null;
        }

        ImmutableArray<Question> asked = [.. GroupOf(question).Where(one => interview.Walked.Contains(one) || interview.Assessment.Open.Contains(one))];
        return asked.Intersect(interview.Way).Any() ? new(asked) : null;
    }

    /// <summary>The id of the page that was shown before this one; null on the first. A question that the visitor did not answer was not shown.</summary>
    public string? Before(Visit visit) => visit.Interview.InOrderOfPutting()
        .TakeWhile(question => !Questions.Contains(question))
        .LastOrDefault(question => visit.Answers.To(question) is not null) is { } before ? Of(before.Id, visit.Interview)?.Address : null;

    /// <summary>
    /// On how many pages some questions can come after this one at most. What is answered already is not put again, and a page
    /// that several share comes once.
    /// </summary>
    public int MostPagesAfter(IEnumerable<Question> ahead, Answers given) => ahead
        .Select(GroupOf)
        .Where(group => !group.Contains(Questions[0]) && group.All(question => given.To(question) is null))
        .DistinctBy(group => group[0])
        .Count();

    private static ImmutableArray<Question> GroupOf(Question question) => Groups.FirstOrDefault(group => group.Contains(question), [question]);
}
