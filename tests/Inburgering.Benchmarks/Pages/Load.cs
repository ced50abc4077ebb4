using System.Diagnostics;

namespace Inburgering.Benchmarks.Pages;

/// <summary>What a server did under a load.</summary>
/// <param name="Asked">How many requests were answered.</param>
/// <param name="Took">How long that lasted.</param>
/// <param name="Worked">How long the server had a core meanwhile.</param>
internal readonly record struct Load(int Asked, TimeSpan Took, TimeSpan Worked)
{
    private const int Lines = 8;

    public double ASecond => Asked / Took.TotalSeconds;

    /// <summary>What one request costs the server, whoever else uses the machine.</summary>
    public double MicrosecondsEach => Worked.TotalMicroseconds / Asked;

    public static Load operator +(Load one, Load other) => new(one.Asked + other.Asked, one.Took + other.Took, one.Worked + other.Worked);

    /// <summary>Asks the same requests again and again, over several connections, each of which begins at the first.</summary>
    public static async Task<Load> On(Server server, IReadOnlyList<Exchange> exchanges, TimeSpan time)
    {
        Line[] lines = [.. Enumerable.Range(0, Lines).Select(_ => new Line(server.Port))];
        try
        {
            foreach (Line line in lines)
            {
                await line.Open();
            }

            TimeSpan before = server.Worked;
            Stopwatch watch = Stopwatch.StartNew();
            int[] asked = await Task.WhenAll(lines.Select(line => Task.Run(() => Ask(line, exchanges, watch, time))));
            return new(asked.Sum(), watch.Elapsed, server.Worked - before);
        }
        finally
        {
            foreach (Line line in lines)
            {
                line.Dispose();
            }
        }
    }

    private static async Task<int> Ask(Line line, IReadOnlyList<Exchange> exchanges, Stopwatch watch, TimeSpan time)
    {
        int asked = 0;
        while (watch.Elapsed < time)
        {
            await line.Ask(exchanges[asked % exchanges.Count]);
            asked++;
        }

        return asked;
    }
}
