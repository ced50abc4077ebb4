using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Inburgering.Web.Hosting;

/// <summary>Serilog as the only log: events, question ids and timings; never an answer. What it says and where is a setting.</summary>
public static class Logging
{
    private const string Server = "Microsoft.AspNetCore.Server.Kestrel";

    public static void AddLogging(this WebApplicationBuilder builder) => builder.Services.AddSerilog(
        (services, log) => log.ReadFrom.Configuration(builder.Configuration).ReadFrom.Services(services).Filter.ByExcluding(IsHangUp),
        preserveStaticLogger: true);

    /// <summary>
    /// A caller who leaves half-way ends in exceptions inside the server, anew each time. The line of the request tells of it; a
    /// mistake of ours never comes so far, see <see cref="ExceptionPages"/>.
    /// </summary>
    private static bool IsHangUp(LogEvent logged) =>
        logged.Exception is not null && logged.Properties.GetValueOrDefault(Constants.SourceContextPropertyName) is ScalarValue { Value: Server };
}
