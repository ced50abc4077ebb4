using System.Net;

namespace Inburgering.Web.Hosting;

/// <summary>The proxies before the site that are believed when they say who the visitor is and whether the visitor came over https.</summary>
/// <param name="Networks">Where they stand.</param>
public sealed record Proxies(ImmutableArray<IPNetwork> Networks)
{
    /// <summary>Addresses and networks, with a comma between them.</summary>
    public const string Setting = "Proxy:Adressen";

    /// <summary>Whether any is named.</summary>
    public bool Any => Networks.Length > 0;

    /// <summary>The proxies that the settings name.</summary>
    /// <exception cref="StartRefusedException">What is named is no address or network.</exception>
    public static Proxies Named(IConfiguration configuration) =>
        new([.. (configuration[Setting] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Network)]);

    private static IPNetwork Network(string said) =>
        IPNetwork.TryParse(said, out IPNetwork network) ? network
        : IPAddress.TryParse(said, out IPAddress? address) ? new(address, address.GetAddressBytes().Length * 8)
        : throw new StartRefusedException($"The setting '{Setting}' names '{said}', but it must name addresses such as 192.0.2.7, or networks such as 10.0.0.0/8 or fd00::/8, with a comma between them.");
}
