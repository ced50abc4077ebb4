using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Inburgering.Web.Saving;

/// <summary>Tells whether answers can be saved; looks twice a minute at most, however often it is asked. The log says why they cannot.</summary>
public sealed class SavingHealth(SavedCases cases, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);

    private readonly Lock _looking = new();
    private long? _looked;
    private Task<bool> _canBeUsed = Task.FromResult(true);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await Look().WaitAsync(cancellationToken) ? HealthCheckResult.Healthy() : new(context.Registration.FailureStatus);

    private Task<bool> Look()
    {
        lock (_looking)
        {
            if (_looked is not { } looked || clock.GetElapsedTime(looked) > Fresh)
            {
                (_canBeUsed, _looked) = (cases.CanBeUsedAsync(), clock.GetTimestamp());
            }

            return _canBeUsed;
        }
    }
}
