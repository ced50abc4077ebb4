using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace Inburgering.Web.Tests.Browsing;

/// <summary>A browser without script: it keeps cookies, follows redirects, and sends forms as they stand on the page.</summary>
public sealed class Browser : IDisposable
{
    private const int MostRedirects = 5;

    private static readonly HtmlParser Parser = new();

    private readonly HttpClient _client;
    private readonly List<Uri> _visited = [];

    public Browser(WebApplicationFactory<Program> site, string language = "nl")
    {
        Language = language;
        _client = site.CreateDefaultClient(new Uri("http://localhost/"), new CookieContainerHandler(Cookies));
    }

    public string Language { get; }

    public CookieContainer Cookies { get; } = new();

    /// <summary>The page that is shown.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    /// <summary>The address of the page that is shown.</summary>
    public Uri Address => _visited[^1];

    /// <summary>The path of the address below the language: <c>/vraag/brp</c>.</summary>
    public string Path => Address.AbsolutePath.StartsWith($"/{Language}/", StringComparison.Ordinal) ? Address.AbsolutePath[(Language.Length + 1)..] : "/";

    public HttpStatusCode Status { get; private set; }

    /// <summary>Every address asked for, redirects included.</summary>
    public IReadOnlyList<Uri> Visited => _visited;

    public string Title => Page.Title!;

    /// <summary>The words of the one heading of the page.</summary>
    public string Heading => Assert.Single(Page.QuerySelectorAll("h1")).TextContent.Trim();

    /// <summary>Everything that the page says.</summary>
    public string Text => Page.QuerySelector("main")!.TextContent;

    /// <summary>The form of the page, other than one that only helps to fill it in.</summary>
    public IHtmlFormElement Form => Assert.Single(Page.QuerySelectorAll<IHtmlFormElement>("main form"), form => !form.Action.Contains("handler=", StringComparison.Ordinal));

    /// <summary>The token against forgery in the form of the page.</summary>
    public string Token => Page.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;

    /// <summary>Opens a page by its path below the language.</summary>
    public Task<Browser> Open(string path) => Get(new($"http://localhost/{Language}{path}"));

    public Task<Browser> Reload() => Get(Address);

    /// <summary>Follows a link of the page.</summary>
    public Task<Browser> Follow(IElement link) => Get(new(Address, link.GetAttribute("href")!));

    /// <summary>Follows the one link of the page that a selector finds.</summary>
    public Task<Browser> Follow(string selector) => Follow(Assert.Single(Page.QuerySelectorAll(selector)));

    /// <summary>Follows the link back.</summary>
    public Task<Browser> GoBack() => Follow("main a.back");

    /// <summary>Sends the form of the page.</summary>
    public Task<Browser> Submit() => Submit(Form);

    /// <summary>Presses a button: sends its form, with the value of the button.</summary>
    public Task<Browser> Press(string selector)
    {
        IHtmlButtonElement button = Assert.Single(Page.QuerySelectorAll<IHtmlButtonElement>(selector));
        return Submit(button.Form!, button);
    }

    public async Task<Browser> Submit(IHtmlFormElement form, IHtmlButtonElement? button = null)
    {
        Assert.Equal("post", form.Method);
        using FormUrlEncodedContent content = new(FormFields.Of(form, button));
        string action = button?.GetAttribute("formaction") ?? (form.GetAttribute("action") is { Length: > 0 } said ? said : Address.AbsoluteUri);
        return await Show(await _client.PostAsync(Ask(new(Address, action)), content));
    }

    /// <summary>Sends a form with a file in it.</summary>
    public async Task<Browser> Upload(IHtmlFormElement form, string field, byte[] file)
    {
        Assert.Equal("multipart/form-data", form.Enctype);
        using MultipartFormDataContent content = [];
        foreach ((string name, string value) in FormFields.Of(form).Where(sent => sent.Key != field))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(file), field, "antwoorden.json");
        return await Show(await _client.PostAsync(Ask(new(Address, form.GetAttribute("action")!)), content));
    }

    /// <summary>Sends a form that is answered with a file, and stays on the page.</summary>
    public async Task<byte[]> Download(IHtmlFormElement form)
    {
        using FormUrlEncodedContent content = new(FormFields.Of(form));
        using HttpResponseMessage response = await _client.PostAsync(new Uri(Address, form.GetAttribute("action")!), content);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.True(response.Headers.CacheControl!.NoStore);
        return await response.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Sends fields to an address as a hand-made form would, with the antiforgery token of the page that is shown.</summary>
    public async Task<Browser> Post(string path, params (string Name, string Value)[] fields)
    {
        using FormUrlEncodedContent content = new(fields.Append(("__RequestVerificationToken", Token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await Show(await _client.PostAsync(Ask(new($"http://localhost/{Language}{path}")), content));
    }

    /// <summary>The value of a cookie of the site; null when there is none.</summary>
    public string? Cookie(string name) => Cookies.GetCookies(new("http://localhost/"))[name]?.Value;

    public void SetCookie(string name, string value) => Cookies.Add(new Cookie(name, value, "/", "localhost"));

    public void Dispose() => _client.Dispose();

    private async Task<Browser> Get(Uri address) => await Show(await _client.GetAsync(Ask(address)));

    private async Task<Browser> Show(HttpResponseMessage response)
    {
        for (int redirects = 0; response.Headers.Location is { } location; redirects++)
        {
            Assert.True(redirects < MostRedirects, $"Redirected in a circle at {location}.");
            response.Dispose();
            response = await _client.GetAsync(Ask(new(Address, location)));
        }

        using (response)
        {
            Status = response.StatusCode;
            Page = await Parser.ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        }

        return this;
    }

    private Uri Ask(Uri address)
    {
        _visited.Add(address);
        return address;
    }
}
