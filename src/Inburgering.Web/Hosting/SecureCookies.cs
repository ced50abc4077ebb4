namespace Inburgering.Web.Hosting;

/// <summary>
/// Every cookie goes over TLS only, except while developing; also where a proxy before the site ends TLS. Over https its name
/// begins with <c>__Host-</c>, which browsers take from this very host alone: no neighbour on the same domain can plant one.
/// Within the site a cookie has its name without the prefix.
/// </summary>
public static class SecureCookies
{
    private const string Prefix = "__Host-";

    public static void UseSecureCookies(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            if (context.Request.IsHttps)
            {
                TakePrefixOff(context.Request);
            }

            return next(context);
        });
        app.UseCookiePolicy(new CookiePolicyOptions
        {
            Secure = app.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always,
            OnAppendCookie = cookie => cookie.CookieName = cookie.Context.CookieName(cookie.CookieName),
            OnDeleteCookie = cookie => cookie.CookieName = cookie.Context.CookieName(cookie.CookieName),
        });
    }

    /// <summary>The name by which the visitor's browser knows a cookie of the site.</summary>
    public static string CookieName(this HttpContext context, string name) => context.Request.IsHttps ? Prefix + name : name;

    /// <summary>Leaves of the cookies that came only those with the prefix, without it.</summary>
    private static void TakePrefixOff(HttpRequest request) => request.Headers.Cookie = string.Join("; ", request.Cookies
        .Where(cookie => cookie.Key.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(cookie => $"{cookie.Key[Prefix.Length..]}={Uri.EscapeDataString(cookie.Value)}"));
}
