using Inburgering.Domain.Subjects.Decision;
using Inburgering.Domain.Subjects.Window;
using Inburgering.Web.Pages.Results;

namespace Inburgering.Web.Tests.Results;

/// <summary>How the dates are drawn.</summary>
public sealed class TimelineDrawingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40, 1, 1, 1, 900)]
    [InlineData(1, 900, 1, 1, 1, 1)]
    [InlineData(0, 0, 0, 0, 0, 0, 0, 0)]
    public void Numbers_on_the_time_line_stay_apart_and_on_the_line(params int[] daysBetween)
    {
        DateOnly day = new(2026, 1, 1);
        ImmutableArray<TimelineDate> dates = [new(WindowDates.Posten, day), .. daysBetween.Select(days => new TimelineDate(DecisionDates.BesluitUiterlijk, day = day.AddDays(days)))];

        TimelineDrawing drawing = new(dates);

        Assert.Equal(dates, drawing.Marks.Select(mark => mark.Date));
        Assert.All(drawing.Marks, mark => Assert.InRange(mark.At, TimelineDrawing.Radius, TimelineDrawing.Width - TimelineDrawing.Radius));
        Assert.All(drawing.Marks.Zip(drawing.Marks.Skip(1)), pair => Assert.True(pair.Second.At - pair.First.At >= 2 * TimelineDrawing.Radius));
    }

    [Fact]
    public void The_line_is_thick_until_the_last_day_on_the_card()
    {
        DateOnly day = new(2026, 1, 1);

        TimelineDrawing drawing = new([new(WindowDates.Posten, day), new(WindowDates.UiterlijkIndienen, day.AddDays(93)), new(WindowDates.VergunningEindigt, day.AddDays(100)), new(DecisionDates.BesluitUiterlijk, day.AddDays(180))]);

        Assert.Equal(drawing.Marks[2].At, drawing.Expiry);
    }
}
