using Serilog;
using Serilog.Core;

namespace Inburgering.Web.Hosting;

/// <summary>Serilog as the only log: events, question ids and timings; never an answer.</summary>
public static class Logging
{
    public static void AddLogging(this WebApplicationBuilder builder)
    {
        Logger logger = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
    }
}
