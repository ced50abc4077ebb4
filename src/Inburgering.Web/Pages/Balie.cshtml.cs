using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;

namespace Inburgering.Web.Pages;

/// <summary>The way in at a computer that others use after: a help desk, a library. The answers are soon gone.</summary>
[GuardsForm]
public sealed class BalieModel(CurrentVisit current, WipedNote note) : EntrancePage(current, note)
{
    /// <summary>Whether there is something of the one before: it is wiped first, with what the browser keeps of its pages.</summary>
    public bool IsTaken => HasAnswers || IsUnreadable;

    /// <summary>Begins at the first question.</summary>
    public IActionResult OnPost() => Begin(() => Onward.From(Current));

    /// <summary>Goes on with answers that were saved, at a desk.</summary>
    public IActionResult OnPostVerder() => Begin(() => RedirectToPage("/Verder"));

    /// <summary>Wipes the answers of the one before, and stays at the desk for the next.</summary>
    public IActionResult OnPostWissen()
    {
        if (GuardsFormAttribute.HasRefused(HttpContext))
        {
            return Page();
        }

        Current.Forget();
        return RedirectToPage("/Balie", new { gewist = Note.Write() });
    }

    private IActionResult Begin(Func<IActionResult> next)
    {
        if (GuardsFormAttribute.HasRefused(HttpContext))
        {
            return Page();
        }

        if (IsTaken)
        {
            return RedirectToPage();
        }

        Current.Change(Visit.NewAtDesk);
        return next();
    }
}
