using System.Text.Unicode;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace Inburgering.Web.Pages;

/// <summary>Razor Pages as this site uses them.</summary>
public static class PageServices
{
    /// <summary>The name of the cookie that guards forms against forgery, as the privacy page tells it.</summary>
    public const string ForgeryCookie = "formulier";

    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorPages();
        // The partials that kinds of question share are found by their name, as those in Shared are.
        builder.Services.Configure<RazorViewEngineOptions>(options => options.PageViewLocationFormats.Add("/Kinds/Parts/{0}" + RazorViewEngine.ViewExtension));
        builder.Services.AddValidatorsFromAssemblyContaining<Program>(ServiceLifetime.Singleton, includeInternalTypes: true);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = ForgeryCookie;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            // "Always" would refuse every request that reaches the site over http, also from a proxy that ends TLS; see SecureCookies.
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        // Without all ranges, every Arabic or Ethiopic letter goes out as an escape of eight characters.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
    }
}
