using Inburgering.Web.Languages;
using Microsoft.Net.Http.Headers;

namespace Inburgering.Web.Api;

/// <summary>The language of the API's texts: <c>?taal=</c>, else <c>Accept-Language</c>, else Dutch.</summary>
internal static class ApiLanguage
{
    public static Phrasebook Choose(HttpContext context)
    {
        Language language = Language.Find(context.Request.Query["taal"]) ?? Accepted(context.Request) ?? Language.Dutch;
        context.Response.Headers.ContentLanguage = language.Code;
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        return Phrasebook.In(language);
    }

    private static Language? Accepted(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(accepted => accepted.Quality ?? 1)
        .Select(accepted => Language.Find(accepted.Value.Value?.Split('-')[0]))
        .FirstOrDefault(language => language is not null);
}
