using System.Collections.Concurrent;
using Inburgering.Web.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;
using Serilog.Events;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>What a site says in its log, line by line as the site itself would write it.</summary>
internal sealed class Heard : ILogEventSink
{
    private readonly ConcurrentQueue<(LogEventLevel Level, string Line)> _events = new();

    /// <summary>The lines without their time.</summary>
    public IReadOnlyList<string> Lines => [.. _events.Select(logged => logged.Line[(logged.Line.IndexOf(' ', StringComparison.Ordinal) + 1)..])];

    public IReadOnlyList<LogEventLevel> Levels => [.. _events.Select(logged => logged.Level)];

    public void Emit(LogEvent logEvent)
    {
        using StringWriter written = new();
        new LogLine().Format(logEvent, written);
        _events.Enqueue((logEvent.Level, written.ToString().TrimEnd('\n')));
    }

    /// <summary>The site with this beside its own log.</summary>
    public WebApplicationFactory<Program> At(WebApplicationFactory<Program> site) => site.WithWebHostBuilder(host =>
        host.ConfigureTestServices(services => services.AddSingleton<ILogEventSink>(this)));
}
