using Inburgering.Fuzz.Tests.Driving;
using Inburgering.Fuzz.Tests.Making;

namespace Inburgering.Fuzz.Tests.Kinds;

/// <summary>Addresses of the site taken apart and put together wrongly, and addresses of elsewhere.</summary>
internal sealed class Addresses : Mischief
{
    private static readonly string[] Pieces =
    [
        "", ".", "..", "%2e%2e", "..%2f", "%2f", "%5c", "\\", "%00", "%20", "%09", "%0d%0a", $"%0d%0aX-{Scraps.Core}:1", "%e2%80%a8", "%ff", "%c0%ae", "%ed%a0%80", "%zz", "%", "%u0041", ";", ";x=1", "*", "@", ":", "|", "[", "{id}", "<", "'", "~", "$", "&", "+", ",",
        "nl", "NL", "nl-nl", "ar-nl", "AR-nl", "nl-ar", "xx", "ti-xx", "n%6c", "%D8%A7", "vraag", "VRAAG", "uitkomst", "fout", "500", "-1", "99999999999", "keys", "appsettings.json", "Inburgering.Web.dll", "wwwroot", "site.css", ".git", "api", "v1", "index", "Pages",
        $"%3c{Scraps.Core}%3e", "evil.example", "http:", "//evil.example",
    ];

    private static readonly string[] Whole =
    [
        "*", "http://evil.example/nl", "https://evil.example", "//evil.example/nl", "/\\evil.example", "evil.example:443", "ftp://x/", "nl", "?", "/?", "/.", "/..", "/nl/..", "/nl/../../keys", "/nl/%2e%2e/%2e%2e/keys", "/nl//regels", "///",
    ];

    public override string Kind => "addresses";

    public override Sent Next(Dice dice, Known known) =>
        Sent.Of(Kind, "GET", Made(dice, known), [("Accept-Language", dice.Of("nl", "ar;q=0.5", "xx", ""))]) with { IsBroken = true };

    private static string Made(Dice dice, Known known)
    {
        switch (dice.Upto(6))
        {
            case 0:
                return dice.Of(Whole);
            case 1:
                return $"/nl/vraag/{FormBody.Escaped(Scraps.Text(dice))}";
            case 2:
                return $"/{dice.Of(new string('a', dice.Of(300, 8000, 9000)), string.Concat(Enumerable.Repeat("x/", 2000)), string.Concat(Enumerable.Repeat("%61", 2600)), string.Concat(Enumerable.Repeat("../", 500)))}";
            case 3:
                return $"{dice.Of(known.Addresses).Split('?')[0]}?{dice.Of("terug", "bericht", "handler", "v", "a[", "", "%00", string.Concat(Enumerable.Repeat("a=1&", 400)))}={FormBody.Escaped(Scraps.Text(dice))}";
            default:
                List<string> parts = [.. dice.Of(known.Addresses).Split('/')];
                for (int times = dice.Of(1, 1, 2, 3); times > 0; times--)
                {
                    parts.Insert(dice.Upto(parts.Count + 1), dice.Of(Pieces));
                }

                return $"/{string.Join('/', parts).TrimStart('/')}";
        }
    }
}
