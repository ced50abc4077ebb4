using System.Net;
using System.Net.Sockets;

namespace Inburgering.Web.Hosting;

/// <summary>Who counts as one client where requests are counted. Addresses are compared, never kept or logged.</summary>
public static class ClientAddress
{
    private const int PrefixBytes = 8;

    /// <summary>The IPv4 address of the client, or the first half (the /64) of its IPv6 address: one household or company has all of the second half.</summary>
    public static string Of(HttpContext context) => context.Connection.RemoteIpAddress is { } address ? Of(address) : "";

    private static string Of(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4().ToString();
        }

        return address.AddressFamily is AddressFamily.InterNetworkV6 ? $"{Convert.ToHexString(address.GetAddressBytes().AsSpan(0, PrefixBytes))}/64" : address.ToString();
    }
}
