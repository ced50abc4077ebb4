using System.Net;
using System.Security.Cryptography;
using Inburgering.Web.Hosting;
using Inburgering.Web.Tests.Browsing;
using Microsoft.AspNetCore.Http;
using Serilog.Events;
using Serilog.Parsing;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>The log tells what happened, and nothing that anybody sent.</summary>
public sealed class LogTests(Site site) : IClassFixture<Site>
{
    private const string Mark = "1987-09-13";

    [Theory]
    [InlineData("GET", "/nl/vraag/vergunning", "INF GET /nl/vraag/vergunning 302 in ")]
    [InlineData("GET", "/ar-nl/regels?geboren=" + Mark, "INF GET /ar-nl/regels 200 in ")]
    [InlineData("GET", "/nl/vraag/" + Mark, "INF GET /nl/vraag/{id} 302 in ")]
    [InlineData("GET", "/nl/" + Mark, "INF GET /nl (no route) 404 in ")]
    [InlineData("GET", "/%0A2026-11-28T00:00:00+00:00%20INF%20GET%20/forged%20200", "INF GET (no route) 404 in ")]
    [InlineData("POST", "/nl/wissen", "INF POST /nl/wissen 415 in ")]
    [InlineData(Mark, "/nl/regels", "INF (other method) /nl/regels 405 in ")]
    [InlineData("GET", "/api/v1/regels?taal=" + Mark, "INF GET /api/v1/regels 200 in ")]
    public async Task A_request_is_one_line_with_method_route_status_and_time(string method, string address, string line)
    {
        Heard heard = new();
        await using var listened = heard.At(site);
        using HttpRequestMessage request = new(new(method), address);
        request.Headers.Add("Cookie", $"antwoorden={Mark}");
        request.Headers.Add("User-Agent", Mark);

        using HttpResponseMessage response = await listened.CreateDefaultClient().SendAsync(request);

        string told = Assert.Single(heard.Lines, said => !said.StartsWith("WRN No XML encryptor", StringComparison.Ordinal));
        Assert.StartsWith(line, told, StringComparison.Ordinal);
        Assert.EndsWith(" ms", told, StringComparison.Ordinal);
        Assert.DoesNotContain(Mark, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_of_ours_is_told_by_its_type_and_place_in_one_line_and_says_nothing_of_what_was_sent()
    {
        Heard heard = new();
        await using var failing = heard.At(site.Failing());

        using HttpResponseMessage response = await failing.CreateClient().GetAsync($"/nl{Mishaps.Path}/0");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        string told = Assert.Single(heard.Lines, line => line.StartsWith("ERR An unhandled exception", StringComparison.Ordinal));
        Assert.Contains(" | System.InvalidOperationException at Inburgering.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("1987", told, StringComparison.Ordinal);
        Assert.Single(heard.Lines, line => line.StartsWith("ERR GET /nl (no route) 500 in ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", "a=1")]
    [InlineData("application/x-www-form-urlencoded", "a[=1")]
    [InlineData("application/x-www-form-urlencoded", "x%0A2026-11-28T00:00:00Z INF GET /forged 200=1&geboortedatum 1987-09-13[=1")]
    [InlineData("multipart/form-data; boundary=1987-09-13", "--1987-09-13")]
    [InlineData("1987-09-13", "{}")]
    public async Task A_bad_request_is_one_short_line(string contentType, string body)
    {
        Heard heard = new();
        await using var listened = heard.At(site);
        using ByteArrayContent content = new(System.Text.Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        using HttpResponseMessage response = await listened.CreateClient().PostAsync("/nl/wissen", content);

        Assert.InRange((int)response.StatusCode, 400, 499);
        Assert.All(heard.Levels, level => Assert.True(level < LogEventLevel.Error));
        string told = Assert.Single(heard.Lines, line => !line.StartsWith("WRN No XML encryptor", StringComparison.Ordinal));
        Assert.InRange(told.Length, 1, 60);
        Assert.DoesNotContain("1987", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forgery_cookie_of_somebody_elses_fills_no_log()
    {
        Heard heard = new();
        await using var listened = heard.At(site);
        using HttpRequestMessage request = new(HttpMethod.Post, "/nl/wissen") { Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", "x")]) };
        request.Headers.Add("Cookie", $"{State.FormCookie.Name}=CfDJ8x");

        using HttpResponseMessage response = await listened.CreateDefaultClient().SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.All(heard.Levels, level => Assert.True(level < LogEventLevel.Error));
    }

    [Fact]
    public void No_event_begins_a_line_of_its_own() =>
        Assert.Equal(
            "ERR said \\u000aa\\u2028b\\u001b[31m\\u202ec | System.FormatException | System.InvalidOperationException",
            Written(new FormatException("1987\n1987", new InvalidOperationException("1987")), "\na\u2028b\u001b[31m\u202ec"));

    [Fact]
    public void What_files_and_keys_say_of_themselves_is_told_and_what_a_request_said_is_not()
    {
        Assert.EndsWith(" | System.IO.IOException: No space left on device", Written(new IOException("No space left on device")), StringComparison.Ordinal);
        Assert.EndsWith(" | System.Security.Cryptography.CryptographicException: The key was not found", Written(new CryptographicException("The key was not found")), StringComparison.Ordinal);
        Assert.EndsWith(" | Microsoft.AspNetCore.Http.BadHttpRequestException", Written(new BadHttpRequestException("Invalid header: 1987")), StringComparison.Ordinal);
    }

    private static string Written(Exception exception, string said = "")
    {
        using StringWriter written = new();
        LogEvent logged = new(
            DateTimeOffset.UnixEpoch, LogEventLevel.Error, exception, new MessageTemplateParser().Parse("said {Words:l}"), [new("Words", new ScalarValue(said))]);
        new LogLine().Format(logged, written);
        return written.ToString().TrimEnd('\n')["1970-01-01T00:00:00+00:00 ".Length..];
    }
}
