using System.Globalization;

namespace Inburgering.Web.Filling;

/// <summary>A date as it was typed in three fields.</summary>
public sealed record WrittenDate(string Day, string Month, string Year)
{
    public const string DayField = "dag";
    public const string MonthField = "maand";
    public const string YearField = "jaar";

    private const int YearDigits = 4;

    public static WrittenDate Empty { get; } = new("", "", "");

    public IEnumerable<string> Typed => [Day, Month, Year];

    public bool IsEmpty => Typed.All(string.IsNullOrWhiteSpace);

    public int? DayNumber => WrittenNumber.Read(Day) is { } day and >= 1 and <= 31 ? day : null;

    public int? MonthNumber => MonthNames.Read(Month);

    /// <summary>The year; null unless it has four digits, for "85" may be a birthday in 1985 or a slip.</summary>
    public int? YearNumber => WrittenNumber.Plain(Year).Length == YearDigits && WrittenNumber.Read(Year) is { } year and > 0 ? year : null;

    /// <summary>The date; null while it is none.</summary>
    public DateOnly? Date => DayNumber is { } day && MonthNumber is { } month && YearNumber is { } year && day <= DateTime.DaysInMonth(year, month)
        ? new(year, month, day)
        : null;

    public static WrittenDate Of(DateOnly? date) => date is { } known ? new(Digits(known.Day), Digits(known.Month), Digits(known.Year)) : Empty;

    public static WrittenDate Read(IFormCollection form, string field) =>
        new(form.Typed($"{field}-{DayField}"), form.Typed($"{field}-{MonthField}"), form.Typed($"{field}-{YearField}"));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
