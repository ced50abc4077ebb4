namespace Inburgering.Web.Languages;

/// <summary>The language that a browser or program asks for.</summary>
public static class AcceptedLanguage
{
    /// <summary>The best language of <c>Accept-Language</c> that the site speaks; Dutch where it speaks none of them.</summary>
    public static Language Of(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(accepted => accepted.Quality ?? 1)
        .Select(accepted => Language.Find(accepted.Value.Value?.Split('-')[0]))
        .FirstOrDefault(language => language is not null) ?? Language.Dutch;
}
