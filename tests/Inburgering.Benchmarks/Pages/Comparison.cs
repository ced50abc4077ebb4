using System.Globalization;

namespace Inburgering.Benchmarks.Pages;

/// <summary>
/// The published site beside the bare app, in one run: both are loaded in turns, so that whatever else the machine does
/// falls on both.
/// </summary>
internal sealed class Comparison(BareApp bare, OurSite ours, TimeSpan time)
{
    private const int Rounds = 3;
    private const int ColdStarts = 7;
    private const int Thirtieth = 29;

    /// <summary>For how long of a core both are warmed up: the runtime compiles what is busy again and again.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(16);

    public async Task Run()
    {
        (Visit bareVisit, Visit ourVisit) = (await Visit.Of(bare), await Visit.Of(ours));
        await ColdStart(bareVisit, ourVisit);
        using Server bareServer = (await Server.Start(bare, bareVisit.Plain[0])).Server;
        using Server ourServer = (await Server.Start(ours, ourVisit.Plain[0])).Server;
        Console.WriteLine($"| {"",-26} | {"bare /s",8} | {"ours /s",8} | {"of bare",7} | {"bare µs",8} | {"ours µs",8} | {"of bare",7} |");
        Console.WriteLine($"|{new string('-', 28)}|{new string('-', 9)}:|{new string('-', 9)}:|{new string('-', 8)}:|{new string('-', 9)}:|{new string('-', 9)}:|{new string('-', 8)}:|");
        int last = bareVisit.Plain.Count - 2;
        (string What, IReadOnlyList<Exchange> Bare, IReadOnlyList<Exchange> Ours)[] loads =
        [
            ("GET of the first question", [bareVisit.Plain[0]], [ourVisit.Plain[0]]),
            ("GET of the thirtieth", [bareVisit.Plain[last]], [ourVisit.Plain[2 * Thirtieth]]),
            ("POST of the first question", [bareVisit.Plain[1]], [ourVisit.Plain[1]]),
            ("POST of the thirtieth", [bareVisit.Plain[last + 1]], [ourVisit.Plain[(2 * Thirtieth) + 1]]),
            ("whole visit", bareVisit.Plain, ourVisit.Plain),
            ("whole visit, packed", bareVisit.Packed, ourVisit.Packed),
        ];
        await Warm(bareServer, bareVisit);
        await Warm(ourServer, ourVisit);
        foreach ((string what, IReadOnlyList<Exchange> bareLoad, IReadOnlyList<Exchange> ourLoad) in loads)
        {
            (Load ofBare, Load ofOurs) = (default, default);
            for (int round = 0; round < Rounds; round++)
            {
                ofBare += await Load.On(bareServer, bareLoad, time);
                ofOurs += await Load.On(ourServer, ourLoad, time);
            }

            Print($"| {what,-26} | {ofBare.ASecond,8:0} | {ofOurs.ASecond,8:0} | {ofOurs.ASecond / ofBare.ASecond,7:P0} | {ofBare.MicrosecondsEach,8:0} | {ofOurs.MicrosecondsEach,8:0} | {ofBare.MicrosecondsEach / ofOurs.MicrosecondsEach,7:P0} |");
        }

        Print($"A whole visit of ours has {ourVisit.Plain.Count / 2} pages; an answered question is one GET and one POST.");
        Print($"Most memory held: bare {bareServer.PeakBytes >> 20} MB, ours {ourServer.PeakBytes >> 20} MB.");
    }

    private async Task Warm(Server server, Visit visit)
    {
        while (server.Worked < WarmUp)
        {
            await Load.On(server, visit.Plain, time);
        }
    }

    /// <summary>From starting the process until the first question is answered; the median of several.</summary>
    private async Task ColdStart(Visit bareVisit, Visit ourVisit)
    {
        List<TimeSpan> ofBare = [], ofOurs = [];
        for (int start = 0; start < ColdStarts; start++)
        {
            ofBare.Add(await Started(bare, bareVisit));
            ofOurs.Add(await Started(ours, ourVisit));
        }

        (double bareMedian, double ourMedian) = (Median(ofBare), Median(ofOurs));
        Print($"Cold start, to the first question answered: bare {bareMedian:0} ms, ours {ourMedian:0} ms, {ourMedian / bareMedian:0.00} times.");
        Console.WriteLine();
    }

    private static async Task<TimeSpan> Started(App app, Visit visit)
    {
        (Server server, TimeSpan took) = await Server.Start(app, visit.Plain[0]);
        server.Dispose();
        return took;
    }

    private static double Median(IEnumerable<TimeSpan> times) => times.Order().ElementAt(ColdStarts / 2).TotalMilliseconds;

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>The requests of one visitor.</summary>
    private sealed record Visit(IReadOnlyList<Exchange> Plain, IReadOnlyList<Exchange> Packed)
    {
        public static async Task<Visit> Of(App app)
        {
            (Server server, _) = await Server.Start(app, Exchange.Get(app.Start, "", packed: false));
            using (server)
            {
                return new(await app.Walk(packed: false), await app.Walk(packed: true));
            }
        }
    }
}
