using System.Text.Json;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests.Driving;

/// <summary>The Back button of a window, and whether the browser shows a page that it kept or asks the site anew.</summary>
internal sealed class History
{
    private readonly ICDPSession _session;
    private TaskCompletionSource<bool> _arrived = new();

    private History(ICDPSession session) => _session = session;

    public static async Task<History> Of(IPage page)
    {
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        History history = new(session);
        session.Event("Page.frameNavigated").OnEvent += (_, navigated) => history.Arrive(navigated!.Value);
        await session.SendAsync("Page.enable");
        return history;
    }

    /// <summary>Presses Back.</summary>
    /// <returns>Whether the page shown was kept by the browser; nothing when there is no page to go back to.</returns>
    public async Task<bool?> Back()
    {
        JsonElement history = (await _session.SendAsync("Page.getNavigationHistory"))!.Value;
        int before = history.GetProperty("currentIndex").GetInt32() - 1;
        JsonElement entry = history.GetProperty("entries")[Math.Max(before, 0)];
        if (before < 0 || !entry.GetProperty("url").GetString()!.StartsWith("http", StringComparison.Ordinal))
        {
            return null;
        }

        _arrived = new();
        await _session.SendAsync("Page.navigateToHistoryEntry", new() { ["entryId"] = entry.GetProperty("id").GetInt32() });
        return await _arrived.Task.WaitAsync(Chromium.Patience);
    }

    private void Arrive(JsonElement navigated)
    {
        if (!navigated.GetProperty("frame").TryGetProperty("parentId", out _))
        {
            _arrived.TrySetResult(navigated.GetProperty("type").GetString() == "BackForwardCacheRestore");
        }
    }
}
