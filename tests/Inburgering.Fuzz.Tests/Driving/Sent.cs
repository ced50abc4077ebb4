using System.Text;

namespace Inburgering.Fuzz.Tests.Driving;

/// <summary>A request, byte for byte.</summary>
/// <param name="Kind">What kind of trouble it is meant to be, for the report.</param>
/// <param name="Bytes">What goes over the wire.</param>
internal sealed record Sent(string Kind, byte[] Bytes)
{
    /// <summary>Whether the server itself may refuse it, with an empty answer or none, before the site sees it.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether it names a version of HTTP that the server does not speak, so that 505 is right.</summary>
    public bool NamesOtherVersion { get; init; }

    /// <summary>Whether the caller leaves without waiting for an answer.</summary>
    public bool LeavesAtOnce { get; init; }

    /// <summary>Whether the answer has no body, whatever its length says.</summary>
    public bool IsHead => Bytes.AsSpan().StartsWith("HEAD "u8);

    public static Sent Of(string kind, string method, string target, IEnumerable<(string Name, string Value)> headers, byte[]? body = null)
    {
        StringBuilder head = new($"{method} {target} HTTP/1.1\r\n");
        (string Name, string Value)[] said = [.. headers];
        if (!Array.Exists(said, header => header.Name == "Host"))
        {
            head.Append("Host: 127.0.0.1\r\n");
        }

        foreach ((string name, string value) in said)
        {
            head.Append($"{name}: {value}\r\n");
        }

        if (body is not null && !Array.Exists(said, header => header.Name is "Content-Length" or "Transfer-Encoding"))
        {
            head.Append($"Content-Length: {body.Length}\r\n");
        }

        return new(kind, [.. Encoding.Latin1.GetBytes(head.Append("\r\n").ToString()), .. body ?? []]);
    }

    /// <summary>The beginning of it, so that a person can read and repeat it.</summary>
    public override string ToString() => Readable.Of(Bytes.AsSpan(0, Math.Min(Bytes.Length, 1500)));
}
