using System.Globalization;
using System.Text.Json;

namespace Inburgering.Domain.Kernel.Asking;

/// <summary>
/// A date of birth from 1900 up to and including the day of posting: "1958-03-04", or of who does not have it in full "1958-07" or
/// "1958" (R27). Of a month or a year the first day may not lie after the day of posting.
/// </summary>
public sealed record BirthDateQuestion : DatedQuestion<BirthDate>
{
    private const string MonthFormat = "yyyy-MM";
    private const string YearFormat = "yyyy";

    public BirthDateQuestion(string id)
        : base(id) => NotAfterPosting = true;

    private protected override Answer<BirthDate>? Read(JsonElement wire, out Text refusal)
    {
        refusal = Refusals.BirthShape;
        return ReadDate(wire) is { } day ? new(BirthDate.On(day))
            : ReadDate(wire, MonthFormat) is { } month ? new(BirthDate.InMonth(month.Year, month.Month))
            : ReadDate(wire, YearFormat) is { } year ? new(BirthDate.InYear(year.Year))
            : null;
    }

    private protected override void Write(Utf8JsonWriter writer, BirthDate value) =>
        writer.WriteStringValue(value.First.ToString(value.IsExact ? Format : value.IsYear ? YearFormat : MonthFormat, CultureInfo.InvariantCulture));

    private protected override Text? RefusalOf(BirthDate value, DateOnly? posting) => RefusalOfDate(value.First, posting);
}
