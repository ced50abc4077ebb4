using Inburgering.Web.Hosting;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages.Results;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The letters in Dutch in which this visitor asks others for papers: each on a sheet of its own, after one that says what each is.</summary>
[Dear]
[NeedsVisit]
public sealed class BrievenModel(CurrentVisit current) : PageModel
{
    /// <summary>Another permit to see the letters for; what was chosen stays chosen.</summary>
    [FromQuery]
    public string? Bekijk { get; set; }

    private Visit Visit => field ??= LookedAt.Of(current.Visit, Bekijk);

    private ImmutableArray<Letter> All => Visit.Interview.Assessment.Letters;

    /// <summary>The one letter to see and print; null where all are shown.</summary>
    public Letter? Alone { get; private set; }

    public IEnumerable<Letter> Letters => Alone is { } alone ? [alone] : All;

    public bool HasNone => All.IsEmpty;

    /// <summary>Whether the visitor's own answers tell of a permit looked at elsewhere, for the links of this page.</summary>
    public string Query => Visit == current.Visit ? "" : $"?bekijk={Bekijk}";

    /// <summary>A letter as its reader sees it: in Dutch, whatever the language of the page.</summary>
    public static Phrasebook Dutch => Phrasebook.In(Language.Dutch);

    public IActionResult OnGet(string? brief)
    {
        Alone = All.FirstOrDefault(letter => letter.Id == brief);
        return brief is not null && Alone is null ? Redirect(HttpContext.AddressHere("/brieven") + Query) : Page();
    }

    /// <summary>The parts of a letter, points that follow each other together.</summary>
    public static IEnumerable<ImmutableArray<LetterPart>> Blocks(Letter letter)
    {
        ImmutableArray<LetterPart> left = letter.Parts;
        while (!left.IsEmpty)
        {
            ImmutableArray<LetterPart> block = left[0].Kind is LetterPartKind.Point ? [.. left.TakeWhile(part => part.Kind is LetterPartKind.Point)] : [left[0]];
            yield return block;
            left = left.RemoveRange(0, block.Length);
        }
    }
}
