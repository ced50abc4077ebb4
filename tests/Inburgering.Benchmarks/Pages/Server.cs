using System.Diagnostics;
using System.Net.Sockets;

namespace Inburgering.Benchmarks.Pages;

/// <summary>A published app, running in a process of its own on the first core; the load comes from the others.</summary>
internal sealed class Server : IDisposable
{
    private const string Core = "0";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private Server(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>The time that its process has had a core.</summary>
    public TimeSpan Worked
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The most memory that it held.</summary>
    public long PeakBytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>Starts an app and waits until it answers; gives how long that took.</summary>
    public static async Task<(Server Server, TimeSpan Took)> Start(App app, Exchange first)
    {
        Stopwatch watch = Stopwatch.StartNew();
        // What it logs goes to a file, as under a service manager, and not through this process.
        Process process = Process.Start(new ProcessStartInfo("taskset",
            ["-c", Core, "sh", "-c", "exec dotnet \"$0\" \"$@\" > \"$LOG\"", app.Library, "--urls", app.Address.AbsoluteUri, .. app.Settings])
        {
            WorkingDirectory = app.Folder,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["DOTNET_ENVIRONMENT"] = "Production", ["LOG"] = app.Log },
        })!;
        Server server = new(process, app.Address.Port);
        while (true)
        {
            try
            {
                using Line line = new(server.Port);
                await line.Open();
                await line.Ask(first);
                return (server, watch.Elapsed);
            }
            catch (SocketException) when (watch.Elapsed < Patience && !process.HasExited)
            {
                await Task.Delay(1);
            }
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
