using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Inburgering.Web.Tests.Browsing;

/// <summary>A site that fails in whatever way it is asked to: <c>/mislukt/418</c> ends in that status, <c>/mislukt/0</c> in an exception.</summary>
public static class Mishaps
{
    public const string Path = $"/{Name}";

    private const string Name = "mislukt";

    /// <summary>What the exception says, as if it quoted a visitor.</summary>
    public const string Said = "geboortedatum 1987-09-13\n2026-11-28T00:00:00Z INF GET /forged 200";

    public static WebApplicationFactory<Program> Failing(this WebApplicationFactory<Program> site) => site.WithWebHostBuilder(host =>
        host.ConfigureTestServices(services => services.AddSingleton<IStartupFilter, Last>()));

    private static Task Fail(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.Value!.Split('/') is not [.., Name, var status])
        {
            return next(context);
        }

        int code = int.Parse(status, CultureInfo.InvariantCulture);
        context.Response.StatusCode = code is 0 ? throw new InvalidOperationException(Said) : code;
        return Task.CompletedTask;
    }

    /// <summary>Comes after all of the site.</summary>
    private sealed class Last : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Use(Fail);
        };
    }
}
