using System.Text.Json.Nodes;

namespace Inburgering.Fuzz.Tests.Making;

/// <summary>The answers of the invented people and of the acceptance cases, by question.</summary>
internal static class Stories
{
    public static IReadOnlyList<JsonObject> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Stories"), "*.json").Order(StringComparer.Ordinal)
            .Select(file => JsonNode.Parse(File.ReadAllText(file))!["antwoorden"]!.AsObject()),
    ];
}
