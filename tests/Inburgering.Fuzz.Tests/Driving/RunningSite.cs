using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Inburgering.Fuzz.Tests.Driving;

/// <summary>The site as <c>dotnet publish</c> leaves it, in a process of its own, with keys of its own and without limits to how often it may be asked.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private const string Variable = "PUBLISHED_SITE";
    private const string NoLimit = "100000000";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly string _keys = Directory.CreateTempSubdirectory("inburgering-fuzz-").FullName;
    private readonly ConcurrentQueue<string> _log = new();
    private Process? _process;

    /// <summary>Why it cannot be run here; null where it can.</summary>
    public static string? Missing => Folder is null ? $"{Variable} names no folder; .ci/run publishes the site and does" : null;

    public IPEndPoint Address { get; } = FreePort();

    /// <summary>Everything that the site logged.</summary>
    public IReadOnlyCollection<string> Log => _log;

    /// <summary>The time that the site has kept a processor busy, on all of its threads.</summary>
    public TimeSpan Worked
    {
        get
        {
            _process!.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The bytes of memory that the site takes.</summary>
    public long Memory
    {
        get
        {
            _process!.Refresh();
            return _process.WorkingSet64;
        }
    }

    public bool IsUp => !_process!.HasExited;

    private static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;

    public async Task InitializeAsync()
    {
        if (Folder is null)
        {
            return;
        }

        _process = new Process
        {
            StartInfo = new("dotnet",
            [
                "Inburgering.Web.dll", "--urls", $"http://{Address}", "--Sleutels:Map", _keys, "--Bewaren:Map", Path.Combine(_keys, "bewaard"),
                "--Api:VerzoekenPerMinuut", NoLimit, "--Paginas:VerzoekenPerMinuut", NoLimit, "--Bewaren:PogingenPerMinuut", NoLimit,
            ])
            {
                WorkingDirectory = Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                // One heap, not one a core: what is kept shows, whatever the machine.
                Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["DOTNET_gcServer"] = "0" },
            },
        };
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await ComesUp();
    }

    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        Directory.Delete(_keys, recursive: true);
    }

    private void Note(string? line)
    {
        if (line is not null)
        {
            _log.Enqueue(line);
        }
    }

    private async Task ComesUp()
    {
        using HttpClient client = new();
        for (Stopwatch waited = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            try
            {
                await client.GetStringAsync($"http://{Address}/health");
                return;
            }
            catch (HttpRequestException e)
            {
                Assert.True(waited.Elapsed < Patience && IsUp, $"The site does not come up: {e.Message}\n{string.Join('\n', _log)}");
            }
        }
    }

    private static IPEndPoint FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return (IPEndPoint)listener.LocalEndpoint;
    }
}
