using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>What went wrong, in kind words, and a way on. It also stands in for a form that was sent and refused.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FoutModel : PageModel
{
    private static readonly int[] Told = [StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status500InternalServerError];

    /// <summary>The error as the words know it: 400, 404, 500, or another.</summary>
    public string Kind { get; private set; } = "anders";

    public void OnGet(int code) => Tell(code);

    public void OnPost(int code) => Tell(code);

    private void Tell(int code)
    {
        bool isError = code is >= StatusCodes.Status400BadRequest and < 600;
        Kind = Told.Contains(code) ? $"{code}" : "anders";
        Response.StatusCode = isError ? code : StatusCodes.Status404NotFound;
        // Whatever else went wrong, an error page is no reason to answer anew.
        HttpContext.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
    }
}
