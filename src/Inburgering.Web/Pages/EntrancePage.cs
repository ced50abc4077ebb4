using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>A page where a visit begins, and to which a wipe leads.</summary>
public abstract class EntrancePage(CurrentVisit current, WipedNote note) : PageModel
{
    /// <summary>The note that a wipe leaves in the address.</summary>
    [FromQuery]
    public string? Gewist { get; set; }

    /// <summary>Whether the answers of the one before were wiped just now.</summary>
    public bool IsWiped => !HasAnswers && !IsUnreadable && note.IsTrue(Gewist);

    /// <summary>Whether there are answers that cannot be read now, so that there is nothing to begin or to go on with.</summary>
    public bool IsUnreadable => current.IsUnreadable;

    public bool HasAnswers => current.Visit.HasAnswers;

    protected CurrentVisit Current => current;

    protected WipedNote Note => note;
}
