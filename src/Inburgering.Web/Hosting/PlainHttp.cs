using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Inburgering.Web.Hosting;

/// <summary>
/// Over plain http, browsers keep the cookies of this site on their own machine only. Whoever opens it so from elsewhere is
/// told, instead of seeing every form refused; who runs it finds a line in the log, once.
/// </summary>
public sealed partial class PlainHttp(RequestDelegate next, ILogger<PlainHttp> logger)
{
    private static readonly object Unsafe = new();

    private int _saidPlain;
    private int _saidUnnamed;

    public Task InvokeAsync(HttpContext context)
    {
        // What a named proxy said was taken over by now, and left a header of its own.
        bool isForwarded = context.Request.Headers.ContainsKey(ForwardedHeadersDefaults.XForwardedForHeaderName)
            || context.Request.Headers.ContainsKey(ForwardedHeadersDefaults.XForwardedProtoHeaderName);
        bool isTakenOver = context.Request.Headers.ContainsKey(ForwardedHeadersDefaults.XOriginalForHeaderName);
        if (isForwarded && !isTakenOver && Interlocked.Exchange(ref _saidUnnamed, 1) == 0)
        {
            Unnamed(logger);
        }

        if (!isForwarded && !isTakenOver && !context.Request.IsHttps && !IsOnThisMachine(context.Request.Host.Host))
        {
            context.Items[Unsafe] = Unsafe;
            if (Interlocked.Exchange(ref _saidPlain, 1) == 0)
            {
                Plain(logger);
            }
        }

        return next(context);
    }

    /// <summary>Whether the visitor's browser will not keep the cookies of this answer.</summary>
    public static bool IsUsedBy(HttpContext context) => context.Items.ContainsKey(Unsafe);

    /// <summary>Whether a name of a host stands for the machine itself.</summary>
    public static bool IsOnThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address));

    [LoggerMessage(LogLevel.Warning, "The site was opened over plain http from another machine. Browsers then keep no answers, and every form is refused. Open it over https: see docs/operations.md")]
    private static partial void Plain(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "X-Forwarded-For or X-Forwarded-Proto came from an address that the setting '" + Proxies.Setting + "' does not name, and was not believed. If that is your proxy, name it: see docs/operations.md")]
    private static partial void Unnamed(ILogger logger);
}
