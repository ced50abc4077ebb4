using Inburgering.Web.Filling;

namespace Inburgering.Web.Kinds.Perioden;

/// <summary>A period as it was typed.</summary>
/// <param name="Row">Its row, from 1.</param>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day.</param>
public sealed record WrittenPeriod(int Row, WrittenDate From, WrittenDate Until)
{
    public bool IsEmpty => From.IsEmpty && Until.IsEmpty;

    /// <summary>The period; null while one of its days is no date.</summary>
    public Period? Period => From.Date is { } from && Until.Date is { } until ? new(from, until) : null;

    /// <summary>A row in which nothing was typed.</summary>
    public static WrittenPeriod Empty(int row) => new(row, WrittenDate.Empty, WrittenDate.Empty);

    public static WrittenPeriod Of(int row, Period period) => new(row, WrittenDate.Of(period.From), WrittenDate.Of(period.Until));
}
