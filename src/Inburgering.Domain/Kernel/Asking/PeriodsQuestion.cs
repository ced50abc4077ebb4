using System.Globalization;
using System.Text.Json;

namespace Inburgering.Domain.Kernel.Asking;

/// <summary>At most six periods, both days included, that do not overlap; none is an answer too.</summary>
public sealed record PeriodsQuestion(string Id) : Question<Periods>(Id)
{
    public const int Most = 6;

    private const string FromKey = "van";
    private const string UntilKey = "tot";

    private static readonly DateOnly First = new(1900, 1, 1);
    private static readonly DateOnly Last = new(2100, 12, 31);

    public override string Kind => "perioden";

    private protected override IEnumerable<Answer> HopesOfKind(DateOnly? posting) => [];

    private protected override Answer<Periods>? Read(JsonElement wire, out Text refusal)
    {
        refusal = Refusals.Shape(Kind);
        if (wire.ValueKind is not JsonValueKind.Array)
        {
            return null;
        }

        var periods = ImmutableArray.CreateBuilder<Period>();
        foreach (JsonElement item in wire.EnumerateArray())
        {
            if (item.ValueKind is not JsonValueKind.Object
                || item.EnumerateObject().Any(p => p.Name is not (FromKey or UntilKey))
                || Date(item, FromKey) is not { } from
                || Date(item, UntilKey) is not { } until)
            {
                return null;
            }

            periods.Add(new(from, until));
        }

        return new(new Periods(periods.DrainToImmutable()));
    }

    private protected override void Write(Utf8JsonWriter writer, Periods value)
    {
        writer.WriteStartArray();
        foreach (Period period in value.All)
        {
            writer.WriteStartObject();
            writer.WriteString(FromKey, period.From.ToString(DateQuestion.Format, CultureInfo.InvariantCulture));
            writer.WriteString(UntilKey, period.Until.ToString(DateQuestion.Format, CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private protected override Text? RefusalOf(Periods value, DateOnly? posting)
    {
        if (value.All.Length > Most)
        {
            return Refusals.TooManyPeriods;
        }

        if (value.All.Any(period => period.From < First || period.Until > Last))
        {
            return Refusals.DateRange(First, Last);
        }

        if (value.All.Any(period => period.Until < period.From))
        {
            return Refusals.Backwards;
        }

        Period[] inOrder = [.. value.All.OrderBy(period => period.From)];
        return inOrder.Zip(inOrder.Skip(1)).Any(pair => pair.Second.From <= pair.First.Until) ? Refusals.Overlap : null;
    }

    private static DateOnly? Date(JsonElement item, string key) =>
        item.TryGetProperty(key, out JsonElement value)
        && value.ValueKind is JsonValueKind.String
        && DateOnly.TryParseExact(value.GetString(), DateQuestion.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : null;
}
