using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
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
            // What neither asks nor posts has no handler on any page.
            context.Result = IsSafe(http.Request.Method) ? null : new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
            return;
        }

        if (!http.Request.HasFormContentType)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status415UnsupportedMediaType);
            return;
        }

        try
        {
            await http.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(http);
        }
        catch (AntiforgeryValidationException e) when (e.InnerException is IOException or InvalidDataException)
        {
            // The form itself cannot be read, so there is nothing to show again.
            context.Result = new BadRequestResult();
        }
        catch (AntiforgeryValidationException)
        {
            http.Items[Refused] = Refused;
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    /// <summary>Whether the form of this request must not be taken, only shown again.</summary>
    internal static bool HasRefused(HttpContext context) => context.Items.ContainsKey(Refused);
}
