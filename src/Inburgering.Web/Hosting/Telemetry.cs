using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Inburgering.Web.Hosting;

/// <summary>
/// Figures and traces of requests for a collector that speaks OTLP, where the settings name one; off otherwise. As in the log,
/// nothing that a visitor sent is in them.
/// </summary>
public static class Telemetry
{
    public const string Setting = "Meten:Adres";

    private const string ServiceName = "inburgering";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[Setting] is { } said)
        {
            Send(builder.Services, Uri.TryCreate(said, UriKind.Absolute, out Uri? collector) && collector.Scheme is "http" or "https"
                ? collector
                : throw new StartRefusedException($"The setting '{Setting}' is '{said}', but it must be the address of a collector, such as http://127.0.0.1:4317."));
        }
    }

    /// <summary>Apart, so that a site that sends nothing loads none of it.</summary>
    private static void Send(IServiceCollection services, Uri collector) => services.AddOpenTelemetry()
        .ConfigureResource(resource => resource.AddService(ServiceName))
        .WithMetrics(metrics => metrics
            .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.RateLimiting", "System.Runtime")
            .AddOtlpExporter(to => to.Endpoint = collector))
        .WithTracing(traces => traces
            .AddAspNetCoreInstrumentation()
            .AddProcessor(new NothingSent())
            .AddOtlpExporter(to => to.Endpoint = collector));

    /// <summary>Leaves of a request what the log tells of it: method, route, status. Addresses, query strings and headers go.</summary>
    private sealed class NothingSent : BaseProcessor<Activity>
    {
        private static readonly ImmutableHashSet<string> Told =
            ["http.request.method", "http.route", "http.response.status_code", "url.scheme", "network.protocol.version", "error.type"];

        public override void OnEnd(Activity data)
        {
            foreach ((string name, _) in data.TagObjects.ToArray())
            {
                if (!Told.Contains(name))
                {
                    data.SetTag(name, null);
                }
            }

            data.TraceStateString = null;
        }
    }
}
