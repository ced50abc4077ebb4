using System.Globalization;
using System.Text;
using Inburgering.Fuzz.Tests.Driving;

namespace Inburgering.Fuzz.Tests;

/// <summary>
/// A request that once got a wrong answer, kept in <c>Found/</c>: lines with <c>#</c> say what it was, one with <c>&gt;</c> the
/// right status, then the request with <c>\x1b</c> for what is not plain. <c>{cookie}</c> and <c>{token}</c> stand for those of a
/// new visitor at the first question, <c>{length}</c> for the length of the body, <c>{1500 fields}</c> for so many fields.
/// </summary>
/// <param name="Expected">The status that is right.</param>
/// <param name="Head">The request line and the headers.</param>
/// <param name="Body">The body; null for none.</param>
internal sealed record Found(int Expected, string Head, string? Body)
{
    private const string Kind = "found";
    private const string Many = "{1500 fields}";

    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Found"), "*.http").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public static Found Load(string file)
    {
        string[] lines = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Found", file)).Where(line => !line.StartsWith('#'))];
        string[] request = [.. lines.Where(line => !line.StartsWith('>'))];
        int end = Array.IndexOf(request, "");
        return new(
            int.Parse(lines.Single(line => line.StartsWith('>')).AsSpan(1), CultureInfo.InvariantCulture),
            string.Join("\r\n", request[..(end < 0 ? request.Length : end)]),
            end < 0 ? null : string.Join("\r\n", request[(end + 1)..]));
    }

    /// <summary>The request of a new visitor.</summary>
    public Sent Fresh(Func<Sent, Answered> ask)
    {
        Jar jar = new();
        string token = "";
        if (Head.Contains("{cookie}", StringComparison.Ordinal))
        {
            Answered page = ask(Sent.Of(Kind, "GET", "/nl/vraag/vergunning", []));
            jar.Take(page);
            token = page.Text.Split($"name=\"{OpenForm.TokenName}\" type=\"hidden\" value=\"")[1].Split('"')[0];
        }

        byte[] body = Readable.Back((Body ?? "").Replace(Many, string.Join('&', Enumerable.Range(0, 1500).Select(field => $"f{field}=1")), StringComparison.Ordinal));
        string head = Head.Replace("{cookie}", jar.Header.Value, StringComparison.Ordinal)
            .Replace("{token}", token, StringComparison.Ordinal)
            .Replace("{length}", body.Length.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return new Sent(Kind, [.. Readable.Back(head), .. Encoding.ASCII.GetBytes("\r\n\r\n"), .. body]);
    }
}
