namespace Inburgering.Web.Hosting;

/// <summary>Every cookie goes over TLS only, except while developing; also where a proxy before the site ends TLS.</summary>
public static class SecureCookies
{
    public static void UseSecureCookies(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseCookiePolicy(new CookiePolicyOptions { Secure = CookieSecurePolicy.Always });
        }
    }
}
