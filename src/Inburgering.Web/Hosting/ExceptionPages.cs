using Inburgering.Web.Api;
using Microsoft.AspNetCore.Diagnostics;

namespace Inburgering.Web.Hosting;

/// <summary>
/// Nothing ends in a stack trace: what was refused or went wrong becomes a page in the visitor's language, or problem details for
/// the API. A mistake of the caller is no mistake of ours: it is answered as such, and no stack trace goes into the log.
/// </summary>
public static class ExceptionPages
{
    private const string PagePath = "/fout";

    private static readonly string[] Programs = [ApiEndpoints.Prefix, ApiEndpoints.OpenApiPrefix, McpEndpoint.Path];

    public static void UseExceptionPages(this WebApplication app)
    {
        app.UseWhen(IsApi, api =>
        {
            api.UseExceptionHandler(Handling(page: null));
            api.UseStatusCodePages();
        });
        app.UseWhen(context => !IsApi(context), pages =>
        {
            pages.UseExceptionHandler(Handling(PagePath));
            pages.UseStatusCodePagesWithReExecute(PagePath);
            pages.Use(AskAnew);
        });
    }

    /// <summary>Whether the page in hand says what went wrong with what was asked.</summary>
    public static bool IsAskedAnew(this HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    private static ExceptionHandlerOptions Handling(PathString page) => new()
    {
        ExceptionHandlingPath = page,
        StatusCodeSelector = StatusOf,
        SuppressDiagnosticsCallback = context => StatusOf(context.Exception) < StatusCodes.Status500InternalServerError,
    };

    private static int StatusOf(Exception exception) => exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    /// <summary>The page that tells is asked for without method and body of what was refused: they may be what was wrong.</summary>
    private static async Task AskAnew(HttpContext context, RequestDelegate next)
    {
        HttpRequest request = context.Request;
        if (!context.IsAskedAnew())
        {
            await next(context);
            return;
        }

        string method = request.Method;
        request.Method = HttpMethods.IsHead(method) ? method : HttpMethods.Get;
        (request.ContentType, request.ContentLength, request.Body) = (null, null, Stream.Null);
        await next(context);
        request.Method = method;
    }

    /// <summary>Whether a program asks, which reads problem details and no pages.</summary>
    public static bool IsApi(HttpContext context) => Programs.Any(prefix => context.Request.Path.StartsWithSegments(prefix));
}
