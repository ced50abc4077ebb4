using Inburgering.Domain.Composition;
using Inburgering.Web.Hosting;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>What comes after posting, on a page of its own: for a list with no room for it on paper.</summary>
[Dear]
[NeedsVisit]
public sealed class NaHetPostenModel(CurrentVisit current) : PageModel
{
    public Assessment Assessment => current.Visit.Interview.Assessment;

    /// <summary>Whether there is anything to post; with the form as printed there is not.</summary>
    public bool HasList => current.Visit.HasAnswers && current.Visit.Edition is Edition.InForce && Assessment.Checklist.Permit is not null;
}
