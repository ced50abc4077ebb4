namespace Inburgering.Domain.Kernel.Dating;

/// <summary>Birthdays and ages. A birthday on 29 February falls on 28 February in other years (R27).</summary>
public static class Ages
{
    public const int Fingerprints = 6;
    public const int Signature = 12;
    public const int Majority = 18;

    public static DateOnly Birthday(DateOnly birth, int age) => birth.AddYears(age);

    /// <summary>The age in whole years on a day not before the birth.</summary>
    public static int On(DateOnly birth, DateOnly day)
    {
        int age = day.Year - birth.Year;
        return Birthday(birth, age) > day ? age - 1 : age;
    }

    /// <summary>The least and the most that an age can be on a day; they differ only where the day of birth is not known.</summary>
    public static (int Least, int Most) On(BirthDate birth, DateOnly day) => (On(birth.Last < day ? birth.Last : day, day), On(birth.First, day));
}
