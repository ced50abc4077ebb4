using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The start: what this is, what it is not, and the way in.</summary>
public sealed class IndexModel(CurrentVisit current) : PageModel
{
    /// <summary>Says in the address that the answers were wiped at the visitor's wish.</summary>
    public const string Wiped = "gewist";

    /// <summary>Says in the address that answers given before could not be read.</summary>
    public const string Lost = "opnieuw";

    [FromQuery]
    public string? Bericht { get; set; }

    /// <summary>The key of what to tell about the answers given before; null for nothing.</summary>
    public string? Message => Bericht switch
    {
        Wiped => "start.gewist",
        Lost => "site.opnieuw",
        _ => null,
    };

    public bool HasAnswers => current.Visit.Answers.Count > 0;

    public Question FirstQuestion => Questionnaire.All[0];

    public Edition Edition => current.Visit.Edition;

    /// <summary>The permits of the form, in the order of the question.</summary>
    public IEnumerable<Text> PermitNames => RequestQuestions.Vergunning.Options
        .Where(option => option != RequestQuestions.Advice)
        .Select(new Wording(RequestQuestions.Vergunning, IsMinor: null).Option);

    /// <summary>Goes on where the visitor was.</summary>
    public IActionResult OnGetVerder() => Onward.From(current);
}
