using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The way in at a computer that others use after: a help desk, a library. The answers are soon gone.</summary>
[GuardsForm]
public sealed class BalieModel(CurrentVisit current, WipedNote note) : PageModel
{
    /// <summary>The note that a wipe leaves in the address.</summary>
    [FromQuery]
    public string? Gewist { get; set; }

    /// <summary>Whether the answers of the one before were wiped just now.</summary>
    public bool IsWiped => !IsTaken && note.IsTrue(Gewist);

    /// <summary>Whether there are answers that cannot be read now.</summary>
    public bool IsUnreadable => current.IsUnreadable;

    /// <summary>Whether answers are here already: they are wiped first, with what the browser keeps of their pages.</summary>
    public bool HasAnswers => current.Visit.HasAnswers;

    /// <summary>Whether there is something of the one before.</summary>
    public bool IsTaken => HasAnswers || IsUnreadable;

    public IActionResult OnPost()
    {
        if (GuardsFormAttribute.HasRefused(HttpContext))
        {
            return Page();
        }

        if (IsTaken)
        {
            return RedirectToPage();
        }

        current.Change(Visit.NewAtDesk);
        return Onward.From(current);
    }

    /// <summary>Wipes the answers of the one before, and stays at the desk for the next.</summary>
    public IActionResult OnPostWissen()
    {
        if (GuardsFormAttribute.HasRefused(HttpContext))
        {
            return Page();
        }

        current.Forget();
        return RedirectToPage("/Balie", new { gewist = note.Write() });
    }
}
