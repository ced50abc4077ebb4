using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;

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

    /// <summary>Leads from a page's address without a language to the same page in the language that the browser asks for.</summary>
    public static void UseLanguageRedirect(this WebApplication app) => app.Use((context, next) =>
    {
        bool isPage = context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null;
        bool isError = context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!isPage || isError || context.NamedLanguage() is not null || !HttpMethods.IsGet(context.Request.Method))
        {
            return next(context);
        }

        PathString path = context.Request.Path == "/" ? PathString.Empty : context.Request.Path;
        context.Response.Redirect($"/{AcceptedLanguage.Of(context.Request).Code}{path.ToUriComponent()}{context.Request.QueryString}");
        return Task.CompletedTask;
    });

    /// <summary>The language of the address; null where the address names none.</summary>
    public static Language? NamedLanguage(this HttpContext context) => context.Items[Key] as Language;

    /// <summary>The language of the address, Dutch where it names none.</summary>
    public static Language SpokenLanguage(this HttpContext context) => context.NamedLanguage() ?? Language.Dutch;
}
