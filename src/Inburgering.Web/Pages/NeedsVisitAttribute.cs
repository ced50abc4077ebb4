using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Inburgering.Web.Pages;

/// <summary>A page made of what the visitor told: where that cannot be read, it leads to the start, which says so, and changes nothing.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsVisitAttribute : Attribute, IPageFilter
{
    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HttpContext.RequestServices.GetRequiredService<CurrentVisit>().IsUnreadable)
        {
            context.Result = new RedirectToPageResult("/Index");
        }
    }

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
