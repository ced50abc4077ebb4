using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Inburgering.Web.Saving;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Hosting;
using Inburgering.Web.Tests.Results;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Inburgering.Web.Tests.Saving;

/// <summary>Where the database cannot be used everything but saving works, saving says so, and the log says why.</summary>
public sealed class TroubleTests(Site site) : IClassFixture<Site>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("inburgering-trouble-").FullName;

    private string DatabaseFile => Path.Combine(_folder, "bewaard.db");

    [Fact]
    public async Task A_corrupt_file_is_told_and_works_again_when_it_is_put_right()
    {
        await File.WriteAllTextAsync(DatabaseFile, string.Concat(Enumerable.Repeat("geen database ", 500)));

        await Fails("Bewaren:Map", _folder, "file is not a database", async browser =>
        {
            File.Delete(DatabaseFile);
            await browser.Open("/bewaren");
            await SavingTests.Save(browser);
        });
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told() => await Fails("Bewaren:Map", "/proc/bewaard", "/proc/bewaard");

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_told()
    {
        Directory.CreateDirectory(DatabaseFile);

        await Fails("Bewaren:Map", _folder, DatabaseFile);
    }

    [Fact]
    public async Task A_server_that_is_down_is_told_without_its_password() =>
        await Fails("Bewaren:Postgres", "Host=127.0.0.1;Port=1;Database=inburgering;Username=inburgering;Password=geheim", "inburgering on 127.0.0.1");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task Fails(string setting, string value, string reason, Func<Browser, Task>? after = null)
    {
        Heard heard = new();
        await using WebApplicationFactory<Program> listening = heard.At(site);
        await using WebApplicationFactory<Program> broken = listening.WithWebHostBuilder(host => host.UseSetting("Bewaren:Map", "").UseSetting(setting, value));
        using Browser browser = new(broken);
        await browser.Open("/");
        await browser.Follow("main a.btn[href*='/vraag/']");
        await new Walk(browser).Says(("vergunning", "493")).AnswerPage();
        Assert.Equal("/vraag/geboortedatum", browser.Path);
        string? before = browser.Cookie(VisitCookie.Name);

        await browser.Open("/bewaren");
        await browser.Submit();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, browser.Status);
        browser.Page.QuerySelector("main [role=alert]")!.AssertSays(Text.Of("bewaren.storing"));
        Assert.Equal(before, browser.Cookie(VisitCookie.Name));
        await browser.Open("/verder");
        browser.Page.QuerySelector<IHtmlInputElement>("#vervang-code")!.IsChecked = true;
        await SavingTests.Open(browser, SaveCode.New().Written);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, browser.Status);
        browser.Page.QuerySelector("main [role=alert]")!.AssertSays(Text.Of("verder.storing"));
        await browser.Open("/uitkomst");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        string[] told = [.. heard.Lines.Where(line => line.Contains("Nothing can be saved", StringComparison.Ordinal))];
        Assert.Equal(2, told.Length);
        Assert.All(told, line => Assert.Contains(reason, line, StringComparison.Ordinal));
        Assert.DoesNotContain(heard.Lines, line => line.Contains("geheim", StringComparison.Ordinal));
        await (after?.Invoke(browser) ?? Task.CompletedTask);
    }
}
