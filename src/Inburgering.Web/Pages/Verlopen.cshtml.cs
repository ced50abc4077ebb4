using Inburgering.Domain.Subjects.Window;
using Inburgering.Web.Pages.Results;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The card has run out: said at once, with what to do today, before anything else is asked.</summary>
[NeedsVisit]
public sealed class VerlopenModel(CurrentVisit current) : PageModel
{
    public Headline Headline { get; } = Headline.Expired;

    /// <summary>The last day on the card.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>Whether this page comes next: the card has run out, and the visitor did not say yet whether the extension was asked for.</summary>
    public static bool IsNext(Visit visit) =>
        visit.Edition is Edition.InForce && visit.Interview.Assessment.Dossier is var dossier && dossier.IsExpired && dossier.Look(WindowQuestions.VerlengingGevraagd).IsOpen;

    public IActionResult OnGet()
    {
        if (current.Visit.Interview.Assessment.Dossier is not { IsExpired: true, ValidUntil: { } until })
        {
            return Onward.From(current);
        }

        Until = until;
        return Page();
    }
}
