using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>Forgets everything that the visitor told.</summary>
public sealed class WissenModel(CurrentVisit current) : PageModel
{
    public IActionResult OnPost()
    {
        current.Forget();
        return RedirectToPage("/Index", new { bericht = IndexModel.Wiped });
    }
}
