using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Decision;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Web.Pages.Results;

/// <summary>
/// The dates of a list as numbered marks along a line, to scale as far as the numbers stay apart. The line is drawn thick
/// while the permit is valid and dotted after it.
/// </summary>
public sealed class TimelineDrawing
{
    public const int Width = 300;
    public const int Height = 40;
    public const int Middle = 20;
    public const int Radius = 12;

    private const int Edge = 16;
    private const int LeastApart = 30;

    /// <summary>The days of a list, drawn.</summary>
    public static TimelineDrawing Of(Assessment assessment) => new(Timeline.Of(assessment));

    /// <summary>Places the dates, the earliest at the start.</summary>
    /// <param name="dates">The dates in order, each numbered by its place in the list.</param>
    public TimelineDrawing(ImmutableArray<TimelineDate> dates)
    {
        Marks = [.. Spread(dates).Select((at, index) => new Mark(index + 1, at, dates[index]))];
    }

    public ImmutableArray<Mark> Marks { get; }

    /// <summary>Where the permit expires; null when that day is not known.</summary>
    public int? Expiry => Marks.FirstOrDefault(mark => mark.Date.Kind == WindowDates.VergunningEindigt)?.At;

    /// <summary>Whether there is a line to draw: with two dates or more.</summary>
    public bool IsDrawn => Marks.Length > 1;

    /// <summary>What the signs of the drawing mean.</summary>
    public Text Key => Text.Of(Expiry is null ? "checklist.tijdlijn.uitleg" : "checklist.tijdlijn.uitleg.geldig");

    public int Start => Marks[0].At;

    public int End => Marks[^1].At;

    /// <summary>Each date at its share of the whole time, pushed on where it would cover the one before it, and back where the line ends.</summary>
    private static int[] Spread(ImmutableArray<TimelineDate> dates)
    {
        int[] at = new int[dates.Length];
        int days = dates.IsEmpty ? 0 : Math.Max(1, dates[^1].Date.DayNumber - dates[0].Date.DayNumber);
        for (int i = 0; i < at.Length; i++)
        {
            int share = Edge + ((Width - (2 * Edge)) * (dates[i].Date.DayNumber - dates[0].Date.DayNumber) / days);
            at[i] = i == 0 ? Edge : Math.Max(share, at[i - 1] + LeastApart);
        }

        for (int i = at.Length - 1, limit = Width - Edge; i >= 0; i--, limit -= LeastApart)
        {
            at[i] = Math.Min(at[i], limit);
        }

        return at;
    }

    /// <summary>One numbered date on the line.</summary>
    /// <param name="Number">Its place in the list of dates.</param>
    /// <param name="At">How far along the line, in units of the drawing.</param>
    /// <param name="Date">The date.</param>
    public sealed record Mark(int Number, int At, TimelineDate Date)
    {
        /// <summary>The date, and what happens on it.</summary>
        public Text Heading => Text.Of("checklist.dag", ("datum", Date.Date), ("wat", Date.Label));

        /// <summary>The day of posting is drawn full.</summary>
        public bool IsPosting => Date.Kind == WindowDates.Posten;

        /// <summary>The day on which IND decides is drawn as a square.</summary>
        public bool IsDecision => Date.Kind == DecisionDates.BesluitUiterlijk;
    }
}
