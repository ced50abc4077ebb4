using System.Text.Json;

namespace Inburgering.Benchmarks.Pages;

/// <summary>Answers as they go over the wire.</summary>
internal static class Wire
{
    public static JsonElement Of(Question question, Answer answer)
    {
        using MemoryStream written = new();
        using (Utf8JsonWriter writer = new(written))
        {
            question.Write(writer, answer);
        }

        return JsonDocument.Parse(written.ToArray()).RootElement;
    }
}
