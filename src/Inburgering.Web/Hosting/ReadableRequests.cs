using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace Inburgering.Web.Hosting;

/// <summary>
/// What a page can read: a form as a browser without script sends it, of a sensible size, to a page that takes forms. All else
/// is refused here, before any code reads it, with the status that says why.
/// </summary>
public static class ReadableRequests
{
    /// <summary>The most bytes that any body may have; the longest form of the site takes a tenth of it.</summary>
    public const int MostBytes = 64 * 1024;

    private const string Form = "application/x-www-form-urlencoded";
    private const string Charset = "utf-8";

    public static void AddReadableRequests(this WebApplicationBuilder builder) =>
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = MostBytes);

    /// <summary>Refuses a host that can be the name of no site.</summary>
    public static void UseReadableHosts(this WebApplication app) => app.Use((context, next) =>
    {
        if (IsName(context.Request))
        {
            return next(context);
        }

        // The page that says so must not stumble over it.
        context.Request.Headers.Host = "";
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });

    /// <summary>What to answer when the reading of a body ends like this; null where that is a mistake of ours.</summary>
    public static int? StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        InvalidDataException or IOException => StatusCodes.Status400BadRequest,
        _ => null,
    };

    /// <summary>Refuses what a page cannot read; reads the form of what it can.</summary>
    public static void UseReadableRequests(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<CompiledPageActionDescriptor>() is not { } page || await RefusalAsync(context, page) is not { } status)
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = status;
    });

    private static async Task<int?> RefusalAsync(HttpContext context, CompiledPageActionDescriptor page)
    {
        HttpRequest request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            // A body with it means nothing (RFC 9110, 9.3.1), and nothing may read it.
            request.ContentType = null;
            return null;
        }

        bool takesForms = page.HandlerMethods.Any(handler => HttpMethods.IsPost(handler.HttpMethod));
        if (!takesForms || !HttpMethods.IsPost(request.Method))
        {
            context.Response.Headers.Allow = takesForms ? "GET, HEAD, POST" : "GET, HEAD";
            return StatusCodes.Status405MethodNotAllowed;
        }

        return IsForm(request.ContentType) ? await ReadAsync(context) : StatusCodes.Status415UnsupportedMediaType;
    }

    private static bool IsForm(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
        && type.MediaType.Equals(Form, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals(Charset, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads the form, once for all that asks for it; the status when it cannot be read.</summary>
    private static async Task<int?> ReadAsync(HttpContext context)
    {
        try
        {
            // Without the token of a caller who left: Kestrel ends the reading itself then, and in good order.
            await context.Request.ReadFormAsync(CancellationToken.None);
            return null;
        }
        catch (Exception unreadable) when (StatusOf(unreadable) is { } status)
        {
            return status;
        }
    }

    private static bool IsName(HttpRequest request)
    {
        try
        {
            return !request.Host.HasValue || Uri.TryCreate($"{Uri.UriSchemeHttp}://{request.Host.Value}/", UriKind.Absolute, out _);
        }
        catch (ArgumentException)
        {
            // Punycode of nothing.
            return false;
        }
    }
}
