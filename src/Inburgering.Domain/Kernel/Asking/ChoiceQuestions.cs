using System.Text.Json;

namespace Inburgering.Domain.Kernel.Asking;

/// <summary>Yes or no.</summary>
public sealed record YesNoQuestion(string Id) : Question<bool>(Id)
{
    public const string Yes = "ja";
    public const string No = "nee";

    public override string Kind => "jaNee";

    private protected override IEnumerable<Answer> HopesOfKind(DateOnly? posting) => [Answer.Of(true), Answer.Of(false)];

    private protected override Answer<bool>? Read(JsonElement wire, out Text refusal)
    {
        refusal = Refusals.Shape(Kind);
        return wire.ValueKind is not JsonValueKind.String ? null
            : wire.ValueEquals(Yes) ? new(true)
            : wire.ValueEquals(No) ? new(false)
            : null;
    }

    private protected override void Write(Utf8JsonWriter writer, bool value) => writer.WriteStringValue(value ? Yes : No);

    private protected override Text? RefusalOf(bool value, DateOnly? posting) => null;
}

/// <summary>One of several options.</summary>
public sealed record ChoiceQuestion(string Id, params ImmutableArray<string> Options) : Question<string>(Id)
{
    public override string Kind => "keuze";

    private protected override IEnumerable<Answer> HopesOfKind(DateOnly? posting) => Options.Select(Answer.Of);

    private protected override Answer<string>? Read(JsonElement wire, out Text refusal)
    {
        refusal = Refusals.Shape(Kind);
        return wire.ValueKind is JsonValueKind.String ? new(wire.GetString()!) : null;
    }

    private protected override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    private protected override Text? RefusalOf(string value, DateOnly? posting) =>
        Options.AsSpan().Contains(value) ? null : Refusals.Option;
}

/// <summary>Any of several options; "geen" and "weet-niet" stand alone.</summary>
public sealed record ChoicesQuestion(string Id, params ImmutableArray<string> Options) : Question<Choices>(Id)
{
    public const string NoneWord = "geen";

    public override string Kind => "meerkeuze";

    private protected override IEnumerable<Answer> HopesOfKind(DateOnly? posting) => [Answer.Of(new Choices(Options)), Answer.Of(new Choices([]))];

    /// <summary>Whether a page shows an option to who gave these answers; one that is not shown is an answer all the same.</summary>
    public Func<string, Answers, bool> Offers { get; init; } = (_, _) => true;

    private protected override bool SaysDontKnow(JsonElement wire) =>
        wire.ValueKind is JsonValueKind.Array && wire.GetArrayLength() == 1 && base.SaysDontKnow(wire[0]);

    private protected override void WriteDontKnow(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        base.WriteDontKnow(writer);
        writer.WriteEndArray();
    }

    private protected override Answer<Choices>? Read(JsonElement wire, out Text refusal)
    {
        refusal = Refusals.Shape(Kind);
        if (wire.ValueKind is not JsonValueKind.Array || wire.EnumerateArray().Any(item => item.ValueKind is not JsonValueKind.String))
        {
            return null;
        }

        ImmutableArray<string> ticked = [.. wire.EnumerateArray().Select(item => item.GetString()!)];
        refusal = RefusalOfTicks(ticked)!;
        return refusal is not null ? null : new(Tick(ticked));
    }

    /// <summary>Why these ticks, "geen" and "weet-niet" included, are no answer; null when they are one.</summary>
    public Text? RefusalOfTicks(ImmutableArray<string> ticked) =>
        ticked.IsEmpty ? Refusals.NoOption
        : ticked.Distinct(StringComparer.Ordinal).Count() < ticked.Length ? Refusals.Twice
        : ticked.Length > 1 && (ticked.Contains(NoneWord) || ticked.Contains(DontKnowWord)) ? Refusals.Alone
        : ticked.All(option => option == NoneWord || Options.AsSpan().Contains(option)) ? null
        : Refusals.Option;

    /// <summary>The options ticked, in the order of the question; "geen" is none of them.</summary>
    public Choices Tick(IReadOnlyCollection<string> ticked) => new([.. Options.Where(ticked.Contains)]);

    private protected override void Write(Utf8JsonWriter writer, Choices value)
    {
        writer.WriteStartArray();
        foreach (string option in value.Options.DefaultIfEmpty(NoneWord))
        {
            writer.WriteStringValue(option);
        }

        writer.WriteEndArray();
    }

    private protected override Text? RefusalOf(Choices value, DateOnly? posting) =>
        value.Options.IsEmpty ? null : RefusalOfTicks(value.Options);
}
