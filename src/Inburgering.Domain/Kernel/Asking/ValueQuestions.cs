using System.Globalization;
using System.Text.Json;

namespace Inburgering.Domain.Kernel.Asking;

/// <summary>A whole number from <paramref name="Least"/> up to and including <paramref name="Most"/>.</summary>
public sealed record NumberQuestion(string Id, int Least, int Most) : Question<int>(Id)
{
    public override string Kind => "getal";

    private protected override IEnumerable<Answer> HopesOfKind(DateOnly? posting) => [Answer.Of(Most), Answer.Of(Least)];

    private protected override Answer<int>? Read(JsonElement wire, out Text refusal)
    {
        refusal = Refusals.Shape(Kind);
        return wire.ValueKind is JsonValueKind.Number && wire.TryGetInt32(out int value) ? new(value) : null;
    }

    private protected override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    private protected override Text? RefusalOf(int value, DateOnly? posting) =>
        value < Least || value > Most ? Refusals.Range(Least, Most) : null;
}

/// <summary>A question that takes a date within a range.</summary>
public interface IDated
{
    DateOnly First { get; }

    DateOnly Last { get; }

    /// <summary>The special word that may stand instead of a date; null when there is none.</summary>
    string? SpecialWord { get; }
}

/// <summary>What the kinds of date have in common: a range, and for some that they may not lie after the day of posting.</summary>
public abstract record DatedQuestion<T>(string Id) : Question<T>(Id), IDated
    where T : notnull
{
    public const string Format = "yyyy-MM-dd";

    public DateOnly First { get; init; } = new(1900, 1, 1);

    public DateOnly Last { get; init; } = new(2100, 12, 31);

    /// <summary>Whether a date after the day of posting is refused (R27).</summary>
    public bool NotAfterPosting { get; init; }

    public sealed override string Kind => "datum";

    public virtual string? SpecialWord => null;

    private protected override IEnumerable<Answer> HopesOfKind(DateOnly? posting) => [];

    private protected static DateOnly? ReadDate(JsonElement wire, string format = Format) =>
        wire.ValueKind is JsonValueKind.String
        && DateOnly.TryParseExact(wire.GetString(), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : null;

    private protected Text? RefusalOfDate(DateOnly date, DateOnly? posting) =>
        date < First || date > Last ? Refusals.DateRange(First, Last)
        : NotAfterPosting && date > posting ? Refusals.AfterPosting
        : null;
}

/// <summary>A date.</summary>
public sealed record DateQuestion(string Id) : DatedQuestion<DateOnly>(Id)
{
    private protected override Answer<DateOnly>? Read(JsonElement wire, out Text refusal)
    {
        refusal = Refusals.Shape(Kind);
        return ReadDate(wire) is { } date ? new(date) : null;
    }

    private protected override void Write(Utf8JsonWriter writer, DateOnly value) =>
        writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));

    private protected override Text? RefusalOf(DateOnly value, DateOnly? posting) => RefusalOfDate(value, posting);
}

/// <summary>A date, or a special word such as "vast" or "nooit".</summary>
public sealed record DateOrWordQuestion(string Id, string Word) : DatedQuestion<DateOrWord>(Id)
{
    public override string SpecialWord => Word;

    private protected override Answer<DateOrWord>? Read(JsonElement wire, out Text refusal)
    {
        refusal = Refusals.Shape(Kind);
        return wire.ValueKind is JsonValueKind.String && wire.ValueEquals(Word) ? new(DateOrWord.Word)
            : ReadDate(wire) is { } date ? new(new DateOrWord(date))
            : null;
    }

    private protected override void Write(Utf8JsonWriter writer, DateOrWord value) =>
        writer.WriteStringValue(value.Date?.ToString(Format, CultureInfo.InvariantCulture) ?? Word);

    private protected override Text? RefusalOf(DateOrWord value, DateOnly? posting) =>
        value.Date is { } date ? RefusalOfDate(date, posting) : null;
}
