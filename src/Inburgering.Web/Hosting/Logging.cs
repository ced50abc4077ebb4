using Serilog;

namespace Inburgering.Web.Hosting;

/// <summary>Serilog as the only log: events, question ids and timings; never an answer.</summary>
public static class Logging
{
    public static void AddLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(LogSettings.Create(builder.Configuration), dispose: true);
    }
}
