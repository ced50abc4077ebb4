using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Inburgering.Web.Hosting;

/// <summary>Tells who asks for the health of the site whether the keys work; looks every few seconds at most, however often it is asked.</summary>
public sealed class KeyHealth(KeyCheck check, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    private readonly Lock _looking = new();
    private long? _looked;
    private string? _trouble;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Trouble() is { } trouble ? HealthCheckResult.Unhealthy(trouble) : HealthCheckResult.Healthy());

    private string? Trouble()
    {
        lock (_looking)
        {
            if (_looked is not { } looked || clock.GetElapsedTime(looked) > Fresh)
            {
                (_trouble, _looked) = (check.Trouble(), clock.GetTimestamp());
            }

            return _trouble;
        }
    }
}
