using System.Net;
using System.Net.Sockets;

namespace Inburgering.Benchmarks.Pages;

/// <summary>
/// One kept-alive connection that asks one thing after another and looks at nothing but the status and the end: it must cost
/// less than the server it measures.
/// </summary>
internal sealed class Line(int port) : IDisposable
{
    private const int StatusAt = 9;

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _answer = new byte[1 << 20];

    public async Task Open() => await _socket.ConnectAsync(IPAddress.Loopback, port);

    /// <summary>Asks, and waits for the whole answer; gives its length in bytes.</summary>
    /// <exception cref="InvalidOperationException">The status is another than it must be.</exception>
    public async ValueTask<int> Ask(Exchange exchange)
    {
        await _socket.SendAsync(exchange.Bytes);
        int read = 0;
        do
        {
            int more = await _socket.ReceiveAsync(_answer.AsMemory(read));
            if (more == 0)
            {
                throw new InvalidOperationException("The server hung up.");
            }

            read += more;
        }
        while (!IsWhole(_answer.AsSpan(0, read)));

        int status = ((_answer[StatusAt] - '0') * 100) + ((_answer[StatusAt + 1] - '0') * 10) + _answer[StatusAt + 2] - '0';
        return status == exchange.Status ? read : throw new InvalidOperationException($"Answered {status} instead of {exchange.Status}.");
    }

    public void Dispose() => _socket.Dispose();

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        int head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return false;
        }

        int length = answer[..head].IndexOf("\r\nContent-Length: "u8);
        if (length < 0)
        {
            return answer.EndsWith("\r\n0\r\n\r\n"u8);
        }

        int body = 0;
        for (int at = length + "\r\nContent-Length: "u8.Length; answer[at] is >= (byte)'0' and <= (byte)'9'; at++)
        {
            body = (body * 10) + answer[at] - '0';
        }

        return answer.Length == head + 4 + body;
    }
}
