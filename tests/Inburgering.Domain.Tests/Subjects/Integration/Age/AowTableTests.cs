using Inburgering.Domain.Subjects.Integration.Age;

namespace Inburgering.Domain.Tests.Subjects.Integration.Age;

/// <summary>The AOW table, over every month that the product reckons with: no gap, no overlap, and loudly unknown outside.</summary>
public class AowTableTests
{
    private static readonly DateOnly First = new(2013, 1, 1);

    private static IEnumerable<DateOnly> Months => Enumerable.Range(0, 24 * 12).Select(First.AddMonths);

    [Fact]
    public void The_AOW_rows_follow_one_another_and_the_age_never_falls() =>
        Assert.All(AowDate.Table.Zip(AowDate.Table.Skip(1)), rows =>
        {
            Assert.True(rows.First.LastBirth < rows.Second.LastBirth);
            Assert.True(rows.First.Months < rows.Second.Months);
        });

    [Fact]
    public void Who_is_born_a_day_later_never_reaches_the_AOW_age_earlier()
    {
        for (DateOnly birth = new(1940, 1, 1); birth < AowDate.Table[^1].LastBirth; birth = birth.AddDays(1))
        {
            Assert.True(AowDate.Of(birth) <= AowDate.Of(birth.AddDays(1)), $"{birth:O}");
        }
    }

    [Fact]
    public void In_every_month_the_AOW_age_is_reached_by_the_old_not_by_the_young_and_unknown_only_beyond_the_table()
    {
        foreach (DateOnly month in Months)
        {
            Assert.True(AowDate.Reached(month.AddYears(-69), month) ?? month.AddYears(-69) > AowDate.Table[^1].LastBirth);
            Assert.False(AowDate.Reached(month.AddYears(-64), month) ?? true);
            for (int age = 64 * 12; age <= 70 * 12; age++)
            {
                DateOnly birth = month.AddMonths(-age);
                bool isUncertain = birth > AowDate.Table[^1].LastBirth && age >= AowDate.Table[^1].Months && age < AowDate.Table[^1].Months + (AowDate.MostMonthsAYear * (month.Year - 2031));
                Assert.Equal(isUncertain, AowDate.Reached(birth, month) is null);
            }
        }
    }
}
