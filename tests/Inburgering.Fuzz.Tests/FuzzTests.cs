using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Inburgering.Fuzz.Tests.Driving;
using Inburgering.Fuzz.Tests.Kinds;
using Inburgering.Fuzz.Tests.Making;
using Inburgering.Testing;
using Xunit.Abstractions;

namespace Inburgering.Fuzz.Tests;

/// <summary>Whatever is sent to the published site, it answers as it should: no 5xx, all headers, nothing kept, nothing told.</summary>
public sealed class FuzzTests(RunningSite site, ITestOutputHelper output) : IClassFixture<RunningSite>
{
    private const string SeedVariable = "FUZZ_SEED";
    private const int UsualSeed = 513;

    /// <summary>How many visitors stray, after every honest one has walked.</summary>
    private const int Strays = 100;

    /// <summary>What a second half, of other requests of the same kinds, may add to the memory of the first.</summary>
    private const long MostGrowth = 48L * 1024 * 1024;

    /// <summary>Each kind of trouble, and how many requests of it a half of the run makes.</summary>
    private static readonly (Mischief Mischief, int Requests)[] Half =
        [(new Forms(), 7000), (new Bodies(), 2500), (new Data(), 7000), (new Cookies(), 3500), (new Addresses(), 3000), (new Heads(), 2500), (new Framing(), 700)];

    public static TheoryData<string> Cases => [.. Found.Files];

    [PublishedTheory]
    [MemberData(nameof(Cases))]
    public void What_once_went_wrong_goes_right(string file)
    {
        Found found = Found.Load(file);
        using Watch watch = new(site);

        Answered answered = watch.Ask(found.Fresh(watch.Ask));

        Assert.Equal(found.Expected, answered.Status);
        Assert.Empty(watch.Findings.Select(finding => finding.What));
    }

    [PublishedFact]
    public void Fifty_thousand_bad_requests_find_nothing()
    {
        int seed = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), CultureInfo.InvariantCulture, out int given) ? given : UsualSeed;
        using Watch watch = new(site);
        Known known = new();
        foreach (string file in Found.Files)
        {
            watch.Ask(Found.Load(file).Fresh(watch.Ask));
        }

        long first = RunHalf(watch, known, seed);
        long second = RunHalf(watch, known, seed + 1);

        string report = $"Seed {seed}; {watch.Requests:N0} requests; {known.Questions.Count} questions put; memory after each half {first >> 20} and {second >> 20} MB.\n\n{watch.Table()}\n{Told(watch.Findings)}";
        output.WriteLine(report);
        Keep(report, watch.Findings);
        Assert.True(watch.Findings.Count is 0, report);
        Assert.True(site.IsUp);
        Assert.InRange(watch.Requests, 50_000, int.MaxValue);
        Assert.InRange(known.Questions.Count, 60, int.MaxValue);
        Assert.InRange(second, 0, first + MostGrowth);
        Assert.InRange(site.Log.Count(line => line.Contains(" INF ", StringComparison.Ordinal)), 10_000, int.MaxValue);
        Assert.DoesNotContain(site.Log, line => line.Contains(Scraps.Core, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(site.Log, line => line.Contains(" ERR ", StringComparison.Ordinal) || line.Contains(" FTL ", StringComparison.Ordinal));
    }

    /// <summary>Lets honest visitors walk between requests of every kind, and gives the memory that the site takes after.</summary>
    private long RunHalf(Watch watch, Known known, int seed)
    {
        Dice dice = new(seed);
        int honest = Stories.All.Count;
        for (int walk = 0; walk < honest + Strays; walk++)
        {
            (JsonObject story, int stray) = walk < honest ? (Stories.All[walk], 0) : (dice.Of(Stories.All), dice.Of(10, 30, 100));
            new Guest(watch.Ask, known, dice).Walk(story, stray);
            foreach ((Mischief mischief, int requests) in walk < honest ? [] : Half)
            {
                for (int request = requests / Strays; request > 0; request--)
                {
                    watch.Ask(mischief.Next(dice, known));
                }
            }
        }

        return site.Memory;
    }

    private static string Told(IEnumerable<(string What, Sent Sent)> findings)
    {
        StringBuilder told = new();
        foreach (IGrouping<string, (string What, Sent Sent)> alike in findings.GroupBy(finding => $"{finding.Sent.Kind} {finding.What}"))
        {
            told.Append(CultureInfo.InvariantCulture, $"{alike.Count()} × {alike.Key}, for example:\n{alike.First().Sent}\n\n");
        }

        return told.ToString();
    }

    /// <summary>Leaves the report, and of each finding the request, where <c>.ci/run</c> and whoever mends it look for them.</summary>
    private static void Keep(string report, IEnumerable<(string What, Sent Sent)> findings)
    {
        DirectoryInfo folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "fuzz"));
        File.WriteAllText(Path.Combine(folder.FullName, "report.md"), report);
        foreach ((int number, (string what, Sent sent)) in findings.DistinctBy(finding => $"{finding.Sent.Kind} {finding.What}").Index())
        {
            File.WriteAllText(Path.Combine(folder.FullName, $"{number}.http"), $"# {what}\n{Readable.Of(sent.Bytes)}");
        }
    }
}
