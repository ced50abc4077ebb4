using Inburgering.Web.Hosting;

namespace Inburgering.Web.State;

/// <summary>Where and when a visit takes place: what who runs the site has added to the table of amounts, and what day it is in the Netherlands.</summary>
public sealed class Setting(AddedAmounts amounts, TimeProvider clock)
{
    private const string Amsterdam = "Europe/Amsterdam";

    private static readonly TimeZoneInfo Netherlands = TimeZoneInfo.TryFindSystemTimeZoneById(Amsterdam, out TimeZoneInfo? zone) ? zone : ByRule;

    public AddedAmounts Amounts => amounts;

    /// <summary>Today in the Netherlands, wherever the server stands.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Netherlands).DateTime);

    /// <summary>The time in the Netherlands for a machine without data of time zones: summer time from the last Sunday of March, 2:00, to that of October, 3:00.</summary>
    internal static TimeZoneInfo ByRule => TimeZoneInfo.CreateCustomTimeZone(
        Amsterdam,
        TimeSpan.FromHours(1),
        displayName: null,
        standardDisplayName: null,
        daylightDisplayName: null,
        [TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1), LastSunday(month: 3, hour: 2), LastSunday(month: 10, hour: 3))]);

    private static TimeZoneInfo.TransitionTime LastSunday(int month, int hour) =>
        TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new(1, 1, 1, hour, 0, 0), month, week: 5, DayOfWeek.Sunday);
}
