using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Inburgering.Fuzz.Tests.Driving;

/// <summary>A connection that sends whatever it is given and reads answers as HTTP has them; it opens itself anew when the server has closed it.</summary>
internal sealed class Connection(IPEndPoint address) : IDisposable
{
    /// <summary>How long, in milliseconds, an answer may take on a busy machine.</summary>
    private const int Patience = 30_000;

    /// <summary>The same where the server may rightly wait for more.</summary>
    private const int LittlePatience = 2_000;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private TcpClient? _client;
    private int _start;
    private int _end;

    /// <summary>Sends a request and gives the answer; on a connection of its own where it may break one.</summary>
    public Answered Ask(Sent sent)
    {
        if (sent.IsBroken || sent.LeavesAtOnce)
        {
            Close();
        }

        bool wasOpen = _client is not null;
        Answered answer = Try(sent);
        // The server may have closed an idle connection just now.
        return answer.Status == 0 && wasOpen ? Try(sent) : answer;
    }

    public void Dispose() => Close();

    private Answered Try(Sent sent)
    {
        Open();
        _client!.ReceiveTimeout = sent.IsBroken ? LittlePatience : Patience;
        Send(sent.Bytes);
        Answered answer = sent.LeavesAtOnce ? Answered.Nothing : Read(sent.IsHead);
        if (answer.Closes || sent.IsBroken)
        {
            Close();
        }

        return answer;
    }

    private void Open()
    {
        if (_client is null)
        {
            _client = new TcpClient { NoDelay = true, SendTimeout = Patience };
            _client.Connect(address);
            (_start, _end) = (0, 0);
        }
    }

    private void Close()
    {
        _client?.Dispose();
        _client = null;
    }

    private void Send(byte[] bytes)
    {
        try
        {
            _client!.GetStream().Write(bytes);
        }
        catch (IOException)
        {
            // Closed while we sent: an answer may have come before.
        }
    }

    private Answered Read(bool isHead)
    {
        try
        {
            if (Line().Split(' ') is not ["HTTP/1.1", var code, ..] || !int.TryParse(code, out int status))
            {
                return Answered.Nothing;
            }

            List<(string Name, string Value)> headers = [];
            for (string line = Line(); line.Length > 0; line = Line())
            {
                int colon = line.IndexOf(':', StringComparison.Ordinal);
                headers.Add((line[..colon].ToLowerInvariant(), line[(colon + 1)..].Trim()));
            }

            if (status is (int)HttpStatusCode.Continue)
            {
                return Read(isHead);
            }

            Answered head = new(status, headers, [], Closes: false);
            return head with { Body = isHead || status is 204 or 304 ? [] : Body(head), Closes = head["connection"] == "close" || (head["content-length"].Length is 0 && head["transfer-encoding"].Length is 0 && status is not 204 and not 304) };
        }
        catch (Exception e) when (e is IOException or EndOfStreamException)
        {
            return Answered.Nothing;
        }
    }

    private byte[] Body(Answered head)
    {
        if (!head["transfer-encoding"].Contains("chunked", StringComparison.Ordinal))
        {
            return int.TryParse(head["content-length"], CultureInfo.InvariantCulture, out int length) ? Take(length) : Rest();
        }

        using MemoryStream joined = new();
        for (int size = Chunk(); size > 0; size = Chunk())
        {
            joined.Write(Take(size));
            Line();
        }

        Line();
        return joined.ToArray();
    }

    /// <summary>All that comes until the server closes, as HTTP 1.0 has it.</summary>
    private byte[] Rest()
    {
        using MemoryStream rest = new();
        rest.Write(_buffer, _start, _end - _start);
        _client!.GetStream().CopyTo(rest);
        _start = _end;
        return rest.ToArray();
    }

    private int Chunk() => int.Parse(Line(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private string Line()
    {
        int end;
        while ((end = _buffer.AsSpan(_start, _end - _start).IndexOf("\r\n"u8)) < 0)
        {
            Fill();
        }

        string line = Encoding.Latin1.GetString(_buffer, _start, end);
        _start += end + 2;
        return line;
    }

    private byte[] Take(int length)
    {
        byte[] taken = new byte[length];
        for (int at = 0; at < length;)
        {
            if (_start == _end)
            {
                Fill();
            }

            int some = Math.Min(length - at, _end - _start);
            _buffer.AsSpan(_start, some).CopyTo(taken.AsSpan(at));
            (at, _start) = (at + some, _start + some);
        }

        return taken;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        int read = _client!.GetStream().Read(_buffer, _end, _buffer.Length - _end);
        _end += read > 0 ? read : throw new EndOfStreamException();
    }
}
