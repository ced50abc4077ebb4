using Inburgering.Web.Hosting;
using Inburgering.Web.Pages.Results;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The way to each permit that is not met: what to do, in which order, and by when it can be done.</summary>
[Dear]
[NeedsVisit]
public sealed class WegModel(CurrentVisit current) : PageModel
{
    public ImmutableArray<ShownWays> Ways => [.. ShownWays.Of(current.Visit.Interview.Assessment)];
}
