using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;

namespace Inburgering.Web.Pages;

/// <summary>The start: what this is, what it is not, and the way in.</summary>
public sealed class IndexModel(CurrentVisit current, WipedNote note, Setting here) : EntrancePage(current, note)
{
    public Question FirstQuestion => Questionnaire.All[0];

    public Edition Edition => Current.Visit.Edition;

    /// <summary>Whether the visit is at a computer that others use after.</summary>
    public bool IsAtDesk => Current.Visit.IsAtDesk;

    /// <summary>The permits of the form, in the order of the question, with what each gives.</summary>
    public IEnumerable<PermitOnOffer> Permits => RequestQuestions.Vergunning.Options
        .Where(option => option != RequestQuestions.Advice)
        .Select(option => new PermitOnOffer(option, ClosedPermitChanges.IsClosed(option, here.Today)));

    /// <summary>Goes on where the visitor was.</summary>
    public IActionResult OnGetVerder() => IsUnreadable ? RedirectToPage("/Index") : Onward.From(Current);
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
