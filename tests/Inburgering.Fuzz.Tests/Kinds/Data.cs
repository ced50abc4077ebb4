using System.Text;
using System.Text.Json.Nodes;
using Inburgering.Domain.Composition;
using Inburgering.Fuzz.Tests.Driving;
using Inburgering.Fuzz.Tests.Making;

namespace Inburgering.Fuzz.Tests.Kinds;

/// <summary>The API: JSON of every wrong shape, depth and size, JSON that is none, and bytes that are no text.</summary>
internal sealed class Data : Mischief
{
    private const int MostBytes = 64 * 1024;

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1.5", "1e400", "-1e-400", "123456789012345678901234567890", "\"\"", "[]", "{}", "[[]]", "[null]", "[{}]", "{\"\":0}", "\"2026-02-31\"", "\"99999-01-01\"", "\"٢٠٢٦-٠١-٠١\"", "\"2026-01-01T00:00:00Z\"",
        "\"\\u0000\"", "\"\\ud800\"", "\"\\udfff\\ud800\"", "\"\\ud83d\\ude00\"", "\"\\x\"", "\"a\nb\"", "'ja'", "NaN", "Infinity", "01", "+1", "1,", "/**/1", "tru", "\"weet-niet\"", "[\"weet-niet\",\"weet-niet\"]", "[\"geen\",\"geen\"]",
        "[{\"van\":\"2020-01-01\"}]", "[{\"van\":null,\"tot\":{}}]", "[{\"van\":\"9999-12-31\",\"tot\":\"0001-01-01\"}]", "[{\"van\":\"\\ud800\",\"tot\":\"\"}]", "[{\"onderdeel\":\"knm\"},{\"onderdeel\":\"knm\"}]", "[{\"onderdeel\":3}]", "[{\"onderdeel\":\"lezen\",\"examen\":2147483648,\"nt2\":-1}]",
    ];

    private static readonly byte[][] NoText = [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80], [0x00], [0xe2, 0x82]];

    private static readonly string[] Addresses =
        ["/api/v1/oordeel", "/api/v1/brieven", "/api/v1/vragen", "/api/v1/regels", "/openapi/v1.json", "/openapi/v2.json", "/api", "/api/v1", "/api/v2/vragen", "/openapi/..%2fv1.json", "/health", "/nl/api/v1/vragen"];

    public override string Kind => "data";

    public override Sent Next(Dice dice, Known known)
    {
        List<(string Name, string Value)> headers = dice.OnceIn(3) ? [("Accept-Language", Tongues(dice))] : [];
        string query = dice.OnceIn(4) ? $"?taal={dice.Of("ar", "tr", FormBody.Escaped(Scraps.Text(dice)))}" : "";
        if (dice.OnceIn(8))
        {
            return Sent.Of(Kind, dice.Of("GET", "GET", "HEAD", "DELETE"), $"{dice.Of(Addresses)}{query}", headers);
        }

        byte[] body = Body(dice);
        headers.Add(("Content-Type", dice.OnceIn(12) ? dice.Of("text/plain", "application/json; charset=utf-16", $"application/json; charset={Scraps.Core}", "application/x-www-form-urlencoded", "application/jsonp", "text/json", "") : "application/json"));
        bool isChunked = dice.OnceIn(10);
        if (isChunked)
        {
            headers.Add(("Transfer-Encoding", "chunked"));
            body = [.. Encoding.ASCII.GetBytes($"{body.Length:x}\r\n"), .. body, .. "\r\n0\r\n\r\n"u8];
        }

        return Sent.Of(Kind, "POST", $"/api/v1/oordeel{query}", headers, body) with { IsBroken = isChunked || body.Length > MostBytes };
    }

    private static byte[] Body(Dice dice)
    {
        string right = Right(dice).ToJsonString();
        return dice.Upto(12) switch
        {
            0 => Encoding.UTF8.GetBytes(right),
            1 => dice.Hurt(Encoding.UTF8.GetBytes(right)),
            2 => Encoding.UTF8.GetBytes(right[..dice.Upto(right.Length)]),
            3 => Into(Encoding.UTF8.GetBytes(right), dice.Of(NoText), dice),
            4 => Deep(dice),
            5 => Large(dice),
            6 => Answering(Named(dice, dice.Of(Values)), $",\"editie\":{dice.Of(Values)}"),
            7 => Encoding.UTF8.GetBytes(dice.Of(Values)),
            8 => [.. dice.Of<byte[]>([0xef, 0xbb, 0xbf], [0xff, 0xfe]), .. dice.OnceIn(2) ? Encoding.Unicode.GetBytes(right) : Encoding.UTF8.GetBytes(right)],
            9 => Answering($"{Named(dice, "\"ja\"")},{Named(dice, "\"nee\"")},\"brp\":\"ja\",\"brp\":\"nee\""),
            _ => Answering(string.Join(',', Enumerable.Range(0, dice.Of(1, 2, 10, 79)).Select(_ => Named(dice, dice.Of(Values))))),
        };
    }

    /// <summary>A right request: a story with some answers changed for others that fit.</summary>
    private static JsonObject Right(Dice dice)
    {
        JsonObject answers = dice.Of(Stories.All).DeepClone().AsObject();
        for (int changes = dice.Upto(6); changes > 0; changes--)
        {
            Question question = dice.Of(Questionnaire.All);
            answers[question.Id] = AnyAnswer.To(question, dice);
        }

        return new() { ["editie"] = dice.Of("geldend", "formulier"), ["antwoorden"] = answers };
    }

    private static byte[] Answering(string answers, string more = "") => Encoding.UTF8.GetBytes($"{{\"antwoorden\":{{{answers}}}{more}}}");

    private static string Named(Dice dice, string value)
    {
        string name = dice.OnceIn(8) ? dice.Of("\\ud800", "\\u0000", Scraps.Core, "", "\\\"", "brp\\u0020") : dice.Of(Questionnaire.All).Id;
        return $"\"{name}\":{value}";
    }

    private static byte[] Into(byte[] whole, byte[] scrap, Dice dice)
    {
        int at = dice.Upto(whole.Length);
        return [.. whole[..at], .. scrap, .. whole[at..]];
    }

    private static byte[] Deep(Dice dice)
    {
        int depth = dice.Of(60, 63, 64, 65, 1000, 30_000);
        return dice.Upto(3) switch
        {
            0 => Encoding.ASCII.GetBytes(new string('[', depth)),
            1 => Answering($"\"brp\":{new string('[', depth)}{new string(']', depth)}"),
            _ => Encoding.ASCII.GetBytes($"{string.Concat(Enumerable.Repeat("{\"a\":", Math.Min(depth, 10_000)))}1"),
        };
    }

    /// <summary>As large as may be, and a little more.</summary>
    private static byte[] Large(Dice dice)
    {
        int size = dice.Of(MostBytes - 1, MostBytes, MostBytes + 1, MostBytes + 300);
        byte[] filled = dice.Upto(4) switch
        {
            0 => Answering(string.Join(',', Enumerable.Range(0, dice.Of(100, 4000)).Select(number => $"\"{Scraps.Core}{number}\":1"))),
            1 => Answering($"\"pogingen\":[{string.Join(',', Enumerable.Repeat("{\"onderdeel\":\"knm\"}", dice.Of(7, 2900)))}]"),
            2 => Answering($"\"brief\":[\"{new string('x', size - 40)}\"]"),
            _ => Answering("\"brp\":\"ja\""),
        };
        return [.. filled, .. Enumerable.Repeat((byte)' ', Math.Max(0, size - filled.Length))];
    }

    private static string Tongues(Dice dice) => dice.Upto(4) switch
    {
        0 => dice.Of("nl", "ar", "ti-ET", "xx", "*", ""),
        1 => string.Join(", ", Enumerable.Range(0, dice.Of(2, 600)).Select(number => $"l{number};q=0.{number % 10}")),
        2 => dice.Of(";q=1", ",,,,", "nl;q=zz", "en;q=1e9", $"{Scraps.Core};;q", new string('a', 3000)),
        _ => Scraps.Plain(dice),
    };
}
