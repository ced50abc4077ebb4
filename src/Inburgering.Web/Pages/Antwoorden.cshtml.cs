using Inburgering.Domain.Composition;
using Inburgering.Web.Kinds;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>Every answer on the visitor's way, each with a way to change it.</summary>
[NeedsVisit]
public sealed class AntwoordenModel(CurrentVisit current) : PageModel
{
    public Interview Interview => current.Visit.Interview;

    /// <summary>Whether nothing more is asked.</summary>
    public bool IsComplete => Interview.Next is null;

    /// <summary>The answers by part of the wizard, in the order of asking.</summary>
    public IEnumerable<IGrouping<Text, Given>> Parts => Interview.Walked
        .OrderBy(question => Questionnaire.OrderOf(question.Id))
        .Select(question => new Given(new(question, Interview.Assessment.Dossier.IsMinor), Interview.Assessment.Dossier.Answers.To(question)!))
        .GroupBy(given => Sections.Of(given.Wording.Question));

    public Question FirstQuestion => Questionnaire.All[0];

    /// <summary>One answer given.</summary>
    public sealed record Given(Wording Wording, Answer Answer)
    {
        public ImmutableArray<Text> Said => QuestionKinds.Of(Wording.Question).Say(Wording, Answer);

        /// <summary>The id under which the page of the question is found.</summary>
        public string Address => QuestionPage.AddressOf(Wording.Question);
    }
}
