using Inburgering.Web.Languages;
using Inburgering.Web.State;
using Inburgering.Web.Tests;
using Inburgering.Web.Tests.Results;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests.Driving;

/// <summary>The site on a port of its own, and one browser for all tests, which opens a window for every view once.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>The name of the tests that share it.</summary>
    public const string Tests = "browser";

    /// <summary>How long a page may take on a busy machine.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string[] Switches =
    [
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    ];

    private readonly Site _site = new();
    private readonly Dictionary<View, IPage> _windows = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowser? _keeping;

    /// <summary>Where the site stands.</summary>
    internal Uri Address => _site.ClientOptions.BaseAddress;

    public async Task InitializeAsync()
    {
        if (Programs.Missing is not null)
        {
            return;
        }

        _site.UseKestrel(0);
        _site.StartServer();
        _playwright = await Playwright.CreateAsync();
        _browser = await Launch([]);
    }

    public async Task DisposeAsync()
    {
        foreach (IBrowser browser in new[] { _browser, _keeping }.OfType<IBrowser>())
        {
            await browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _site.DisposeAsync();
    }

    /// <summary>A visitor who has not been here before.</summary>
    internal async Task<Guest> Welcome(Language language, View view) => new(await NewWindow(view), Start(language));

    /// <summary>A visitor who has not been here before, and has no mouse.</summary>
    internal async Task<KeyboardGuest> WelcomeWithKeyboard(Language language, View view) => new(await NewWindow(view), Start(language));

    /// <summary>A visitor who has not been here before, in a browser that keeps pages for Back, as browsers do outside of tests.</summary>
    internal async Task<Guest> WelcomeKeepingPages(Language language, View view)
    {
        _keeping ??= await Launch(["--disable-back-forward-cache"]);
        return new(await NewWindow(view, _keeping), Start(language));
    }

    /// <summary>Shows a place of the site.</summary>
    internal Task<IPage> Show(Place place, Language language, View view) => Show(place, new LanguageChoice(language, false), view);

    /// <summary>Shows a place of the site, with or without the Dutch beside it.</summary>
    internal async Task<IPage> Show(Place place, LanguageChoice choice, View view)
    {
        if (!_windows.TryGetValue(view, out IPage? page))
        {
            _windows[view] = page = await NewWindow(view);
        }

        await page.Context.ClearCookiesAsync();
        if (place.IsUnreadable || place.Visit.Answers.Count > 0)
        {
            string cookie = place.IsUnreadable ? "onleesbaar" : _site.Seal(place.Visit);
            await page.Context.AddCookiesAsync([new() { Name = VisitCookie.Name, Value = cookie, Url = Address.AbsoluteUri }]);
        }

        await page.GotoAsync(new Uri(Address, $"/{choice.Segment}{place.Path}").AbsoluteUri);
        if (place.IsRefused)
        {
            await page.Context.ClearCookiesAsync(new() { Name = FormCookie.Name });
        }

        if (place.IsWrong || place.IsRefused)
        {
            await page.SendInVain();
        }

        Assert.Equal($"/{choice.Segment}{place.Path}", new Uri(page.Url).AbsolutePath);
        return page;
    }

    private Uri Start(Language language) => new(Address, $"/{language.Code}");

    /// <summary>Starts a browser without some of the switches that the driver gives it.</summary>
    private Task<IBrowser> Launch(IEnumerable<string> without) =>
        _playwright!.Chromium.LaunchAsync(new() { ExecutablePath = Programs.Find(Programs.Chromium), Args = Switches, IgnoreDefaultArgs = without });

    private Task<IPage> NewWindow(View view) => NewWindow(view, _browser!);

    private static async Task<IPage> NewWindow(View view, IBrowser browser)
    {
        IBrowserContext context = await browser.NewContextAsync(view.Options);
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        return await context.NewPageAsync();
    }
}

/// <summary>The tests that share the browser, one after the other.</summary>
[CollectionDefinition(Chromium.Tests)]
public sealed class BrowserTests : ICollectionFixture<Chromium>;
