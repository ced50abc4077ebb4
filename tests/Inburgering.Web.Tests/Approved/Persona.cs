using System.Text.Json;
using Inburgering.Domain.Composition;
using Inburgering.Web.Languages;
using Inburgering.Web.State;

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

    public static TheoryData<string> Languages => new(Language.All.Select(language => language.Code));

    /// <summary>Each person in each language of the site.</summary>
    public static TheoryData<string, string> InEveryLanguage => With(Language.All);

    /// <summary>Each person in each language but Dutch.</summary>
    public static TheoryData<string, string> InEveryTranslation => With(Language.All.Where(language => language != Language.Dutch));

    /// <summary>The visit of this person.</summary>
    public Visit Visit => new(Edition, Questionnaire.Read(Wire));

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

    private static TheoryData<string, string> With(IEnumerable<Language> languages)
    {
        TheoryData<string, string> rows = [];
        foreach ((string file, Language language) in Files.Cast<object[]>().SelectMany(row => languages.Select(language => ((string)row[0], language))))
        {
            rows.Add(file, language.Code);
        }

        return rows;
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Personas");
}
