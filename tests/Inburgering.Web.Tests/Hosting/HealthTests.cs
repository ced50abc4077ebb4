using System.Net;
using System.Security.Cryptography;
using Inburgering.Web.Hosting;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Results;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>Keys that fail while the site runs: health says so, the log says what to do, and pages end in words.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task A_sound_site_is_healthy()
    {
        await using Site site = new();
        using HttpResponseMessage response = await site.CreateClient().GetAsync("/health");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("ok", await response.Content.ReadAsStringAsync());
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_folder_that_goes_while_the_site_runs_makes_it_unhealthy_and_is_not_told_to_strangers()
    {
        await using Site site = new();
        HttpClient client = site.CreateClient();
        string folder = site.Services.GetRequiredService<KeyFolder>().Path;
        Directory.Delete(folder, recursive: true);

        using HttpResponseMessage response = await client.GetAsync("/health");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.DoesNotContain(folder, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_tells_once_what_is_wrong_and_once_that_it_is_over()
    {
        Lines log = new();
        KeyWatch watch = new(log);

        foreach (string? trouble in new[] { null, "weg", "weg", null, null })
        {
            await watch.PublishAsync(Report(trouble), CancellationToken.None);
        }

        Assert.Equal(["Error weg", "Information The keys work again"], log.Written);
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("ti")]
    [InlineData("fa")]
    [InlineData("tr")]
    public async Task Without_usable_keys_every_page_ends_in_words_with_every_header_and_the_cookie_stays(string language)
    {
        FailingKeys? keys = null;
        await using Site sound = new();
        await using WebApplicationFactory<Program> site = sound.WithWebHostBuilder(host => host.ConfigureTestServices(services =>
        {
            ServiceDescriptor real = services.Last(service => service.ServiceType == typeof(IDataProtectionProvider));
            services.AddSingleton<IDataProtectionProvider>(provider => keys = new((IDataProtectionProvider)real.ImplementationFactory!(provider)));
        }));
        using HttpClient client = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Add("Cookie", $"{VisitCookie.Name}={sound.Seal(Visitors.Of("exempt-513-today.json"))}");
        keys!.Fail = true;

        foreach (string path in new[] { "", "/wissen", "/vraag/vergunning", "/privacy" })
        {
            using HttpResponseMessage response = await client.GetAsync($"/{language}{path}");

            string page = await response.Content.ReadAsStringAsync();
            Assert.True(response.StatusCode is HttpStatusCode.InternalServerError or HttpStatusCode.Redirect or HttpStatusCode.OK, path);
            Assert.True(page.Length > 1000 || response.StatusCode is HttpStatusCode.Redirect, path);
            Assert.True(response.Headers.Contains("Content-Security-Policy"), path);
            Assert.False(response.Headers.Contains("Set-Cookie"), path);
            Assert.DoesNotContain("__RequestVerificationToken", page, StringComparison.Ordinal);
        }

        using HttpResponseMessage start = await client.GetAsync($"/{language}");
        Assert.Equal(HttpStatusCode.InternalServerError, start.StatusCode);
        using HttpResponseMessage health = await client.GetAsync("/health");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_sound_site_lives_and_is_ready(string path)
    {
        await using Site site = new();

        Assert.Equal("ok", await site.CreateClient().GetStringAsync(path));
    }

    [Fact]
    public async Task Without_keys_it_lives_and_is_not_ready()
    {
        await using Site site = new();
        HttpClient client = site.CreateClient();
        Directory.Delete(site.Services.GetRequiredService<KeyFolder>().Path, recursive: true);

        using HttpResponseMessage live = await client.GetAsync("/health/live");
        using HttpResponseMessage ready = await client.GetAsync("/health/ready");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (live.StatusCode, ready.StatusCode));
        Assert.StartsWith("sleutels", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_only_saving_fails_it_is_ready_and_says_so_and_health_stays_as_it_was()
    {
        await using Site site = new();
        HttpClient client = site.CreateClient();
        Directory.CreateDirectory(site.Saved);
        await File.WriteAllTextAsync(Path.Combine(site.Saved, "bewaard.db"), new string('x', 5000));

        using HttpResponseMessage ready = await client.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Equal("ok, but bewaren: see the log", await ready.Content.ReadAsStringAsync());
        Assert.Equal("ok", await client.GetStringAsync("/health"));
    }

    private static HealthReport Report(string? trouble) => new(
        new Dictionary<string, HealthReportEntry>
        {
            ["sleutels"] = new(trouble is null ? HealthStatus.Healthy : HealthStatus.Unhealthy, trouble, TimeSpan.Zero, exception: null, data: null),
        },
        TimeSpan.Zero);

    private sealed class Lines : ILogger<KeyWatch>
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Add($"{logLevel} {formatter(state, exception)}");
    }

    /// <summary>Keys that work until they fail, as when a disk goes while the site runs.</summary>
    private sealed class FailingKeys(IDataProtectionProvider sound) : IDataProtectionProvider
    {
        public bool Fail { get; set; }

        public IDataProtector CreateProtector(string purpose) => new Protector(this, sound.CreateProtector(purpose));

        private sealed class Protector(FailingKeys keys, IDataProtector sound) : IDataProtector
        {
            public IDataProtector CreateProtector(string purpose) => new Protector(keys, sound.CreateProtector(purpose));

            public byte[] Protect(byte[] plaintext) => keys.Fail ? throw new CryptographicException("No keys.") : sound.Protect(plaintext);

            public byte[] Unprotect(byte[] protectedData) => keys.Fail ? throw new CryptographicException("No keys.") : sound.Unprotect(protectedData);
        }
    }
}
