using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Inburgering.Domain.Composition;

/// <summary>The words of the domain: one resource file a subject, beside its code, and those that belong to no subject. Dutch is the neutral language.</summary>
public static class Vocabulary
{
    /// <summary>The resource files, by their full name.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        "Inburgering.Domain.Kernel.Kernel",
        "Inburgering.Domain.Composition.Composition",
        "Inburgering.Domain.Composition.Glossary",
        .. Catalogue.Subjects.Select(subject => subject.Words),
    ];

    /// <summary>Every text of the domain in one language, without falling back on another; empty for a language that has none.</summary>
    public static IEnumerable<KeyValuePair<string, string>> In(CultureInfo language) =>
        Files.SelectMany(file => In(language, file, typeof(Vocabulary).Assembly));

    /// <summary>Every text of one resource file in one language; empty where that language has none.</summary>
    public static IEnumerable<KeyValuePair<string, string>> In(CultureInfo language, string file, Assembly assembly) =>
        new ResourceManager(file, assembly).GetResourceSet(language, createIfNotExists: true, tryParents: false) is { } texts
            ? texts.Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create((string)entry.Key, (string)entry.Value!))
            : [];
}
