namespace Inburgering.Domain.Kernel.Dating;

/// <summary>
/// A date of birth as far as the register has it: the day, or only the month or the year, as 00-00-1958 (R27). Of a month or a
/// year every day may be the one.
/// </summary>
public readonly record struct BirthDate
{
    private BirthDate(DateOnly first, DateOnly last) => (First, Last) = (first, last);

    /// <summary>The first day that it can be.</summary>
    public DateOnly First { get; }

    /// <summary>The last day that it can be.</summary>
    public DateOnly Last { get; }

    /// <summary>Whether the day is known.</summary>
    public bool IsExact => First == Last;

    /// <summary>Whether only the year is known.</summary>
    public bool IsYear => First.Month != Last.Month;

    public static BirthDate On(DateOnly day) => new(day, day);

    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static BirthDate InMonth(int year, int month) => new(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));

    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static BirthDate InYear(int year) => new(new(year, 1, 1), new(year, 12, 31));

    /// <summary>Every day that it can be and that does not lie after a day; the first day always.</summary>
    public IEnumerable<DateOnly> DaysUntil(DateOnly until)
    {
        yield return First;
        for (DateOnly day = First; day < Last && day < until;)
        {
            yield return day = day.AddDays(1);
        }
    }
}
