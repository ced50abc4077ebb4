using System.Reflection;
using System.Text.Json;

namespace Inburgering.Domain.Composition;

/// <summary>
/// The acceptance cases and the named persons of the tests. Their answers are built into the library, because what they come
/// to is part of the version of the rules.
/// </summary>
internal static class KnownApplicants
{
    private const string Prefix = "KnownApplicants.";

    private static readonly Assembly Library = typeof(KnownApplicants).Assembly;

    /// <summary>Each of them by file name, interviewed.</summary>
    public static IEnumerable<(string Name, Interview Interview)> All => Library
        .GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => (name[Prefix.Length..], Interviewed(name)));

    private static Interview Interviewed(string name)
    {
        using JsonDocument applicant = JsonDocument.Parse(Library.GetManifestResourceStream(name)!);
        Edition edition = Editions.Read(applicant.RootElement.GetProperty("editie").GetString())
            ?? throw new InvalidOperationException($"{name} names no edition.");
        return Interview.Along(Questionnaire.Read(applicant.RootElement.GetProperty("antwoorden")), edition);
    }
}
