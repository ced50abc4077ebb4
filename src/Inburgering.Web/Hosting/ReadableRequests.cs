using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace Inburgering.Web.Hosting;

/// <summary>
/// What a page can read: a form as a browser without script sends it, of a sensible size, to a page that takes forms. All else
/// is refused here, before any code reads it, with the status that says why. A page that <see cref="TakesFileAttribute"/> also
/// reads a form with a file in it, and tells itself that one is too large.
/// </summary>
public static class ReadableRequests
{
    /// <summary>The most bytes that any body may have; the longest form of the site takes a tenth of it.</summary>
    public const int MostBytes = 64 * 1024;

    /// <summary>The most bytes of a form with a file in it: the file, and what stands around it.</summary>
    public const int MostBytesWithFile = MostBytes + (8 * 1024);

    private const string FormWithFile = "multipart/form-data";
    private const string Form = "application/x-www-form-urlencoded";
    private const string Charset = "utf-8";

    private static readonly object TooLarge = new();

    public static void AddReadableRequests(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = MostBytes);
        // A file stays in memory: nothing of it is written to a disk.
        builder.Services.Configure<FormOptions>(form => form.MemoryBufferThreshold = MostBytesWithFile);
    }

    /// <summary>Whether a form was sent with a file that is too large, and was not read; the page is asked for without it.</summary>
    public static bool HasTooLargeFile(this HttpContext context) => context.Items.ContainsKey(TooLarge);

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
    private static int? StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        InvalidDataException or IOException => StatusCodes.Status400BadRequest,
        _ => null,
    };

    /// <summary>Refuses what a page cannot read; reads the form of what it can.</summary>
    public static void UseReadableRequests(this WebApplication app) => app.Use(async (context, next) =>
    {
        int? refused = context.GetEndpoint() switch
        {
            null => null,
            { Metadata: var endpoint } when endpoint.GetMetadata<CompiledPageActionDescriptor>() is { } page => await RefusalAsync(context, page),
            _ => Refusal(context.Request),
        };
        if (refused is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        await next(context);
    });

    /// <summary>What is no page looks at the kind of a body itself, but trusts that there is such a charset.</summary>
    private static int? Refusal(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type) || !type.Charset.HasValue)
        {
            return null;
        }

        if (!IsInOurs(type))
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }

        // Without its name it means the same, and nobody stumbles over quotes around it.
        type.Charset = default;
        request.ContentType = type.ToString();
        return null;
    }

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

        if (IsForm(request.ContentType, Form))
        {
            return await ReadAsync(context);
        }

        if (context.GetEndpoint()?.Metadata.GetMetadata<TakesFileAttribute>() is null || !IsForm(request.ContentType, FormWithFile))
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }

        if (request.ContentLength > MostBytesWithFile)
        {
            context.Items[TooLarge] = TooLarge;
            (request.Method, request.ContentType) = (HttpMethods.Get, null);
            return null;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostBytesWithFile;
        }

        return await ReadAsync(context);
    }

    private static bool IsForm(string? contentType, string mediaType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
        && type.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
        && IsInOurs(type);

    private static bool IsInOurs(MediaTypeHeaderValue type) =>
        !type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals(Charset, StringComparison.OrdinalIgnoreCase);

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

/// <summary>A page that takes a form with a file in it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFileAttribute : Attribute;
