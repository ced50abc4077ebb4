using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The start: what this is, what it is not, and the way in.</summary>
public sealed class IndexModel : PageModel;
