using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Inburgering.Web.State;
using Inburgering.Web.Tests;
using Inburgering.Web.Tests.Results;

namespace Inburgering.Browser.Tests.Published;

/// <summary>The site as <c>dotnet publish</c> leaves it, running in a process of its own.</summary>
public sealed class PublishedSite : IAsyncLifetime
{
    public const string Variable = "PUBLISHED_SITE";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly string _keys = Directory.CreateTempSubdirectory("inburgering-published-").FullName;
    private readonly Site _sealing = new();
    private Process? _process;

    /// <summary>The folder with the published site; null when nobody says.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>The cookies with visits, sealed with the keys of the published site.</summary>
    internal IReadOnlyDictionary<string, string> Cookies { get; private set; } = new Dictionary<string, string>();

    public async Task InitializeAsync()
    {
        if (Folder is null)
        {
            return;
        }

        // First the cookies: they make the key, which the published site then finds.
        using var sealing = _sealing.WithWebHostBuilder(builder => builder.UseSetting("Sleutels:Map", _keys));
        Cookies = EveryQuestion.Visits.ToDictionary(visit => visit.Key, visit => $"{VisitCookie.Name}={sealing.Seal(visit.Value)}");
        _process = Process.Start(new ProcessStartInfo("dotnet", ["Inburgering.Web.dll", "--urls", Address.AbsoluteUri, "--Sleutels:Map", _keys])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        })!;
        _process.BeginOutputReadLine();
        await IsUp();
    }

    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        await _sealing.DisposeAsync();
        Directory.Delete(_keys, recursive: true);
    }

    /// <summary>Asks for a page or file as Chromium does, and gives every byte that comes back, headers included.</summary>
    internal async Task<Answered> Ask(string path, string? cookie = null)
    {
        string request = string.Join("\r\n",
        [
            $"GET {path} HTTP/1.1",
            $"Host: {Address.Authority}",
            "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8",
            "Accept-Encoding: gzip, deflate, br, zstd",
            "Connection: close",
            .. cookie is null ? (string[])[] : [$"Cookie: {cookie}"],
            "", "",
        ]);
        using TcpClient client = new();
        await client.ConnectAsync(Address.Host, Address.Port);
        using MemoryStream answer = new();
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        await client.GetStream().CopyToAsync(answer);
        return new(answer.ToArray());
    }

    private async Task IsUp()
    {
        using HttpClient client = new() { BaseAddress = Address };
        for (Stopwatch waited = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            try
            {
                await client.GetStringAsync("/health");
                return;
            }
            catch (HttpRequestException) when (waited.Elapsed < Patience && !_process!.HasExited)
            {
            }
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
