using System.Globalization;
using Inburgering.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace Inburgering.Web.Languages;

/// <summary>
/// The language is the first part of the address: /nl, /en, /ar; /ar-nl is Arabic with the Dutch beside it. It moves into the
/// path base, so that every link and redirect the framework makes stays in the language, and no page needs to know of it.
/// </summary>
public static class LanguagePath
{
    private static readonly object Key = new();

    public static void UseLanguagePath(this WebApplication app) => app.Use((context, next) =>
    {
        foreach (LanguageChoice choice in LanguageChoice.All)
        {
            if (context.Request.Path.StartsWithSegments($"/{choice.Segment}", out PathString rest))
            {
                Speak(context, choice, rest.HasValue ? rest : "/");
                return next(context);
            }
        }

        if (context.IsAskedAnew() && context.NamedLanguage() is null)
        {
            Speak(context, new(AcceptedLanguage.Of(context.Request), false), context.Request.Path);
        }

        return next(context);
    });

    /// <summary>The address of a page in a choice of language.</summary>
    /// <param name="context">The request.</param>
    /// <param name="page">The path of the page below the language.</param>
    /// <param name="choice">The language.</param>
    public static string AddressIn(this HttpContext context, PathString page, LanguageChoice choice)
    {
        PathString start = (context.Items[Key] as Spoken)?.Before ?? context.Request.PathBase;
        return $"{start}/{choice.Segment}{(page == "/" ? PathString.Empty : page).ToUriComponent()}";
    }

    /// <summary>The address of a page in the language of the request. The framework can work it out from the page's name, at a tenth of the price of a page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="page">The path of the page below the language.</param>
    public static string AddressHere(this HttpContext context, PathString page) =>
        context.Request.PathBase.HasValue && page == "/" ? context.Request.PathBase.ToUriComponent() : $"{context.Request.PathBase.ToUriComponent()}{page.ToUriComponent()}";

    /// <summary>Leads from a page's address without a language to the same page in the language that the browser asks for.</summary>
    public static void UseLanguageRedirect(this WebApplication app) => app.Use((context, next) =>
    {
        bool isPage = context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null;
        bool isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (!isPage || !isRead || context.IsAskedAnew() || context.NamedLanguage() is not null)
        {
            return next(context);
        }

        context.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        PathString path = context.Request.Path == "/" ? PathString.Empty : context.Request.Path;
        context.Response.Redirect($"/{AcceptedLanguage.Of(context.Request).Code}{path.ToUriComponent()}{context.Request.QueryString}");
        return Task.CompletedTask;
    });

    /// <summary>The language of the address; null where the address names none.</summary>
    public static Language? NamedLanguage(this HttpContext context) => (context.Items[Key] as Spoken)?.Choice.Language;

    /// <summary>The choice of the address, Dutch where it names none.</summary>
    public static LanguageChoice SpokenLanguage(this HttpContext context) => (context.Items[Key] as Spoken)?.Choice ?? new(Language.Dutch, false);

    private static void Speak(HttpContext context, LanguageChoice choice, PathString page)
    {
        context.Items[Key] = new Spoken(choice, context.Request.PathBase);
        context.Request.PathBase = context.Request.PathBase.Add($"/{choice.Segment}");
        context.Request.Path = page;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = choice.Language.Culture;
    }

    /// <summary>What was chosen, and the address before the part that names it.</summary>
    private sealed record Spoken(LanguageChoice Choice, PathString Before);
}
