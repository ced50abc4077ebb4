using Microsoft.AspNetCore.HttpOverrides;

namespace Inburgering.Web.Hosting;

/// <summary>Takes over what a named proxy says, and nothing from anybody else.</summary>
public static class ProxyHeaders
{
    public static void AddProxies(this WebApplicationBuilder builder)
    {
        Proxies proxies = Proxies.Named(builder.Configuration);
        // After everything else: ASPNETCORE_FORWARDEDHEADERS_ENABLED would believe anybody.
        builder.Services.PostConfigure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = proxies.Any ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            options.ForwardLimit = null;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (System.Net.IPNetwork network in proxies.Networks)
            {
                options.KnownIPNetworks.Add(network);
            }
        });
    }
}
