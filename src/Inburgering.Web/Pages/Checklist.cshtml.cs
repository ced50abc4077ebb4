using Inburgering.Web.Hosting;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages.Results;
using Inburgering.Web.Pages.Results.Paper;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The checklist: what goes on paper, laid out in sheets.</summary>
[Dear]
[NeedsVisit]
public sealed class ChecklistModel(CurrentVisit current, Setting here) : PageModel
{
    /// <summary>Another permit to see the list of; what was chosen stays chosen.</summary>
    [FromQuery]
    public string? Bekijk { get; set; }

    private Visit Visit => field ??= LookedAt.Of(current.Visit, Bekijk);

    /// <summary>Whether it is the list of another permit than the one chosen.</summary>
    public bool LooksElsewhere => Visit != current.Visit;

    /// <summary>What the address says beside the page: the permit looked at.</summary>
    public string Query => LooksElsewhere ? $"?bekijk={Bekijk}" : "";

    /// <summary>The list.</summary>
    public PrintedList Printed => field ??= new(Visit);

    /// <summary>Whether general advice says more than the headline: not with the form as printed, nor where the card has run out.</summary>
    public bool Advises => !Printed.IsAsPrinted && !Printed.Headline.IsExpired && Onward.Closed(Printed.Interview) is null;

    /// <summary>Where the calendar of its days is; null where no day lies ahead, and at a computer that others use after, where the file would stay.</summary>
    public string? CalendarAddress => current.Visit.IsAtDesk || Timeline.Ahead(Printed.Assessment, here.Today).IsEmpty ? null : HttpContext.AddressHere("/agenda.ics") + Query;
}
