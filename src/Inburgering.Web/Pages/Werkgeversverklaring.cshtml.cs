using Inburgering.Domain.Subjects.Income.Employment;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>One sheet for the employer, who reads Dutch, and for the employee beside it: what each item of the statement asks, and what often goes wrong.</summary>
public sealed class WerkgeversverklaringModel(CurrentVisit current) : PageModel
{
    /// <summary>From which day the statement may be dated, where the visit knows the day of posting.</summary>
    public Text NotBefore => EmployerStatement.NotBefore(current.IsUnreadable || current.Visit.Interview.Walked.IsEmpty ? null : current.Visit.Interview.Assessment.Dossier.Posting);
}
