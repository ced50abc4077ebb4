using System.Text.Json;

namespace Inburgering.Domain.Kernel.Asking;

/// <summary>How each part of the integration exam stands and how often it was tried.</summary>
public sealed record AttemptsQuestion(string Id) : Question<Attempts>(Id)
{
    /// <summary>The most attempts that can be given for one part.</summary>
    public const int Most = 99;

    private const string PartKey = "onderdeel";
    private const string PassedKey = "gehaald";
    private const string WaivedKey = "vrijgesteld";
    private const string UnknownKey = "weetNiet";
    private const string ExamsKey = "examen";
    private const string Nt2Key = "nt2";

    private static readonly ImmutableArray<string> Keys = [PartKey, PassedKey, WaivedKey, UnknownKey, ExamsKey, Nt2Key];

    /// <summary>The parts of the exam, the four language parts first.</summary>
    public static ImmutableArray<string> Parts { get; } = ["lezen", "luisteren", "schrijven", "spreken", "knm", "ona"];

    /// <summary>The parts that the state exam Nt2 has too.</summary>
    public static ImmutableArray<string> LanguageParts { get; } = [.. Parts.Take(4)];

    public override string Kind => "pogingen";

    private protected override IEnumerable<Answer> HopesOfKind(DateOnly? posting) => [];

    private protected override Answer<Attempts>? Read(JsonElement wire, out Text refusal)
    {
        refusal = Refusals.Shape(Kind);
        if (wire.ValueKind is not JsonValueKind.Array)
        {
            return null;
        }

        var attempts = ImmutableArray.CreateBuilder<Attempt>();
        foreach (JsonElement item in wire.EnumerateArray())
        {
            if (ReadOne(item, ref refusal) is not { } attempt)
            {
                return null;
            }

            attempts.Add(attempt);
        }

        return new(new Attempts(attempts.DrainToImmutable()));
    }

    private protected override void Write(Utf8JsonWriter writer, Attempts value)
    {
        writer.WriteStartArray();
        foreach (Attempt attempt in value.All)
        {
            writer.WriteStartObject();
            writer.WriteString(PartKey, attempt.Part);
            writer.WriteBoolean(PassedKey, attempt.State is ExamState.Passed);
            WriteFlag(writer, WaivedKey, attempt.State is ExamState.Waived);
            WriteFlag(writer, UnknownKey, attempt.State is ExamState.Unknown);
            writer.WriteNumber(ExamsKey, attempt.Exams);
            writer.WriteNumber(Nt2Key, attempt.Nt2);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private protected override Text? RefusalOf(Attempts value, DateOnly? posting) =>
        value.All.Any(a => !Parts.Contains(a.Part)) ? Refusals.Part
        : value.All.DistinctBy(a => a.Part).Count() < value.All.Length ? Refusals.PartTwice
        : value.All.Any(a => a.Exams is < 0 or > Most || a.Nt2 is < 0 or > Most) ? Refusals.Attempts
        : value.All.Any(a => a.Nt2 > 0 && !LanguageParts.Contains(a.Part)) ? Refusals.NoNt2
        : null;

    private static Attempt? ReadOne(JsonElement item, ref Text refusal)
    {
        if (item.ValueKind is not JsonValueKind.Object
            || item.EnumerateObject().Any(p => !Keys.Contains(p.Name))
            || !item.TryGetProperty(PartKey, out JsonElement part) || part.ValueKind is not JsonValueKind.String
            || Flag(item, PassedKey) is not { } passed || Flag(item, WaivedKey) is not { } waived || Flag(item, UnknownKey) is not { } unknown
            || Count(item, ExamsKey) is not { } exams || Count(item, Nt2Key) is not { } nt2)
        {
            return null;
        }

        switch (passed, waived, unknown)
        {
            case (false, false, false): return new(part.GetString()!, ExamState.NotPassed, exams, nt2);
            case (true, false, false): return new(part.GetString()!, ExamState.Passed, exams, nt2);
            case (false, true, false): return new(part.GetString()!, ExamState.Waived, exams, nt2);
            case (false, false, true): return new(part.GetString()!, ExamState.Unknown, exams, nt2);
            default:
                refusal = Refusals.PartContradicts;
                return null;
        }
    }

    private static void WriteFlag(Utf8JsonWriter writer, string key, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(key, value);
        }
    }

    private static bool? Flag(JsonElement item, string key) =>
        !item.TryGetProperty(key, out JsonElement value) ? false
        : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean()
        : null;

    private static int? Count(JsonElement item, string key) =>
        !item.TryGetProperty(key, out JsonElement value) ? 0
        : value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out int count) ? count
        : null;
}
