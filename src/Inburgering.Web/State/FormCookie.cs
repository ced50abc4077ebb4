namespace Inburgering.Web.State;

/// <summary>The cookie with the token that tells a form of this site from a form of another; it holds no answer.</summary>
public static class FormCookie
{
    /// <summary>The name of the cookie within the site; over https it has a prefix, see <see cref="Hosting.SecureCookies"/>.</summary>
    public const string Name = "formulier";

    /// <summary>
    /// One for all languages, kept as long as the answers, and sent along when a link from elsewhere opens the site: so a form
    /// that stands open in another tab, or in a browser that was closed in between, still counts.
    /// </summary>
    public static void Configure(CookieBuilder cookie)
    {
        cookie.Name = Name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.MaxAge = VisitCookie.Kept;
        // "Always" would refuse every request that reaches the site over http, also from a proxy that ends TLS; see SecureCookies.
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    /// <summary>Keeps the token as long as the answers that were just given. A second changed cookie also keeps Chromium from showing a page of before by Back.</summary>
    /// <param name="context">The request in hand.</param>
    /// <param name="age">How long the answers are kept; null for until the browser closes.</param>
    public static void Renew(HttpContext context, TimeSpan? age)
    {
        if (context.Request.Cookies[Name] is { Length: > 0 } token)
        {
            CookieOptions options = Options(context);
            options.MaxAge = age;
            context.Response.Cookies.Append(Name, token, options);
        }
    }

    public static void Delete(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context));

    private static CookieOptions Options(HttpContext context)
    {
        CookieBuilder cookie = new();
        Configure(cookie);
        return cookie.Build(context);
    }
}
