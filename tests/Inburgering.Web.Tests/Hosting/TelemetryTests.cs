using System.Diagnostics;
using System.Net.Http.Json;
using Inburgering.Web.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>Figures and traces are off unless asked for, and then tell of a request what the log tells: nothing that was sent.</summary>
public sealed class TelemetryTests(Site site) : IClassFixture<Site>
{
    private const string Secret = "geheim-van-de-bezoeker";
    private const string TraceId = "0af7651916cd43dd8448eb211c80319c";

    [Fact]
    public void Nothing_is_measured_unless_a_collector_is_named()
    {
        Assert.Null(site.Services.GetService<TracerProvider>());
        Assert.Null(site.Services.GetService<MeterProvider>());
    }

    [Fact]
    public async Task Of_a_request_they_tell_method_route_and_status_and_nothing_that_was_sent()
    {
        List<Activity> traces = [];
        List<MetricSnapshot> metrics = [];
        await using WebApplicationFactory<Program> run = site.WithWebHostBuilder(host => host
            .UseSetting(Telemetry.Setting, "http://127.0.0.1:9")
            .ConfigureTestServices(services =>
            {
                services.ConfigureOpenTelemetryTracerProvider(to => to.AddInMemoryExporter(traces));
                services.ConfigureOpenTelemetryMeterProvider(to => to.AddInMemoryExporter(metrics));
            }));
        HttpClient client = run.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Cookie", $"antwoorden={Secret}");
        client.DefaultRequestHeaders.Add("User-Agent", Secret);
        client.DefaultRequestHeaders.Add("traceparent", $"00-{TraceId}-b7ad6b7169203331-01");
        client.DefaultRequestHeaders.Add("tracestate", $"x={Secret}");
        client.DefaultRequestHeaders.Add("baggage", $"x={Secret}");

        using HttpResponseMessage page = await client.GetAsync($"/nl/vraag/vergunning?waarde={Secret}");
        using HttpResponseMessage lost = await client.GetAsync($"/nl/{Secret}");
        using HttpResponseMessage assessed = await client.PostAsJsonAsync("/api/v1/oordeel", new { antwoorden = new { brp = Secret } });
        run.Services.GetRequiredService<TracerProvider>().ForceFlush();
        run.Services.GetRequiredService<MeterProvider>().ForceFlush();

        await run.DisposeAsync();

        // Other sites of the tests make traces in the same program meanwhile; these have the id that was sent.
        traces = [.. traces.Where(trace => trace.TraceId.ToHexString() == TraceId)];
        Assert.Equal(3, traces.Count);
        Assert.Contains(traces, trace => trace.GetTagItem("http.route") is string route && route.Contains("oordeel", StringComparison.Ordinal));
        Assert.All(traces, trace => Assert.DoesNotContain(Secret, Told(trace), StringComparison.Ordinal));
        Assert.All(traces, trace => Assert.DoesNotContain(trace.TagObjects, tag => tag.Key is "url.path" or "url.query" or "user_agent.original" or "server.address" or "client.address"));
        Assert.Contains(metrics, metric => metric.Name == "http.server.request.duration");
        foreach (MetricPoint point in metrics.SelectMany(metric => metric.MetricPoints))
        {
            foreach (KeyValuePair<string, object?> tag in point.Tags)
            {
                Assert.DoesNotContain(Secret, $"{tag.Value}", StringComparison.Ordinal);
            }
        }
    }

    private static string Told(Activity trace) => string.Join(
        '\n',
        [trace.DisplayName, trace.OperationName, $"{trace.StatusDescription}", $"{trace.TraceStateString}", .. trace.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"), .. trace.Events.Select(one => one.Name), .. trace.Events.SelectMany(one => one.Tags).Select(tag => $"{tag.Value}")]);
}
