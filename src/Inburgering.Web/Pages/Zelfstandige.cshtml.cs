using Inburgering.Domain.Subjects.Income.SelfEmployed;
using Inburgering.Web.Filling;
using Inburgering.Web.Languages;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>Works out section 3 of the annex for the self-employed. What is filled in is answered and forgotten: no cookie, no address, no log holds it.</summary>
[GuardsForm]
public sealed class ZelfstandigeModel(CurrentVisit current, Setting here) : PageModel
{
    public ProfitForm Form { get; private set; } = ProfitForm.Empty;

    public ImmutableArray<Refusal> Refusals { get; private set; } = [];

    /// <summary>The figures; null while there is nothing to work out.</summary>
    public ProfitStatement? Statement { get; private set; }

    public string Action => $"{HttpContext.AddressHere("/hulp/zelfstandige")}#{(Refusals.IsEmpty ? "uitkomst" : "fout")}";

    public bool IsRefused(string field) => Refusals.Any(refusal => refusal.Field == field);

    /// <summary>What is wrong with the fields whose ids begin so.</summary>
    public IReadOnlyCollection<Refusal> RefusedAt(string field) => [.. Refusals.Where(refusal => refusal.Field == field || refusal.Field.StartsWith(field + "-", StringComparison.Ordinal))];

    public async Task OnPostAsync()
    {
        Form = ProfitForm.Read(await Request.ReadFormAsync());
        if (GuardsFormAttribute.HasRefused(HttpContext))
        {
            return;
        }

        Refusals = Form.RefusedOn((current.IsUnreadable ? null : current.Visit.Interview.Assessment.Dossier.Posting) ?? here.Today);
        Statement = Refusals.IsEmpty ? Form.Statement : null;
    }
}
