using System.Diagnostics;

namespace Inburgering.Web.Hosting;

/// <summary>One line a request: method, path, status and time. No query string, no cookie, no body, no answer, no address of the visitor.</summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        string path = context.Request.Path;
        long started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            Handled(logger, context.Request.Method, path, context.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Path} {Status} in {Elapsed:0.0} ms")]
    private static partial void Handled(ILogger logger, string method, string path, int status, double elapsed);
}
