using Inburgering.Web.State;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>What day it is does not hang on what the machine knows of time zones.</summary>
public class SettingTests
{
    [Fact]
    public void Without_data_of_time_zones_the_time_is_that_of_the_Netherlands_at_every_hour()
    {
        TimeZoneInfo known = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
        DateTime start = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        IEnumerable<DateTime> hours = Enumerable.Range(0, 6 * 366 * 24).Select(hour => start.AddHours(hour));

        Assert.All(hours, hour => Assert.Equal(TimeZoneInfo.ConvertTimeFromUtc(hour, known), TimeZoneInfo.ConvertTimeFromUtc(hour, Setting.ByRule)));
    }
}
