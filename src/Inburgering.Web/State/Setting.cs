using Inburgering.Web.Hosting;

namespace Inburgering.Web.State;

/// <summary>Where and when a visit takes place: what who runs the site has added to the table of amounts, and what day it is in the Netherlands.</summary>
public sealed class Setting(AddedAmounts amounts, TimeProvider clock)
{
    private static readonly TimeZoneInfo? Netherlands = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Amsterdam", out TimeZoneInfo? zone) ? zone : null;

    public AddedAmounts Amounts => amounts;

    /// <summary>Today in the Netherlands, wherever the server stands.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Netherlands is null ? clock.GetLocalNow().DateTime : TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Netherlands).DateTime);
}
