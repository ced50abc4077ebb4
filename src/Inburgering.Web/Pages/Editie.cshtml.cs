using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>Chooses the law to hold the answers against; every answer is kept.</summary>
public sealed class EditieModel(CurrentVisit current) : PageModel
{
    /// <summary>Asks to come back to the start page.</summary>
    public const string ToStart = "start";

    public Edition Edition => current.Visit.Edition;

    public IActionResult OnPost([FromForm] string? editie, [FromForm] string? naar)
    {
        if (Editions.Read(editie) is { } edition)
        {
            current.Change(new(edition, current.Visit.Answers));
        }

        return naar == ToStart ? RedirectToPage("/Index") : Onward.From(current);
    }
}
