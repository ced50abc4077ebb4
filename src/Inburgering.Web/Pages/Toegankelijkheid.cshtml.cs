using Inburgering.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Inburgering.Web.Pages;

/// <summary>The accessibility statement: what was done, what was tried, what is not there yet.</summary>
[OutputCache(PolicyName = KeptPages.Pages)]
public sealed class ToegankelijkheidModel : PageModel;
