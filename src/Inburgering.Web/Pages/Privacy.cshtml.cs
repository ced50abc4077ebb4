using Inburgering.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Inburgering.Web.Pages;

/// <summary>What happens to the answers: they stay with the visitor.</summary>
[OutputCache(PolicyName = KeptPages.Pages)]
public sealed class PrivacyModel : PageModel;
