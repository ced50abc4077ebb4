using System.Text.Unicode;
using Inburgering.Web.State;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace Inburgering.Web.Pages;

/// <summary>Razor Pages as this site uses them.</summary>
public static class PageServices
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorPages();
        builder.Services.AddAntiforgery(options => FormCookie.Configure(options.Cookie));
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
