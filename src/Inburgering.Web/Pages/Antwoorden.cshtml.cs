using Inburgering.Domain.Composition;
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
    public IEnumerable<IGrouping<Text, Given>> Parts => Given.In(Interview);

    /// <summary>Whether an answer was carried over from the person of the family before.</summary>
    public bool IsCarried(Given given) => current.Visit.IsCarried(given.Wording.Question);

    public Question FirstQuestion => Questionnaire.All[0];
}
