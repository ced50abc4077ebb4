using System.Text.Unicode;
using FluentValidation;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc.Razor;
using Inburgering.Web.Hosting;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace Inburgering.Web.Pages;

/// <summary>Razor Pages as this site uses them.</summary>
public static class PageServices
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorPages().AddMvcOptions(options =>
        {
            // They read names like "a[b]" as a path, stumble over "a[", and no form of ours has such names.
            options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
            options.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
        });
        // The partials that kinds of question share are found by their name, as those in Shared are.
        builder.Services.Configure<RazorViewEngineOptions>(options => options.PageViewLocationFormats.Add("/Kinds/Parts/{0}" + RazorViewEngine.ViewExtension));
        builder.Services.AddValidatorsFromAssemblyContaining<Program>(ServiceLifetime.Singleton, includeInternalTypes: true);
        builder.Services.AddAntiforgery(options =>
        {
            FormCookie.Configure(options.Cookie);
            // The framing is forbidden by the policy of SecurityHeaders; this header would allow some.
            options.SuppressXFrameOptionsHeader = true;
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

    public static void MapPages(this WebApplication app) => app.MapRazorPages().RequireRateLimiting(RateLimits.Pages);
}
