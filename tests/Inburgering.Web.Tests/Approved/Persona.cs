using System.Text.Json;
using Inburgering.Domain.Composition;

namespace Inburgering.Web.Tests.Approved;

/// <summary>An invented applicant with a story, known by a role; no real person.</summary>
/// <param name="File">The name of the file, without ending.</param>
/// <param name="Name">An initial and a role.</param>
/// <param name="Story">Who it is and what they want.</param>
/// <param name="Edition">The edition of the law.</param>
/// <param name="Wire">The answers as they go over the wire.</param>
public sealed record Persona(string File, string Name, string Story, Edition Edition, JsonElement Wire)
{
    public static TheoryData<string> Files => new(Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    public Interview Interview => Interview.Along(Questionnaire.Read(Wire), Edition);

    public static Persona Load(string file)
    {
        using JsonDocument document = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(Folder, $"{file}.json")));
        JsonElement root = document.RootElement.Clone();
        return new(
            file,
            root.GetProperty("naam").GetString()!,
            root.GetProperty("verhaal").GetString()!,
            Editions.Read(root.GetProperty("editie").GetString())!.Value,
            root.GetProperty("antwoorden"));
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Personas");
}
