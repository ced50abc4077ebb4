namespace Inburgering.Web.Hosting;

/// <summary>What holds between browser and site: TLS, or a clear word.</summary>
public static class TransportSecurity
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    public static void AddTransportSecurity(this WebApplicationBuilder builder) => builder.Services.AddHsts(hsts => hsts.MaxAge = Remembered);

    /// <summary>Inside the pages for errors, so that those carry the header too.</summary>
    public static void UseTransportSecurity(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
            app.UseMiddleware<PlainHttp>();
        }
    }
}
