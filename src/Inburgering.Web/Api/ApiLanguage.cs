using Inburgering.Web.Languages;
using Microsoft.Net.Http.Headers;

namespace Inburgering.Web.Api;

/// <summary>The language of the API's texts: <c>?taal=</c>, else <c>Accept-Language</c>, else Dutch.</summary>
internal static class ApiLanguage
{
    public static Phrasebook Choose(HttpContext context)
    {
        Language language = Of(context);
        context.Response.Headers.ContentLanguage = language.Code;
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        return Phrasebook.In(language);
    }

    public static Language Of(HttpContext context) => Language.Find(context.Request.Query["taal"]) ?? AcceptedLanguage.Of(context.Request);
}
