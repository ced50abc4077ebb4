namespace Inburgering.Domain.Subjects.Integration.Age;

/// <summary>
/// The day on which someone reaches the AOW age, by date of birth (AOW art. 7a). Beyond the table nothing is guessed: the age
/// never falls and rises by at most three months a year, so below the last known age the answer is no, above the highest age
/// that can hold it is yes, and between them it is unknown (R41).
/// </summary>
public static class AowDate
{
    /// <summary>The rows in order: the last day of birth to which a row applies, and the AOW age in months.</summary>
    public static IReadOnlyList<(DateOnly LastBirth, int Months)> Table { get; } =
    [
        (new(1947, 12, 31), Months(65)),
        (new(1948, 11, 30), Months(65, 1)),
        (new(1949, 10, 31), Months(65, 2)),
        (new(1950, 9, 30), Months(65, 3)),
        (new(1951, 6, 30), Months(65, 6)),
        (new(1952, 3, 31), Months(65, 9)),
        (new(1952, 12, 31), Months(66)),
        (new(1955, 8, 31), Months(66, 4)),
        (new(1956, 5, 31), Months(66, 7)),
        (new(1957, 2, 28), Months(66, 10)),
        (new(1960, 12, 31), Months(67)),
        (new(1964, 9, 30), Months(67, 3)),
    ];

    /// <summary>The last year for which the age is known: that of the last row.</summary>
    private static readonly int LastKnownYear = Table[^1].LastBirth.AddMonths(Table[^1].Months).Year;

    /// <summary>The day of the year that counts for who knows only the year of birth (policy of the SVB, SB1001).</summary>
    private static readonly (int Month, int Day) YearCountsFrom = (7, 1);

    /// <summary>The most months by which the age can rise for each later year.</summary>
    public const int MostMonthsAYear = 3;

    /// <summary>The day on which the AOW age is reached; null for who was born after the table ends.</summary>
    public static DateOnly? Of(DateOnly birth)
    {
        foreach ((DateOnly lastBirth, int months) in Table)
        {
            if (birth <= lastBirth)
            {
                return birth.AddMonths(months);
            }
        }

        return null;
    }

    /// <summary>The days of birth that count: of a year alone 1 July (policy of the SVB), else each that can be (R27).</summary>
    public static BirthDate Counted(BirthDate birth) => birth.IsYear ? BirthDate.On(new(birth.First.Year, YearCountsFrom.Month, YearCountsFrom.Day)) : birth;

    /// <summary>The day on which the AOW age is surely reached; null for who was born after the table ends.</summary>
    public static DateOnly? Of(BirthDate birth) => Of(Counted(birth).Last);

    /// <summary>Whether the AOW age has been reached on a day; null where no table says so, or where it hangs on the day of birth.</summary>
    public static bool? Reached(BirthDate birth, DateOnly day) =>
        HangsOnBirthday(birth, day) ? null : Reached(Counted(birth).First, day);

    /// <summary>Whether it hangs on the day of birth, which is not known, whether the AOW age has been reached on a day.</summary>
    public static bool HangsOnBirthday(BirthDate birth, DateOnly day) =>
        Counted(birth) is var counted && Reached(counted.First, day) != Reached(counted.Last, day);

    /// <summary>Whether the AOW age has been reached on a day; null where no table says so.</summary>
    public static bool? Reached(DateOnly birth, DateOnly day) =>
        Of(birth) is { } reached ? day >= reached
        : day < birth.AddMonths(Table[^1].Months) ? false
        : day >= birth.AddMonths(Table[^1].Months + (MostMonthsAYear * Math.Max(0, day.Year - LastKnownYear))) ? true
        : null;

    private static int Months(int years, int months = 0) => (12 * years) + months;
}
