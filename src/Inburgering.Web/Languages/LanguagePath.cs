using System.Globalization;

namespace Inburgering.Web.Languages;

/// <summary>
/// The language is the first part of the address: /nl, /en, /ar. It moves into the path base, so that every link and
/// redirect the framework makes stays in the language, and no page needs to know of it.
/// </summary>
public static class LanguagePath
{
    private static readonly object Key = new();

    public static void UseLanguagePath(this WebApplication app) => app.Use((context, next) =>
    {
        foreach (Language language in Language.All)
        {
            if (context.Request.Path.StartsWithSegments($"/{language.Code}", out PathString rest))
            {
                context.Request.PathBase = context.Request.PathBase.Add($"/{language.Code}");
                context.Request.Path = rest.HasValue ? rest : "/";
                context.Items[Key] = language;
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language.Culture;
                break;
            }
        }

        return next(context);
    });

    /// <summary>The language of the address; null where the address names none.</summary>
    public static Language? NamedLanguage(this HttpContext context) => context.Items[Key] as Language;

    /// <summary>The language of the address, Dutch where it names none.</summary>
    public static Language SpokenLanguage(this HttpContext context) => context.NamedLanguage() ?? Language.Dutch;
}
