namespace Inburgering.Domain.Subjects.Integration.EightYears;

/// <summary>
/// Compulsory school age: from the first day of the month after the fifth birthday up to and including 31 July of the
/// school year (1 August – 31 July) in which sixteen is reached.
/// </summary>
public static class SchoolAge
{
    /// <summary>Compulsory school age starts in the month after this age is reached.</summary>
    public const int Starts = 5;

    /// <summary>It ends with the school year in which this age is reached.</summary>
    public const int Ends = 16;

    /// <summary>The years in the Netherlands, within compulsory school age, that exempt.</summary>
    public const int Years = 8;

    /// <summary>Those years in days: of every four years one is a leap year.</summary>
    public const int EightYears = Years * 1461 / 4;

    public static DateOnly First(DateOnly birth)
    {
        DateOnly starts = Ages.Birthday(birth, Starts);
        return new DateOnly(starts.Year, starts.Month, 1).AddMonths(1);
    }

    public static DateOnly Last(DateOnly birth)
    {
        DateOnly ends = Ages.Birthday(birth, Ends);
        return new(ends.Month >= 8 ? ends.Year + 1 : ends.Year, 7, 31);
    }
}
