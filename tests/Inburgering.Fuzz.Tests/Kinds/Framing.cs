using System.Text;
using Inburgering.Fuzz.Tests.Driving;
using Inburgering.Fuzz.Tests.Making;

namespace Inburgering.Fuzz.Tests.Kinds;

/// <summary>HTTP that is none, HTTP broken in one place, and callers who leave half-way.</summary>
internal sealed class Framing : Mischief
{
    private static readonly string[] Broken =
    [
        "GET /nl\r\n\r\n", "GET /nl HTTP/1.1\r\n\r\n", "GET  /nl HTTP/1.1\r\nHost: a\r\n\r\n", "GET /nl HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET /nl HTTP/1.1\r\nHost: a\r\n folded: x\r\n\r\n", "GET /nl HTTP/1.1\r\nHost : a\r\n\r\n",
        "GET /nl HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n", "GET /nl HTTP/1.1\r\nA B: c\r\nHost: a\r\n\r\n", "\x16\x03\x01\x02\x00\x01\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "POST /api/v1/oordeel HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}x",
        "POST /api/v1/oordeel HTTP/1.1\r\nHost: a\r\nContent-Length: +2\r\n\r\n{}", "POST /nl/wissen HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "POST /nl/wissen HTTP/1.1\r\nHost: a\r\n\r\n", "POST /nl/wissen HTTP/1.0\r\n\r\n",
        "GET /nl HTTP/1.0\r\n\r\n", "GET /nl HTTP/1.1\nHost: a\n\n",
    ];

    private static readonly string[] OtherVersions = ["GET /nl HTTP/2.0\r\nHost: a\r\n\r\n", "GET /nl HTTP/3.0\r\nHost: a\r\n\r\n", "GET /nl HTTP/1.2\r\nHost: a\r\n\r\n", "GET /nl HTTP/9.9\r\n\r\n", "GET /nl XTTP/1.1\r\n\r\n"];

    public override string Kind => "framing";

    public override Sent Next(Dice dice, Known known)
    {
        OpenForm form = dice.Of(known.Forms);
        byte[] right = Sent.Of(Kind, "POST", form.Address, [form.Jar.Header, ("Content-Type", "application/x-www-form-urlencoded")], Encoding.ASCII.GetBytes(FormBody.Of(form.Fields))).Bytes;
        byte[] data = Sent.Of(Kind, "POST", "/api/v1/oordeel", [("Content-Type", "application/json")], Encoding.UTF8.GetBytes(new string(' ', 3000))).Bytes;
        byte[] read = Sent.Of(Kind, "GET", dice.Of(known.Addresses), [form.Jar.Header]).Bytes;
        return dice.Upto(6) switch
        {
            0 => new Sent(Kind, Encoding.Latin1.GetBytes(dice.Of(Broken))) with { IsBroken = true },
            1 => new Sent(Kind, Encoding.Latin1.GetBytes(dice.Of(OtherVersions))) with { IsBroken = true, NamesOtherVersion = true },
            2 => new Sent(Kind, [.. dice.Bytes(dice.Of(3, 50, 400)), .. "\r\n\r\n"u8]) with { IsBroken = true, NamesOtherVersion = true },
            // What is broken may wait for more of it; so nobody waits.
            3 => new Sent(Kind, dice.Hurt(dice.Of(right, read, data))) with { LeavesAtOnce = true },
            4 => new Sent(Kind, dice.Of(right, data) is var whole ? whole[..dice.Upto(whole.Length)] : []) with { LeavesAtOnce = true },
            _ => new Sent(Kind, [.. Enumerable.Repeat(read, dice.Of(1, 5)).SelectMany(each => each)]) with { LeavesAtOnce = true },
        };
    }
}
