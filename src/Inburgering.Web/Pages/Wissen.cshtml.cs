using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>Forgets everything that the visitor told.</summary>
[GuardsForm]
public sealed class WissenModel(CurrentVisit current, WipedNote note) : PageModel
{
    /// <summary>Whether there are answers that cannot be read now, so that there is no way on with them.</summary>
    public bool IsUnreadable => current.IsUnreadable;

    public IActionResult OnPost()
    {
        if (GuardsFormAttribute.HasRefused(HttpContext))
        {
            return Page();
        }

        string next = current.Visit.IsAtDesk ? "/Balie" : "/Index";
        current.Forget();
        return RedirectToPage(next, new { gewist = note.Write() });
    }
}
