using Inburgering.Web.Calendars;
using Inburgering.Web.Hosting;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages.Results;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The days that are still ahead, as a file that the calendar of a phone takes over; where there are none, and at a computer that others use after, it leads to the outcome.</summary>
[Dear]
[NeedsVisit]
public sealed class AgendaModel(CurrentVisit current, Setting here, TimeProvider clock, Phrasebook words) : PageModel
{
    /// <summary>Another permit to have the days of; what was chosen stays chosen.</summary>
    [FromQuery]
    public string? Bekijk { get; set; }

    public IActionResult OnGet() => !current.Visit.IsAtDesk && Timeline.Ahead(LookedAt.Of(current.Visit, Bekijk).Interview.Assessment, here.Today) is { IsEmpty: false } days
        ? File(DayCalendar.Of(days, words, clock.GetUtcNow()), DayCalendar.ContentType, DayCalendar.FileName)
        : RedirectToPage("/Uitkomst");
}
