using Inburgering.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>What went wrong, in kind words, and a way on. It stands in for what was asked; on its own there is no such page.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FoutModel : PageModel
{
    private static readonly int[] Told =
        [StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status429TooManyRequests, StatusCodes.Status500InternalServerError];

    /// <summary>The error as the words know it: 400, 404, 429, 500, or another.</summary>
    public string Kind => Told.Contains(Response.StatusCode) ? $"{Response.StatusCode}" : "anders";

    public IActionResult OnGet() => HttpContext.IsAskedAnew() ? Page() : NotFound();
}
