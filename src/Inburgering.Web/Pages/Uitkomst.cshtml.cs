using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Web.Hosting;
using Inburgering.Web.Pages.Results;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The outcome: what is known so far about each permit under consideration, and why.</summary>
[Dear]
[NeedsVisit]
public sealed class UitkomstModel(CurrentVisit current, Setting here) : PageModel
{
    public Interview Interview => current.Visit.Interview;

    public Assessment Assessment => Interview.Assessment;

    /// <summary>The law changes that count in this result, now or later.</summary>
    public LawEffects Effects => Assessment.Effects;

    /// <summary>Whether permits stand side by side.</summary>
    public bool ComparesAll => Assessment.Permits.Length > 1;

    /// <summary>What stands first: to extend the permit in time; null when nothing may outlast it.</summary>
    public ExtensionWarning? Extension => ExtensionWarning.Of(Assessment);

    /// <summary>Whether this form is for this person at all.</summary>
    public bool CanUseForm => Onward.CanUseForm(Interview);

    /// <summary>Whether there is a list to print: the form can be used, and the permit can be applied for.</summary>
    public bool HasChecklist =>
        Assessment.Checklist.Permit is { } listed && !Assessment.Permits.Any(judgement => judgement.Permit == listed && judgement.IsClosed);

    /// <summary>What else can be looked at with the same answers: the other permits, or all three.</summary>
    public IEnumerable<string> OtherChoices => Permit.StrongestFirst.Where(CanLookAt).Select(permit => permit.Code)
        .Concat(ComparesAll ? [] : [RequestQuestions.Advice]);

    /// <summary>The edition of the law that is not in use.</summary>
    public Edition OtherEdition => current.Visit.Edition is Edition.InForce ? Edition.AsPrinted : Edition.InForce;

    /// <summary>Whether a permit is not the only one shown already.</summary>
    public bool CanLookAt(Permit permit) => ComparesAll || Assessment.Permits[0].Permit != permit;

    /// <summary>The day with which was reckoned.</summary>
    public Text Day => Text.Of(current.Visit.IsPostedToday ? "uitkomst.vandaag" : "uitkomst.dag", ("datum", Assessment.Dossier.Posting ?? here.Today));

    public Wording Wording(Question question) => new(question, Assessment.Dossier.IsMinor);

    public Receipt Receipt => Receipt.Of(Interview);
}
