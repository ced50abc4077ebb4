using System.IO.Compression;
using System.Text;

namespace Inburgering.Browser.Tests.Published;

/// <summary>An answer of the site, byte for byte as it came over the wire.</summary>
internal sealed record Answered(byte[] Bytes)
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] EndOfLine = "\r\n"u8.ToArray();

    /// <summary>The status line and the headers.</summary>
    public string Head => Encoding.ASCII.GetString(Bytes.AsSpan(0, Bytes.AsSpan().IndexOf(EndOfHead)));

    /// <summary>What the answer says, put together from its chunks and unpacked.</summary>
    public string Text
    {
        get
        {
            Stream packed = new MemoryStream(Head.Contains("chunked", StringComparison.Ordinal) ? Joined() : Body.ToArray());
            using StreamReader reader = new(Head.Contains("Content-Encoding: br", StringComparison.Ordinal) ? new BrotliStream(packed, CompressionMode.Decompress) : packed);
            return reader.ReadToEnd();
        }
    }

    private ReadOnlySpan<byte> Body => Bytes.AsSpan(Bytes.AsSpan().IndexOf(EndOfHead) + EndOfHead.Length);

    /// <summary>The chunks without their lengths.</summary>
    private byte[] Joined()
    {
        using MemoryStream joined = new();
        ReadOnlySpan<byte> rest = Body;
        while (true)
        {
            int line = rest.IndexOf(EndOfLine);
            int length = Convert.ToInt32(Encoding.ASCII.GetString(rest[..line]), 16);
            if (length == 0)
            {
                return joined.ToArray();
            }

            joined.Write(rest.Slice(line + EndOfLine.Length, length));
            rest = rest[(line + EndOfLine.Length + length + EndOfLine.Length)..];
        }
    }
}
