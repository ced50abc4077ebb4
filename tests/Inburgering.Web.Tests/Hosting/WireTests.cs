using System.Net.Sockets;
using System.Text;
using Inburgering.Web.Tests.Results;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Events;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>Requests that no client library sends, over a real socket: broken, slow, or left half-way.</summary>
public sealed class WireTests : IAsyncLifetime
{
    private const string Page = "POST /nl/wissen HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    private const string Data = "POST /api/v1/oordeel HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n";

    /// <summary>As long as the server waits for a body before it minds how slowly that comes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private readonly Heard _heard = new();
    private readonly Site _plain = new();
    private readonly WebApplicationFactory<Program> _site;

    public WireTests()
    {
        _site = _heard.At(_plain).WithWebHostBuilder(host => host.ConfigureTestServices(services =>
            services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 240, Patience))));
        _site.UseKestrel(0);
        _site.StartServer();
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _plain.DisposeAsync();
    }

    [Theory]
    [InlineData("zz\r\na=1\r\n0\r\n\r\n")]
    [InlineData("-1\r\n\r\n")]
    [InlineData("ffffffffffffffff\r\na=1")]
    public async Task Broken_chunks_are_a_bad_request_with_a_page_or_problem_details(string chunks)
    {
        string page = await Ask($"{Page}Transfer-Encoding: chunked\r\n\r\n{chunks}");
        string data = await Ask($"{Data}Transfer-Encoding: chunked\r\n\r\n{chunks}");

        Assert.StartsWith("HTTP/1.1 400 ", page, StringComparison.Ordinal);
        Assert.Contains(Visitors.Say("foutpagina.400.titel"), page, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy: default-src 'none'", page, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400 ", data, StringComparison.Ordinal);
        Assert.Contains(Visitors.Say("api.fout.json"), data.Replace("\\\"", "\"", StringComparison.Ordinal), StringComparison.Ordinal);
        AssertQuiet();
    }

    [Fact]
    public async Task A_body_that_comes_too_slowly_is_a_time_out_with_a_page_or_problem_details()
    {
        Task<string> page = Ask($"{Page}Content-Length: 6000\r\n\r\na=1");
        Task<string> data = Ask($"{Data}Content-Length: 6000\r\n\r\n" + "{");

        Assert.StartsWith("HTTP/1.1 408 ", await page, StringComparison.Ordinal);
        Assert.Contains(Visitors.Say("foutpagina.anders.titel"), await page, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 408 ", await data, StringComparison.Ordinal);
        Assert.Contains(Visitors.Say("api.fout.te-traag"), await data, StringComparison.Ordinal);
        AssertQuiet();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_caller_who_leaves_half_way_is_no_error(bool abruptly)
    {
        foreach (string head in new[] { Page, Data, Page.Replace("/nl/wissen", "/nl/bestaat-niet", StringComparison.Ordinal) })
        {
            await Leave($"{head}Content-Length: 6000\r\n\r\na=1", abruptly);
            await Leave($"{head}Transfer-Encoding: chunked\r\n\r\n5\r\na=1", abruptly);
        }

        await Leave(string.Concat(Enumerable.Repeat("GET /nl/regels HTTP/1.1\r\nHost: localhost\r\n\r\n", 20)), abruptly);
        await Task.Delay(2 * Patience);

        AssertQuiet();
    }

    [Theory]
    [InlineData("xn--a")]
    [InlineData("xn--a:80")]
    public async Task A_host_that_is_the_name_of_nothing_is_refused(string host)
    {
        string page = await Ask($"GET /nl/regels HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        string data = await Ask($"GET /openapi/v1.json HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 400 ", page, StringComparison.Ordinal);
        Assert.Contains(Visitors.Say("foutpagina.400.titel"), page, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400 ", data, StringComparison.Ordinal);
        Assert.Contains("application/problem+json", data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_any_form_holds_is_too_large()
    {
        string page = await Ask($"{Page}Content-Length: 70000\r\n\r\n{new string('a', 70000)}");
        string chunked = await Ask($"{Data}Transfer-Encoding: chunked\r\n\r\n11170\r\n{new string(' ', 70000)}\r\n0\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 413 ", page, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy: default-src 'none'", page, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 413 ", chunked, StringComparison.Ordinal);
        Assert.Contains(Visitors.Say("api.fout.te-groot"), chunked, StringComparison.Ordinal);
    }

    private void AssertQuiet()
    {
        Assert.NotEmpty(_heard.Levels);
        Assert.DoesNotContain(_heard.Levels, level => level >= LogEventLevel.Error);
    }

    /// <summary>Sends bytes, and gives what comes back until the server closes.</summary>
    private async Task<string> Ask(string request)
    {
        using TcpClient client = await Send(request);
        using MemoryStream answer = new();
        try
        {
            await client.GetStream().CopyToAsync(answer);
        }
        catch (IOException)
        {
            // Closed in the middle of what we sent: what came before counts.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }

    private async Task Leave(string request, bool abruptly)
    {
        using TcpClient client = await Send(request);
        await Task.Delay(50);
        client.LingerState = new(abruptly, 0);
    }

    private async Task<TcpClient> Send(string request)
    {
        TcpClient client = new();
        await client.ConnectAsync("127.0.0.1", _site.ClientOptions.BaseAddress.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        return client;
    }
}
