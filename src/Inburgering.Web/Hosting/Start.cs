using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Inburgering.Web.Hosting;

/// <summary>Starting: either the site runs and says where, or one sentence says why not and what to do.</summary>
public static partial class Start
{
    private const string SettingsFile = "appsettings.json";

    /// <summary>Settings are checked at the start, so they are read then and not again.</summary>
    private const string ReadOnce = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>The settings of the site, wherever it is started from.</summary>
    public static WebApplicationBuilder Prepare(string[] args)
    {
        string[] once = [.. args, ReadOnce];
        WebApplicationBuilder builder = WebApplication.CreateBuilder(once);
        if (!File.Exists(Path.Combine(builder.Environment.ContentRootPath, SettingsFile)))
        {
            builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = once, ContentRootPath = AppContext.BaseDirectory });
        }

        // Who attacks a server need not be told which one it is.
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        return builder;
    }

    /// <summary>Why the site could not start, in one sentence; nothing when only a trace would tell.</summary>
    public static string? WhyNot(Exception e) => e switch
    {
        StartRefusedException => e.Message,
        IOException { InnerException: AddressInUseException } => $"{e.Message} Stop the other program, or choose another address with --urls or ASPNETCORE_URLS.",
        SocketException => $"The address to listen on cannot be opened: {e.Message}. Choose another with --urls or ASPNETCORE_URLS.",
        FormatException { TargetSite.DeclaringType.Name: nameof(BindingAddress) } => $"{e.Message}. Write an address as http://localhost:5080 in --urls or ASPNETCORE_URLS.",
        InvalidDataException { InnerException: { } inner } => $"{e.Message} {inner.Message}",
        _ => null,
    };

    /// <summary>Says where to open the site, and warns when nobody could use it there.</summary>
    public static void SayWhere(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        BindingAddress[] addresses = [.. app.Urls.Select(BindingAddress.Parse)];
        foreach (BindingAddress address in addresses)
        {
            Ready(app.Logger, Openable(address));
        }

        if (!app.Environment.IsDevelopment() && !Proxies.Named(app.Configuration).Any && addresses.Any(address => address.Scheme == Uri.UriSchemeHttp && !PlainHttp.IsOnThisMachine(address.Host)))
        {
            OnlyPlain(app.Logger);
        }
    });

    private static string Openable(BindingAddress address) =>
        $"{address.Scheme}://{(address.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : address.Host)}:{address.Port}{address.PathBase}";

    [LoggerMessage(LogLevel.Information, "Ready: open {Address}")]
    private static partial void Ready(ILogger logger, string address);

    [LoggerMessage(LogLevel.Warning, "The site can be reached from other machines over plain http, where browsers keep no answers. Put a proxy with TLS before it and name that in the setting '" + Proxies.Setting + "': see docs/operations.md")]
    private static partial void OnlyPlain(ILogger logger);
}
