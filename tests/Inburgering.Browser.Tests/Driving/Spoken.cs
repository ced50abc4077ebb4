using Inburgering.Web.Languages;

namespace Inburgering.Browser.Tests.Driving;

/// <summary>The languages in which the site is looked at, as far as it speaks them.</summary>
internal static class Spoken
{
    /// <summary>Every language of the site.</summary>
    public static IEnumerable<Language> All => Language.All;

    /// <summary>The authority, and one for each direction of writing.</summary>
    public static IEnumerable<Language> BothWays => Some("nl", "ar");

    /// <summary>The authority, and one for each script.</summary>
    public static IEnumerable<Language> EveryScript => Some("nl", "ar", "ti");

    /// <summary>The languages in Latin letters, which alone are read back from a PDF in their order.</summary>
    public static IEnumerable<Language> InLatinLetters => Some("nl", "en", "tr");

    /// <summary>A language with each of the names.</summary>
    public static TheoryData<string, string> With(this IEnumerable<Language> languages, IEnumerable<string> names)
    {
        TheoryData<string, string> rows = [];
        foreach ((Language language, string name) in languages.SelectMany(language => names.Select(name => (language, name))))
        {
            rows.Add(language.Code, name);
        }

        return rows;
    }

    private static IEnumerable<Language> Some(params string[] codes) => codes.Select(Language.Find).OfType<Language>();
}
