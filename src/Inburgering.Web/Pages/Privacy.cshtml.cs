using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>What happens to the answers: they stay with the visitor.</summary>
public sealed class PrivacyModel : PageModel;
