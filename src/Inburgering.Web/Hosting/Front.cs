namespace Inburgering.Web.Hosting;

/// <summary>
/// The log and the security headers come before all else: also before the framework refuses a host that <c>AllowedHosts</c>
/// does not name, which it does before anything in <c>Program.cs</c>.
/// </summary>
public static class Front
{
    /// <summary>The first filter is the outermost; those of the framework are there already.</summary>
    public static void AddFront(this WebApplicationBuilder builder) => builder.Services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter>(new Outermost()));

    private sealed class Outermost : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.UseRequestLog();
            app.UseSecurityHeaders();
            next(app);
        };
    }
}
