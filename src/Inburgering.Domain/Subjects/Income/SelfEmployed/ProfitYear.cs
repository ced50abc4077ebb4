namespace Inburgering.Domain.Subjects.Income.SelfEmployed;

/// <summary>The years of section 3 of the annex, in the order of the form.</summary>
public enum ProfitYear
{
    /// <summary>The financial year that runs while the application is made.</summary>
    Running,

    /// <summary>The last closed one.</summary>
    Last,

    /// <summary>The one before it.</summary>
    Previous,
}

public static class ProfitYears
{
    public static string Wire(this ProfitYear year) => year switch
    {
        ProfitYear.Running => "lopend",
        ProfitYear.Last => "laatste",
        _ => "voorlaatste",
    };

    /// <summary>What the form calls it.</summary>
    public static Text Text(this ProfitYear year) => Kernel.Text.Of($"winst.jaar.{year.Wire()}");

    /// <summary>The number of its first item in section 3: 3.1, 3.4 and 3.11.</summary>
    internal static int FirstItem(this ProfitYear year) => year switch
    {
        ProfitYear.Running => 1,
        ProfitYear.Last => 4,
        _ => 11,
    };
}

/// <summary>A financial year, or the part of one that has passed.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, which is in it.</param>
public readonly record struct ProfitPeriod(DateOnly From, DateOnly Until)
{
    /// <summary>
    /// The months in it. A month that is not whole counts for the part of it that is in the period; so two periods that join up have
    /// the months of both together.
    /// </summary>
    public decimal Months
    {
        get
        {
            decimal months = 0;
            for (DateOnly first = new(From.Year, From.Month, 1); first <= Until; first = first.AddMonths(1))
            {
                int days = DateTime.DaysInMonth(first.Year, first.Month);
                DateOnly last = first.AddDays(days - 1);
                int covered = (last < Until ? last : Until).DayNumber - (first > From ? first : From).DayNumber + 1;
                months += (decimal)covered / days;
            }

            return decimal.Round(months, 2);
        }
    }
}
