using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inburgering.Web.Api;

/// <summary>
/// Reads answers, and every string in them once. JSON can hold half a character ("\ud800", or bytes that are no UTF-8); that
/// shows only when it is read, and makes the request one that cannot be read, not an error of ours later on.
/// </summary>
internal sealed class ReadableAnswers : JsonConverter<IReadOnlyDictionary<string, JsonElement>>
{
    public override IReadOnlyDictionary<string, JsonElement>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var answers = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(ref reader, options);
        foreach (JsonElement answer in answers?.Values ?? Enumerable.Empty<JsonElement>())
        {
            ReadThrough(answer);
        }

        return answers;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, JsonElement> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options);

    /// <exception cref="InvalidOperationException">A string is no text; the serializer makes a <see cref="JsonException"/> of it.</exception>
    private static void ReadThrough(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                value.GetString();
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in value.EnumerateArray())
                {
                    ReadThrough(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    _ = property.Name;
                    ReadThrough(property.Value);
                }

                break;
        }
    }
}
