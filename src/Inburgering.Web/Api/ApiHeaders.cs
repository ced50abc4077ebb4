using Inburgering.Web.Hosting;
using Microsoft.Net.Http.Headers;

namespace Inburgering.Web.Api;

/// <summary>What every answer of the API says, errors too: its version, and that a page of any site may read what depends on no answers.</summary>
public static class ApiHeaders
{
    /// <summary>The version of the contract, see docs/api.md; its first number stands in the address.</summary>
    public const string Version = "1.1.0";

    public const string VersionHeader = "API-Version";
    public const string Everybody = "*";

    public static void UseApiHeaders(this WebApplication app) => app.UseWhen(ExceptionPages.IsApi, api => api.Use((context, next) =>
    {
        // At the last moment: an error clears what was set before.
        context.Response.OnStarting(Say, context);
        return next(context);
    }));

    private static Task Say(object state)
    {
        HttpContext context = (HttpContext)state;
        IHeaderDictionary headers = context.Response.Headers;
        headers[VersionHeader] = Version;
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            headers[HeaderNames.AccessControlAllowOrigin] = Everybody;
            headers[HeaderNames.AccessControlExposeHeaders] = VersionHeader;
        }

        return Task.CompletedTask;
    }
}
