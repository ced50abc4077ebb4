using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Web.Hosting;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>Every question that can be put to who asks for a permit, on paper, for a desk without a screen. Nothing that a visitor told is on it.</summary>
[Dear]
public sealed class LeegModel(Setting here) : PageModel
{
    /// <summary>The permit of the sheet; null where one is still to be chosen.</summary>
    public string? Permit { get; private set; }

    /// <summary>The permits of which there is a sheet: those that can be asked for, and advice.</summary>
    public IEnumerable<string> Permits => RequestQuestions.Vergunning.Options.Where(option => !ClosedPermitChanges.IsClosed(option, here.Today));

    /// <summary>The questions by part of the wizard.</summary>
    public IEnumerable<IGrouping<Text, BlankQuestion>> Parts { get; private set; } = [];

    public static Text NameOf(string permit) => new Wording(RequestQuestions.Vergunning, IsMinor: null).Option(permit);

    public IActionResult OnGet(string? permit)
    {
        if (permit is null)
        {
            return Page();
        }

        if (!Permits.Contains(permit))
        {
            return RedirectToPage("/Leeg", new { permit = "" });
        }

        Permit = permit;
        Parts = BlankQuestion.Of(Visit.New.In(here).Asking(permit).Interview.Ahead).GroupBy(question => Sections.Of(question.Put.Question));
        return Page();
    }
}
