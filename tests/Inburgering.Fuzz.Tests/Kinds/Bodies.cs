using System.IO.Compression;
using System.Text;
using Inburgering.Fuzz.Tests.Driving;
using Inburgering.Fuzz.Tests.Making;

namespace Inburgering.Fuzz.Tests.Kinds;

/// <summary>Bodies of another kind than a page expects, with a right token or without: multipart, packed, chunked, too large, or of no kind at all.</summary>
internal sealed class Bodies : Mischief
{
    private static readonly string[] Types =
    [
        "application/x-www-form-urlencoded", "application/json", "text/plain", "application/xml", "application/octet-stream", "multipart/form-data", "multipart/form-data; boundary=", "multipart/mixed; boundary=b",
        $"multipart/form-data; boundary=\"{Scraps.Core} x\"", Scraps.Core, "/", ";", "*/*", "a/b;c=d;e", "application/x-www-form-urlencoded;", "application/x-www-form-urlencoded, text/plain", "",
    ];

    public override string Kind => "bodies";

    public override Sent Next(Dice dice, Known known)
    {
        OpenForm form = dice.Of(known.Forms);
        string address = dice.OnceIn(3) ? dice.Of(known.Addresses) : form.Address;
        List<(string Name, string Value)> headers = [];
        if (!dice.OnceIn(4))
        {
            headers.Add(form.Jar.Header);
            headers.Add(("RequestVerificationToken", form.Token));
        }

        (string type, byte[] body) = Made(dice, form);
        headers.Add(("Content-Type", type));
        string method = dice.Of("POST", "POST", "POST", "GET", "PUT");
        switch (dice.Upto(6))
        {
            case 0:
                headers.Add(("Content-Encoding", dice.Of("gzip", "br", "deflate", "gzip, gzip", Scraps.Core)));
                return Sent.Of(Kind, method, address, headers, Packed(body));
            case 1:
                headers.Add(("Transfer-Encoding", "chunked"));
                return Sent.Of(Kind, method, address, headers, Chunked(dice, body)) with { IsBroken = true };
            default:
                // A body that is too large is not read to its end.
                return Sent.Of(Kind, method, address, headers, body) with { IsBroken = body.Length > 60_000 };
        }
    }

    private static (string Type, byte[] Body) Made(Dice dice, OpenForm form) => dice.Upto(6) switch
    {
        0 => ("multipart/form-data; boundary=b", Multipart(form)),
        1 => ("multipart/form-data; boundary=b", dice.Hurt(Multipart(form))),
        2 => ("multipart/form-data; boundary=b", Encoding.ASCII.GetBytes($"--b\r\n{string.Concat(Enumerable.Repeat($"X-{Scraps.Core}: {new string('y', dice.Of(1, 20_000))}\r\n", dice.Of(1, 2, 300)))}\r\n\r\n--b--\r\n")),
        3 => ("application/x-www-form-urlencoded", [.. Encoding.ASCII.GetBytes($"{form.Names[0]}="), .. new byte[dice.Of(65_400, 65_600, 100_000, 3_000_000)]]),
        4 => (dice.Of(Types), dice.Bytes(dice.Upto(300))),
        _ => (dice.Of(Types), Encoding.ASCII.GetBytes(FormBody.Of(form.Fields))),
    };

    private static byte[] Multipart(OpenForm form) => Encoding.UTF8.GetBytes(
        $"{string.Concat(form.Fields.Select(field => $"--b\r\nContent-Disposition: form-data; name=\"{field.Key}\"\r\n\r\n{field.Value}\r\n"))}--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"{Scraps.Core}.exe\"\r\n\r\nMZ\r\n--b--\r\n");

    private static byte[] Packed(byte[] body)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(body);
        }

        return packed.ToArray();
    }

    /// <summary>In one chunk, or in chunks that are none. All end, so that nobody waits for more.</summary>
    private static byte[] Chunked(Dice dice, byte[] body) => dice.Upto(5) switch
    {
        0 => Encoding.ASCII.GetBytes(dice.Of("zz\r\n\r\n", "-1\r\n\r\n", "ffffffffffffffffff\r\n", "0x5\r\nabcde\r\n0\r\n\r\n", "5;a=b\r\nabcdeX0\r\n\r\n", $"3\r\nab\r\n0\r\n{Scraps.Core}: 1\r\n\r\n", "\r\n\r\n")),
        _ => [.. Encoding.ASCII.GetBytes($"{body.Length:x}\r\n"), .. body, .. "\r\n0\r\n\r\n"u8],
    };
}
