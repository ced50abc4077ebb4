namespace Inburgering.Web.Saving;

/// <summary>Deletes what is past its time, some minutes after it is; nobody could open it since.</summary>
public sealed class ExpiredCases(SavedCases cases, TimeProvider clock) : BackgroundService
{
    /// <summary>How long the database is left alone in between, and after the start.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Period, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await DeleteAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The site stops, or could not start.
        }
    }

    private async Task DeleteAsync()
    {
        try
        {
            await cases.DeleteExpiredAsync();
        }
        catch (SavingUnavailableException)
        {
            // The log has a line; it is tried again.
        }
    }
}
