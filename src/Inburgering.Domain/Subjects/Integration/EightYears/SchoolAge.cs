namespace Inburgering.Domain.Subjects.Integration.EightYears;

/// <summary>
/// Compulsory school age: from the first day of the month after the fifth birthday up to and including 31 July of the
/// school year (1 August – 31 July) in which sixteen is reached.
/// </summary>
public static class SchoolAge
{
    /// <summary>Eight years, in days.</summary>
    public const int EightYears = 2922;

    public static DateOnly First(DateOnly birth)
    {
        DateOnly fifth = Ages.Birthday(birth, 5);
        return new DateOnly(fifth.Year, fifth.Month, 1).AddMonths(1);
    }

    public static DateOnly Last(DateOnly birth)
    {
        DateOnly sixteenth = Ages.Birthday(birth, 16);
        return new(sixteenth.Month >= 8 ? sixteenth.Year + 1 : sixteenth.Year, 7, 31);
    }
}
