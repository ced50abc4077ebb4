using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inburgering.Web.Api;

/// <summary>Many applicants in one request, each read by itself later on: one that cannot be read harms no other.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BatchRequest
{
    /// <summary>The most applicants of one request.</summary>
    public const int MostApplicants = 1000;

    /// <summary>The most that a request may have, in MB and in bytes.</summary>
    public const int MostMegabytes = 4;
    public const int MostBytes = MostMegabytes * 1024 * 1024;

    /// <summary>The applicants, in the order in which they are answered.</summary>
    [JsonConverter(typeof(UnreadList))]
    public IReadOnlyList<JsonElement> Aanvragers { get; init; } = [];

    /// <summary>Reads where each begins and ends, and no further.</summary>
    private sealed class UnreadList : JsonConverter<IReadOnlyList<JsonElement>>
    {
        public override IReadOnlyList<JsonElement> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType is not JsonTokenType.StartArray)
            {
                throw new JsonException();
            }

            List<JsonElement> all = [];
            while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            {
                all.Add(JsonElement.ParseValue(ref reader));
                if (all.Count > MostApplicants)
                {
                    throw new JsonException();
                }
            }

            return all;
        }

        public override void Write(Utf8JsonWriter writer, IReadOnlyList<JsonElement> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, options);
    }
}

/// <summary>One applicant of many.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ApplicantRequest
{
    /// <summary>The most characters of a mark.</summary>
    public const int LongestMark = 100;

    /// <summary>The caller's own mark for this applicant: it comes back as it is, and is kept nowhere.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>"geldend" (also when left out) or "formulier".</summary>
    public string Editie { get; init; } = Editions.InForceWire;

    /// <summary>The answers by question id.</summary>
    [JsonConverter(typeof(ReadableAnswers))]
    public IReadOnlyDictionary<string, JsonElement> Antwoorden { get; init; } = ImmutableDictionary<string, JsonElement>.Empty;

    internal AssessmentRequest Assessment => new() { Editie = Editie, Antwoorden = Antwoorden };
}
