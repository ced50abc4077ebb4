using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Inburgering.Web.Hosting;

/// <summary>What a proxy or monitor may ask. What is wrong stands in the log alone.</summary>
public static class Health
{
    private const string Path = "/health";
    private const string Well = "ok";

    /// <summary>
    /// <c>/health/live</c> says that the program answers. <c>/health</c> and <c>/health/ready</c> say 503 when the keys cannot be used,
    /// for then no page can; the second also tells when nothing can be saved, but with 200: all else goes on then.
    /// </summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(Path, Telling(Keys.IsOfKeys));
        app.MapHealthChecks($"{Path}/live", Telling(_ => false));
        app.MapHealthChecks($"{Path}/ready", Telling(_ => true));
    }

    private static HealthCheckOptions Telling(Func<HealthCheckRegistration, bool> checks) => new()
    {
        Predicate = checks,
        ResponseWriter = (context, report) =>
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            string[] wrong = [.. report.Entries.Where(entry => entry.Value.Status is not HealthStatus.Healthy).Select(entry => entry.Key)];
            string trouble = $"{string.Join(", ", wrong)}: see the log";
            return context.Response.WriteAsync(wrong is [] ? Well : report.Status is HealthStatus.Degraded ? $"{Well}, but {trouble}" : trouble);
        },
    };
}
