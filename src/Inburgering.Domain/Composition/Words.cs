using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Inburgering.Domain.Composition;

/// <summary>The words of the domain: one resource file a room, beside the code it belongs to. Dutch is the neutral language.</summary>
public static class Words
{
    /// <summary>The resource files, by their full name.</summary>
    public static IReadOnlyList<string> Rooms { get; } =
    [
        "Inburgering.Domain.Asking.Objections",
        "Inburgering.Domain.Checklists.FormEntries",
        "Inburgering.Domain.Checklists.Items",
        "Inburgering.Domain.Checklists.Steps",
        "Inburgering.Domain.Checklists.Timeline",
        "Inburgering.Domain.Income.IncomeFindings",
        "Inburgering.Domain.Income.IncomeQuestions",
        "Inburgering.Domain.Integration.IntegrationFindings",
        "Inburgering.Domain.Integration.IntegrationQuestions",
        "Inburgering.Domain.Judging.Findings",
        "Inburgering.Domain.Judging.LawChanges",
        "Inburgering.Domain.Permits.PermitFindings",
        "Inburgering.Domain.Permits.PermitQuestions",
        "Inburgering.Domain.Provisions.Glossary",
        "Inburgering.Domain.Provisions.Provisions",
        "Inburgering.Domain.Provisions.Rulings",
        "Inburgering.Domain.Provisions.Thresholds",
    ];

    /// <summary>Every text of the domain in one language, without falling back on another; empty for a language that has none.</summary>
    public static IEnumerable<KeyValuePair<string, string>> In(CultureInfo language) =>
        Rooms.SelectMany(room => In(language, room, typeof(Words).Assembly));

    /// <summary>Every text of one resource file in one language; empty where that language has none.</summary>
    public static IEnumerable<KeyValuePair<string, string>> In(CultureInfo language, string room, Assembly assembly) =>
        new ResourceManager(room, assembly).GetResourceSet(language, createIfNotExists: true, tryParents: false) is { } texts
            ? texts.Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create((string)entry.Key, (string)entry.Value!))
            : [];
}
