using System.Text;

namespace Inburgering.Benchmarks.Pages;

/// <summary>One request as it goes over the line, and the status that answers it.</summary>
/// <param name="Bytes">The request, headers and body.</param>
/// <param name="Status">The status that the answer must have.</param>
internal sealed record Exchange(byte[] Bytes, int Status)
{
    public const int Ok = 200;
    public const int Found = 302;

    public static Exchange Get(Uri address, string cookies, bool packed) => new(Request("GET", address, cookies, packed, null), Ok);

    public static Exchange Post(Uri address, string cookies, bool packed, string form) => new(Request("POST", address, cookies, packed, form), Found);

    private static byte[] Request(string method, Uri address, string cookies, bool packed, string? form) => Encoding.ASCII.GetBytes(string.Join("\r\n",
    [
        $"{method} {address.PathAndQuery} HTTP/1.1",
        $"Host: {address.Authority}",
        .. packed ? (string[])["Accept-Encoding: gzip, deflate, br"] : [],
        .. cookies.Length > 0 ? (string[])[$"Cookie: {cookies}"] : [],
        .. form is null ? (string[])[] : ["Content-Type: application/x-www-form-urlencoded", $"Content-Length: {form.Length}"],
        "", form ?? "",
    ]));
}
