using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Inburgering.Web.Pages;

/// <summary>
/// Guards the form of a page against forms of other sites. A form without a sound token is not taken, but it may well be the
/// visitor's own, sent too late: the page then comes again as it was filled in, says so, and carries a fresh token.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GuardsFormAttribute : Attribute, IAsyncAuthorizationFilter, IAntiforgeryPolicy, IOrderedFilter
{
    private static readonly object Refused = new();

    /// <summary>The last policy counts; that of all pages stands at 1000.</summary>
    public int Order => 1001;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        HttpContext http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            return;
        }

        try
        {
            await http.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(http);
        }
        catch (AntiforgeryValidationException)
        {
            http.Items[Refused] = Refused;
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>Whether the form of this request must not be taken, only shown again.</summary>
    internal static bool HasRefused(HttpContext context) => context.Items.ContainsKey(Refused);
}
