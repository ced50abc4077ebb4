namespace Inburgering.Web.Filling;

/// <summary>How the fields of a form that was sent are looked up.</summary>
internal static class SentForm
{
    /// <summary>More than any answer needs; what is longer is cut, so that nobody can send a book to be shown again.</summary>
    private const int MostCharacters = 40;

    /// <summary>What was typed in a field; empty where nothing was.</summary>
    public static string Typed(this IFormCollection form, string field, int most = MostCharacters) =>
        form[field].FirstOrDefault() is { } typed ? string.Concat(typed.EnumerateRunes().Take(most)) : "";

    /// <summary>The values that were ticked under one name.</summary>
    public static ImmutableArray<string> Ticked(this IFormCollection form, string field) => [.. form[field].OfType<string>()];
}
