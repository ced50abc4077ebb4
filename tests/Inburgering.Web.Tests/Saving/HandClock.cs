using System.Collections.Concurrent;

namespace Inburgering.Web.Tests.Saving;

/// <summary>A clock that goes on when it is told to, and strikes then.</summary>
public sealed class HandClock : TimeProvider
{
    private readonly ConcurrentQueue<Action> _strikes = [];
    private DateTimeOffset _now = new(2026, 11, 29, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _strikes.Enqueue(() => callback(state));
        return new Struck();
    }

    public void GoOn(TimeSpan time)
    {
        _now += time;
        foreach (Action strike in _strikes)
        {
            strike();
        }
    }

    private sealed class Struck : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
