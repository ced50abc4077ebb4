using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Inburgering.Web.Tests;

/// <summary>The site as the tests start it: keys and saved answers in a folder of its own, no limits, and nothing else changed.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    /// <summary>Linux lets one user have few watchers of files; every site of every test has some, and they outlive it.</summary>
    static Site() => Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");

    private readonly string _keys = Directory.CreateTempSubdirectory("inburgering-keys-").FullName;

    /// <summary>The folder in which it saves.</summary>
    public string Saved => Path.Combine(_keys, "bewaard");

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Development")
        .UseSetting("Sleutels:Map", _keys)
        .UseSetting("Bewaren:Map", Saved)
        .UseSetting("Bewaren:PogingenPerMinuut", "100000")
        .UseSetting("Api:VerzoekenPerMinuut", "100000")
        .UseSetting("Api:LijstenPerMinuut", "100000")
        .UseSetting("Paginas:VerzoekenPerMinuut", "100000");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (Directory.Exists(_keys))
        {
            Directory.Delete(_keys, recursive: true);
        }
    }
}
