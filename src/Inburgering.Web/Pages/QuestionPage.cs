using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Web.State;

namespace Inburgering.Web.Pages;

/// <summary>Which questions stand on one page: one, but for the three kinds of hours, which people add up from one paper.</summary>
/// <param name="Address">The id under which the page is found.</param>
/// <param name="Questions">The questions on it, in the order of asking.</param>
public sealed record QuestionPage(string Address, ImmutableArray<Question> Questions)
{
    private static readonly ImmutableArray<Question> Hours =
        [EffortsQuestions.UrenInburgering, EffortsQuestions.UrenNt2, EffortsQuestions.UrenAlfabetisering];

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

    /// <summary>The question whose page was shown before this one; null on the first. A question that the visitor did not answer was not shown.</summary>
    public Question? Before(Visit visit) => visit.Interview.InOrderOfPutting()
        .TakeWhile(question => !Questions.Contains(question))
        .LastOrDefault(question => visit.Answers.To(question) is not null);

    private static IEnumerable<Question> Together(string id) =>
        Questionnaire.Find(id) is not { } question ? [] : Hours.Contains(question) ? Hours : [question];
}
