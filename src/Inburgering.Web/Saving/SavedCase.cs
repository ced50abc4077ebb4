using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Inburgering.Domain.Composition;
using Inburgering.Web.State;

namespace Inburgering.Web.Saving;

/// <summary>What is saved of a visit: the answers, and what the rules came to then.</summary>
/// <param name="Edition">The law that the answers were held against.</param>
/// <param name="Answers">All answers ever given.</param>
/// <param name="RuleVersion">The version of the rules; null where it was not written down.</param>
/// <param name="Verdicts">The verdict on each permit.</param>
public sealed record SavedCase(Edition Edition, Answers Answers, string? RuleVersion, ImmutableArray<SavedVerdict> Verdicts)
{
    private const string EditionKey = "editie";
    private const string AnswersKey = "antwoorden";
    private const string RulesKey = "regels";
    private const string VerdictsKey = "oordelen";
    private const string PermitKey = "vergunning";
    private const string VerdictKey = "oordeel";
    private const string FromKey = "vanaf";
    private const string ClosedKey = "gesloten";
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Its length is a multiple of this many bytes, so that it does not tell how much was answered.</summary>
    private const int Step = 2048;

    public static SavedCase Of(Visit visit) => new(visit.Edition, visit.Answers, Domain.Composition.RuleVersion.Current, SavedVerdict.Of(visit.Interview));

    /// <summary>The answers in the form of the API, which opens them again too.</summary>
    public byte[] ToRequest() => Written(writer => { });

    /// <summary>All of it, as short as it goes.</summary>
    internal byte[] ToCompactBytes() => Written(WriteOutcome);

    /// <summary>All of it, to be encrypted.</summary>
    internal byte[] ToBytes()
    {
        byte[] written = Written(WriteOutcome);
        byte[] padded = new byte[(written.Length + Step - 1) / Step * Step];
        padded.AsSpan().Fill((byte)' ');
        written.CopyTo(padded, 0);
        return padded;
    }

    /// <summary>Reads what was decrypted; an answer that there is no question for any more counts as not given.</summary>
    /// <returns>The case; null where it is none.</returns>
    internal static SavedCase? Read(byte[] written)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(written);
            JsonElement root = document.RootElement;
            return Editions.Read(root.GetProperty(EditionKey).GetString()) is { } edition
                ? new(edition, Questionnaire.Read(root.GetProperty(AnswersKey)), root.GetProperty(RulesKey).GetString(), [.. root.GetProperty(VerdictsKey).EnumerateArray().Select(ReadVerdict)])
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private byte[] Written(Action<Utf8JsonWriter> rest)
    {
        ArrayBufferWriter<byte> written = new();
        using (Utf8JsonWriter writer = new(written))
        {
            writer.WriteStartObject();
            writer.WriteString(EditionKey, Edition.Wire());
            writer.WritePropertyName(AnswersKey);
            Questionnaire.Write(writer, Answers);
            rest(writer);
            writer.WriteEndObject();
        }

        return written.WrittenSpan.ToArray();
    }

    private void WriteOutcome(Utf8JsonWriter writer)
    {
        writer.WriteString(RulesKey, RuleVersion);
        writer.WriteStartArray(VerdictsKey);
        foreach (SavedVerdict verdict in Verdicts)
        {
            writer.WriteStartObject();
            writer.WriteString(PermitKey, verdict.Permit);
            writer.WriteString(VerdictKey, verdict.Verdict.Wire());
            writer.WriteString(FromKey, verdict.NotBefore?.ToString(DayFormat, CultureInfo.InvariantCulture));
            writer.WriteBoolean(ClosedKey, verdict.IsClosed);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static SavedVerdict ReadVerdict(JsonElement written) => new(
        written.GetProperty(PermitKey).GetString() ?? "",
        Enum.GetValues<Verdict>().First(verdict => verdict.Wire() == written.GetProperty(VerdictKey).GetString()),
        written.GetProperty(FromKey).GetString() is { } from ? DateOnly.ParseExact(from, DayFormat, CultureInfo.InvariantCulture) : null,
        written.GetProperty(ClosedKey).GetBoolean());
}
