using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Filters;

namespace Inburgering.Web.Hosting;

/// <summary>Serilog as the only log: events, question ids and timings; never an answer. What it says and where is a setting.</summary>
public static class Logging
{
    private const string Server = "Microsoft.AspNetCore.Server.Kestrel";

    private static readonly Func<LogEvent, bool> FromHost = Matching.FromSource("Microsoft.Extensions.Hosting");
    private static readonly Func<LogEvent, bool> FromKeys = Matching.FromSource("Microsoft.AspNetCore.DataProtection");

    public static void AddLogging(this WebApplicationBuilder builder)
    {
        LogSettings.Check(builder.Configuration);
        builder.Services.AddSerilog(
            (services, log) => log
                .ReadFrom.Configuration(builder.Configuration)
                .ReadFrom.Services(services)
                .Filter.ByExcluding(IsHangUp)
                .Filter.ByExcluding(IsToldElsewhere),
            preserveStaticLogger: true);
    }

    /// <summary>
    /// A caller who leaves half-way ends in exceptions inside the server, anew each time. The line of the request tells of it; a
    /// mistake of ours never comes so far, see <see cref="ExceptionPages"/>.
    /// </summary>
    private static bool IsHangUp(LogEvent logged) =>
        logged.Exception is not null && logged.Properties.GetValueOrDefault(Constants.SourceContextPropertyName) is ScalarValue { Value: Server };

    /// <summary>What <see cref="Start"/> and <see cref="KeyCheck"/> tell in a sentence, with what to do about it; a trace beside it says no more.</summary>
    private static bool IsToldElsewhere(LogEvent logged) => logged.Exception is { } e && ((FromHost(logged) && Start.WhyNot(e) is not null) || FromKeys(logged));
}
