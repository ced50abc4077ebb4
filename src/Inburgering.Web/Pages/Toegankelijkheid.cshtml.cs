using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The accessibility statement: what was done, what was tried, what is not there yet.</summary>
public sealed class ToegankelijkheidModel : PageModel;
