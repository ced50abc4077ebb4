using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Inburgering.Fuzz.Tests.Driving;
using Inburgering.Fuzz.Tests.Making;

namespace Inburgering.Fuzz.Tests;

/// <summary>Sends requests, counts the answers, and notes each that no request should get, whatever it asks.</summary>
internal sealed partial class Watch(RunningSite site) : IDisposable
{
    /// <summary>More than any answer may cost; the dearest takes a twentieth, and the first of its kind a half.</summary>
    private static readonly TimeSpan MostWork = TimeSpan.FromSeconds(1);

    /// <summary>What the server itself answers, with nothing in it, to what it cannot read as HTTP.</summary>
    private static readonly int[] OfTheServer = [400, 405, 408, 411, 413, 414, 417, 431, 501, 505];

    private static readonly string[] Headers =
        ["content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy", "cross-origin-opener-policy", "cross-origin-embedder-policy", "cross-origin-resource-policy", "cache-control"];

    private readonly Connection _connection = new(site.Address);
    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    /// <summary>What was found, with the request that shows it.</summary>
    public List<(string What, Sent Sent)> Findings { get; } = [];

    public int Requests => _tallies.Values.Sum(tally => tally.Requests);

    public Answered Ask(Sent sent)
    {
        TimeSpan before = site.Worked;
        Answered answered = _connection.Ask(sent);
        TimeSpan work = site.Worked - before;
        if (!_tallies.TryGetValue(sent.Kind, out Tally? tally))
        {
            _tallies[sent.Kind] = tally = new();
        }

        tally.Add(answered.Status, work);
        foreach (string what in Wrong(sent, answered, work))
        {
            Findings.Add((what, sent));
        }

        return answered;
    }

    /// <summary>The counts by kind and status, as a table.</summary>
    public string Table()
    {
        StringBuilder table = new("| kind | requests | worst CPU ms | answers |\n|---|--:|--:|---|\n");
        foreach ((string kind, Tally tally) in _tallies)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {kind} | {tally.Requests:N0} | {tally.Worst.TotalMilliseconds:N0} | {tally} |\n");
        }

        return table.Append(CultureInfo.InvariantCulture, $"| **all** | {Requests:N0} | {_tallies.Values.Max(tally => tally.Worst).TotalMilliseconds:N0} | |\n").ToString();
    }

    public void Dispose() => _connection.Dispose();

    private static IEnumerable<string> Wrong(Sent sent, Answered answered, TimeSpan work)
    {
        if (work > MostWork)
        {
            yield return $"took {work.TotalMilliseconds:N0} ms of CPU";
        }

        if (answered.Status is 0)
        {
            if (!sent.IsBroken && !sent.LeavesAtOnce)
            {
                yield return "got no answer";
            }

            yield break;
        }

        if (answered.Status >= 500 && !(answered.Status is 505 && sent.NamesOtherVersion))
        {
            yield return $"got {answered.Status}";
        }

        bool isOfTheServer = sent.IsBroken && answered.Body.Length is 0 && OfTheServer.Contains(answered.Status) && answered["content-type"].Length is 0;
        foreach (string missing in isOfTheServer ? [] : Headers.Where(header => answered[header].Length is 0))
        {
            yield return $"got {answered.Status} without {missing}";
        }

        if (answered.Headers.Any(header => header.Name.Contains(Scraps.Core, StringComparison.Ordinal) || (header.Name == "set-cookie" && header.Value.Contains(Scraps.Core, StringComparison.Ordinal))))
        {
            yield return "put a header into the answer";
        }

        if (answered["location"] is { Length: > 0 } location && !Inside().IsMatch(location))
        {
            yield return $"was sent to {location}";
        }

        string text = answered.Text;
        if (answered.IsPage && text.Contains(Scraps.Mark, StringComparison.Ordinal))
        {
            yield return "got its own markup back";
        }

        if (Inner().IsMatch(text))
        {
            yield return "saw the inside of the program";
        }
    }

    [GeneratedRegex(@"^/(?![/\\])")]
    private static partial Regex Inside();

    [GeneratedRegex(@"\w+Exception\b|\bat [A-Z]\w+(\.\w+)+\(|\.cs:line |Inburgering\.(Web|Domain)\.")]
    private static partial Regex Inner();

    private sealed class Tally
    {
        private readonly SortedDictionary<int, int> _answers = [];

        public int Requests { get; private set; }

        public TimeSpan Worst { get; private set; }

        public void Add(int status, TimeSpan work)
        {
            Requests++;
            Worst = work > Worst ? work : Worst;
            _answers[status] = _answers.GetValueOrDefault(status) + 1;
        }

        public override string ToString() => string.Join(", ", _answers.Select(answer => $"{(answer.Key is 0 ? "none" : answer.Key)}: {answer.Value}"));
    }
}
