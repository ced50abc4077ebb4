using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The start: what this is, what it is not, and the way in.</summary>
public sealed class IndexModel(CurrentVisit current, WipedNote note, Setting here) : PageModel
{
    /// <summary>The note that a wipe leaves in the address.</summary>
    [FromQuery]
    public string? Gewist { get; set; }

    /// <summary>Whether the visitor's answers were wiped just now.</summary>
    public bool IsWiped => !HasAnswers && !IsUnreadable && note.IsTrue(Gewist);

    /// <summary>Whether there are answers that cannot be read now, so that there is nothing to begin or to go on with.</summary>
    public bool IsUnreadable => current.IsUnreadable;

    public bool HasAnswers => current.Visit.HasAnswers;

    public Question FirstQuestion => Questionnaire.All[0];

    public Edition Edition => current.Visit.Edition;

    /// <summary>Whether the visit is at a computer that others use after.</summary>
    public bool IsAtDesk => current.Visit.IsAtDesk;

    /// <summary>The permits of the form, in the order of the question, with what each gives.</summary>
    public IEnumerable<PermitOnOffer> Permits => RequestQuestions.Vergunning.Options
        .Where(option => option != RequestQuestions.Advice)
        .Select(option => new PermitOnOffer(option, ClosedPermitChanges.IsClosed(option, here.Today)));

    /// <summary>Goes on where the visitor was.</summary>
    public IActionResult OnGetVerder() => IsUnreadable ? RedirectToPage("/Index") : Onward.From(current);
}

/// <summary>A permit, as the start names it.</summary>
/// <param name="Code">Its number.</param>
/// <param name="IsClosed">Whether nobody can apply for it any more.</param>
public sealed record PermitOnOffer(string Code, bool IsClosed)
{
    public Text Name => new Wording(RequestQuestions.Vergunning, IsMinor: null).Option(Code);

    /// <summary>What it gives, in one line.</summary>
    public Text Gives => Text.Of($"{Name.Key}.uitleg");
}
