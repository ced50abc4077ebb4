using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Inburgering.Web.Hosting;

/// <summary>Looks at the health of the site every minute, and writes a line when something goes wrong, changes, or is well again.</summary>
public sealed partial class KeyWatch(ILogger<KeyWatch> logger) : IHealthCheckPublisher
{
    private string? _told;

    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken)
    {
        string? trouble = report.Entries.Values.Select(entry => entry.Description).FirstOrDefault(description => description is not null);
        if (trouble != _told)
        {
            _told = trouble;
            if (trouble is null)
            {
                Well(logger);
            }
            else
            {
                Wrong(logger, trouble);
            }
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Error, "{Trouble}")]
    private static partial void Wrong(ILogger logger, string trouble);

    [LoggerMessage(LogLevel.Information, "The keys work again")]
    private static partial void Well(ILogger logger);
}
