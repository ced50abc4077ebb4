using System.IO.Compression;
using System.Text;

namespace Inburgering.Fuzz.Tests.Driving;

/// <summary>What came back.</summary>
/// <param name="Status">The status; 0 for no answer.</param>
/// <param name="Headers">The headers, in order, names in small letters.</param>
/// <param name="Body">The body, put together from its chunks, still packed.</param>
/// <param name="Closes">Whether the server closes the connection after it.</param>
internal sealed record Answered(int Status, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body, bool Closes)
{
    public static Answered Nothing { get; } = new(0, [], [], Closes: true);

    /// <summary>The first value of a header; empty where there is none.</summary>
    public string this[string name] => Headers.FirstOrDefault(header => header.Name == name).Value ?? "";

    public bool IsPage => this["content-type"].StartsWith("text/html", StringComparison.Ordinal);

    /// <summary>The body as text, unpacked.</summary>
    public string Text
    {
        get
        {
            using Stream body = Unpacked();
            using StreamReader reader = new(body, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    private Stream Unpacked() => (this["content-encoding"], Body.Length) switch
    {
        ("br", > 0) => new BrotliStream(new MemoryStream(Body), CompressionMode.Decompress),
        ("gzip", > 0) => new GZipStream(new MemoryStream(Body), CompressionMode.Decompress),
        _ => new MemoryStream(Body),
    };
}
