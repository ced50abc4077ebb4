using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>Chooses the law to hold the answers against; every answer is kept.</summary>
[GuardsForm]
[NeedsVisit]
public sealed class EditieModel(CurrentVisit current) : PageModel
{
    /// <summary>Asks to come back to the start page.</summary>
    public const string ToStart = "start";

    /// <summary>The edition that is chosen on the page.</summary>
    public Edition Edition { get; private set; } = current.Visit.Edition;

    public IActionResult OnPost([FromForm] string? editie, [FromForm] string? naar)
    {
        if (Editions.Read(editie) is { } edition)
        {
            if (GuardsFormAttribute.HasRefused(HttpContext))
            {
                Edition = edition;
                return Page();
            }

            current.Change(current.Visit.Under(edition));
        }

        return naar == ToStart ? RedirectToPage("/Index") : Onward.From(current);
    }
}
