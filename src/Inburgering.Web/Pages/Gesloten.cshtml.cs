using Inburgering.Domain.Subjects.Request;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The permit chosen can no longer be applied for: since when, what that means, and every way to go on.</summary>
[GuardsForm]
[NeedsVisit]
public sealed class GeslotenModel(CurrentVisit current) : PageModel
{
    /// <summary>The permit that is closed.</summary>
    public Permit Permit { get; private set; } = null!;

    /// <summary>The changes that closed it.</summary>
    public IEnumerable<LawChange> Changes { get; private set; } = [];

    /// <summary>The last question that the visitor answered; the day of posting only where the visitor chose it.</summary>
    public Question Last => current.Visit.Interview.Walked.Last(question => current.Visit.Answers.To(question) is not null);

    /// <summary>What can be chosen instead: the other permits, and all of them side by side.</summary>
    public IEnumerable<string> Others =>
        [.. Permit.StrongestFirst.Where(permit => permit != Permit).Select(permit => permit.Code), RequestQuestions.Advice];

    public Text Option(string choice) => new Wording(RequestQuestions.Vergunning, IsMinor: null).Option(choice);

    public IActionResult OnGet()
    {
        if (Onward.Closed(current.Visit.Interview) is not { } closed)
        {
            return Onward.From(current);
        }

        (Permit, Changes) = (closed.Permit, Onward.Reason(closed).Changes);
        return Page();
    }

    /// <summary>Goes on with another permit, with every answer kept.</summary>
    public IActionResult OnPost([FromForm] string vergunning)
    {
        if (GuardsFormAttribute.HasRefused(HttpContext))
        {
            return OnGet();
        }

        Answer<string> chosen = new(vergunning ?? "");
        if (RequestQuestions.Vergunning.Refusal(chosen, posting: null) is null)
        {
            current.Change(current.Visit.Asking(chosen.Value));
        }

        return Onward.From(current);
    }
}
