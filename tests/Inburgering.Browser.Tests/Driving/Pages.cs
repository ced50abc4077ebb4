using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests.Driving;

/// <summary>What visitors do with a page.</summary>
internal static class Pages
{
    private static readonly HtmlParser Parser = new();

    /// <summary>The page as the server sent it.</summary>
    public static async Task<IHtmlDocument> Document(this IPage page) => await Parser.ParseDocumentAsync(await page.ContentAsync());

    /// <summary>Follows a link or presses a button, and waits for the page that comes of it.</summary>
    public static Task Leave(this IPage page, string selector) => page.Leave(() => page.ClickAsync(selector));

    /// <summary>Does what leads to another page, and waits for that page.</summary>
    public static async Task Leave(this IPage page, Func<Task> act)
    {
        TaskCompletionSource arrived = new();
        void Arrive(object? sender, IPage here) => arrived.TrySetResult();
        page.Load += Arrive;
        try
        {
            await act();
            await arrived.Task.WaitAsync(Chromium.Patience);
        }
        finally
        {
            page.Load -= Arrive;
        }
    }

    /// <summary>Sends the form of a question that is not taken so.</summary>
    public static async Task SendInVain(this IPage page)
    {
        await page.Leave("main form .btn");
        Assert.NotNull(await page.QuerySelectorAsync("#fout"));
    }

    /// <summary>Opens everything that is folded away.</summary>
    public static async Task Unfold(this IPage page) =>
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
}
