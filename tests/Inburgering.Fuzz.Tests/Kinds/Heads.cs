using System.Text;
using Inburgering.Fuzz.Tests.Driving;
using Inburgering.Fuzz.Tests.Making;

namespace Inburgering.Fuzz.Tests.Kinds;

/// <summary>Methods, hosts and headers: odd ones, many, long, and those that ask for a part, a variant or another protocol.</summary>
internal sealed class Heads : Mischief
{
    private static readonly string[] Methods = ["HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "QUERY", "get", "Post", Scraps.Core.ToUpperInvariant(), new('X', 40)];

    private static readonly string[] Hosts =
        ["evil.example", "evil.example:1", "127.0.0.1:99999", "", "localhost", "[::1]", "[::", "xn--a", "xn--a.example", "..", "a,b", "a'b", "%00", "@", "a b", Scraps.Mark, "é", new('x', 300), "1.2.3.4.5", "-", "_"];

    private static readonly string[] Names =
    [
        "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Prefix", "Forwarded", "X-Original-URL", "X-HTTP-Method-Override", "Range", "If-Range", "If-None-Match", "If-Modified-Since", "If-Match",
        "Accept", "Accept-Encoding", "Accept-Language", "Accept-Charset", "Expect", "Upgrade", "Connection", "TE", "Trailer", "Transfer-Encoding", "Content-Length", "Content-Type", "Cookie", "Authorization", "Origin", "Referer", "Sec-Fetch-Site",
        "User-Agent", "Via", "Date", "traceparent", "tracestate", "baggage", "Request-Id", "RequestVerificationToken", "HTTP2-Settings", "Sec-WebSocket-Key", "Content-Encoding", "Cache-Control", "Pragma", "Max-Forwards",
    ];

    private static readonly string[] Values =
    [
        "", "*", ";", ",,,", "\"", "=", "x", "-1", "0", "99999999999999999999", "chunked", "gzip, chunked", "close", "upgrade", "websocket", "h2c", "100-continue", "null", "cross-site", "https://evil.example", "bytes=0-0", "bytes=-1", "bytes=9-1", "bytes=0-0,1-1,2-2", "bytes=0-18446744073709551615",
        "Thu, 01 Jan 1970 00:00:00 GMT", "W/\"x\"", "br;q=0", "*;q=0", "gzip;q=1e9", "00-ffffffffffffffffffffffffffffffff-ffffffffffffffff-01", "1.2.3.4", "1.2.3.4, 5.6.7.8", "for=\"[::1]\";host=evil.example;proto=https", "DELETE", "/keys", Scraps.Mark, "application/x-www-form-urlencoded; charset=utf-7",
    ];

    public override string Kind => "heads";

    public override Sent Next(Dice dice, Known known)
    {
        string method = dice.OnceIn(4) ? dice.Of(Methods) : dice.Of("GET", "GET", "POST");
        string address = dice.Of(dice.Of(known.Addresses), "/openapi/v1.json", "/api/v1/vragen", "/health", "/nl/site.css", "/nl/vraag/vergunning");
        List<(string Name, string Value)> headers = dice.OnceIn(4) ? [("Host", dice.Of(Hosts))] : [];
        switch (dice.Upto(8))
        {
            case 0:
                headers.Add(($"X-{Scraps.Core}", new string('a', dice.Of(4000, 16_000, 33_000))));
                break;
            case 1:
                headers.AddRange(Enumerable.Range(0, dice.Of(50, 99, 150)).Select(number => ($"X-{number}", Scraps.Core)));
                break;
            default:
                headers.AddRange(Enumerable.Range(0, dice.Of(1, 1, 2, 4)).Select(_ => (dice.Of(Names), dice.OnceIn(4) ? Scraps.Plain(dice) : dice.Of(Values))));
                break;
        }

        // Without a length there is no body to wait for, and with a wrong one nobody may wait.
        byte[]? body = method is "POST" or "PUT" && !headers.Exists(header => header.Name is "Content-Length" or "Transfer-Encoding") ? Encoding.ASCII.GetBytes("a=1") : null;
        headers.RemoveAll(header => header is { Name: "Content-Length", Value.Length: > 0 } && header.Value.All(char.IsAsciiDigit) && header.Value != "0");
        headers.RemoveAll(header => header.Name == "Transfer-Encoding" && header.Value.EndsWith("chunked", StringComparison.Ordinal));
        return Sent.Of(Kind, method, address, headers, body) with { IsBroken = true };
    }
}
