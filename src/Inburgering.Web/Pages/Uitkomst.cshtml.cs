using Inburgering.Domain.Composition;
using Inburgering.Web.Hosting;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages.Results;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The outcome: what can be done, and by when; below it, closed, why.</summary>
[Dear]
[GuardsForm]
[NeedsVisit]
public sealed class UitkomstModel(CurrentVisit current, Setting here) : PageModel
{
    /// <summary>Another permit to look at, or all three; what was chosen stays chosen.</summary>
    [FromQuery]
    public string? Bekijk { get; set; }

    private Visit Visit => field ??= LookedAt.Of(current.Visit, Bekijk);

    public Interview Interview => Visit.Interview;

    /// <summary>The visitor's own way, with the permit that was chosen.</summary>
    public Interview Own => current.Visit.Interview;

    public Assessment Assessment => Interview.Assessment;

    public Headline Headline => field ??= Headline.Of(Assessment);

    /// <summary>Whether another permit is looked at than the one chosen.</summary>
    public bool LooksElsewhere => Visit != current.Visit;

    /// <summary>What the address says beside the page: the permit looked at.</summary>
    public string Query => LooksElsewhere ? $"?bekijk={Bekijk}" : "";

    /// <summary>Whether what is looked at can be chosen: nobody chooses a permit that is closed.</summary>
    public bool CanChoose => CanUseForm && Onward.Closed(Interview) is null;

    /// <summary>What is looked at: a permit, or all of them.</summary>
    public Text LookedAtNow => ComparesAll ? Text.Of("uitkomst.bekijkt.alle") : Assessment.Permits[0].Permit.Name;

    /// <summary>The way to each permit that is not met.</summary>
    public ImmutableArray<ShownWays> Ways => field.IsDefault ? field = [.. ShownWays.Of(Assessment)] : field;

    /// <summary>The ways told of on the first screen, which otherwise speaks of another permit alone.</summary>
    public ShownWays? Beside => field ??= ShownWays.Beside(Assessment, Ways);

    /// <summary>The ways told of further down.</summary>
    public IEnumerable<ShownWays> OtherWays => Ways.Where(ways => ways.Judgement != Beside?.Judgement);

    /// <summary>The law changes that count in this result, now or later.</summary>
    public LawEffects Effects => Assessment.Effects;

    /// <summary>Whether permits stand side by side.</summary>
    public bool ComparesAll => Assessment.Permits.Length > 1;

    public Edition Edition => current.Visit.Edition;

    public bool IsAsPrinted => Edition is Edition.AsPrinted;

    /// <summary>Whether general advice says more than the headline: not with the form as printed, nor where the card has run out or the permit is closed, of which nobody knows what is open instead.</summary>
    public bool Advises => !IsAsPrinted && !Headline.IsExpired && Onward.Closed(Interview) is null;

    /// <summary>Whether this form is for this person: who holds another permit is told where to go, and nothing else.</summary>
    public bool CanUseForm => Onward.CanUseForm(Interview);

    /// <summary>Whether there is a list to print: the form can be used, and the permit can be applied for.</summary>
    public bool HasChecklist => Assessment.Checklist.Permit is not null;

    /// <summary>Whether the list is ready: no answer is lacking, and it is no list of an old form.</summary>
    public bool HasList => Interview.Next is null && !IsAsPrinted && HasChecklist;

    /// <summary>Where the list of the permit looked at is.</summary>
    public string ListAddress => HttpContext.AddressHere("/checklist") + Query;

    /// <summary>Where the calendar of its days is; null where no day lies ahead, or days can still change with an answer, and at a computer that others use after, where the file would stay.</summary>
    public string? CalendarAddress => Interview.Next is not null || current.Visit.IsAtDesk || Timeline.Ahead(Assessment, here.Today).IsEmpty ? null : HttpContext.AddressHere("/agenda.ics") + Query;

    /// <summary>What else can be looked at with the same answers: the other permits that are open, and all three.</summary>
    public IEnumerable<string> OtherChoices => LookedAt.Choices(Assessment);

    /// <summary>The day with which was reckoned.</summary>
    public Text Day => Text.Of(current.Visit.IsPostedToday ? "uitkomst.vandaag" : "uitkomst.dag", ("datum", Assessment.Dossier.Posting ?? here.Today));

    public Receipt Receipt => Receipt.Of(Interview);

    /// <summary>Chooses what was only looked at, and goes on with it; every answer is kept.</summary>
    public IActionResult OnPost()
    {
        if (GuardsFormAttribute.HasRefused(HttpContext) || !LooksElsewhere)
        {
            return Page();
        }

        current.Change(Visit);
        return Onward.From(current);
    }
}
