using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Web.Tests.Browsing;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests.Driving;

/// <summary>A visitor who walks the wizard in a window of their own, and writes down what the browser did not like.</summary>
internal class Guest : IAsyncDisposable
{
    private const int MostPages = 120;

    private readonly Uri _start;
    private readonly List<string> _complaints = [];

    public Guest(IPage page, Uri start)
    {
        (Page, _start) = (page, start);
        page.Console += (_, message) => Complain(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Complain(true, error);
        page.RequestFailed += (_, request) => Complain(true, $"{request.Url}: {request.Failure}");
        page.Request += (_, request) => Complain(new Uri(request.Url).Authority != start.Authority, $"asked elsewhere: {request.Url}");
    }

    public IPage Page { get; }

    /// <summary>Every question page answered, with what was filled in.</summary>
    public List<(string Path, IReadOnlyDictionary<string, string> Fields)> Answered { get; } = [];

    /// <summary>What the browser found wrong on the way: messages of the console, requests elsewhere, files not found.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>The path below the language.</summary>
    public string Path => new Uri(Page.Url).AbsolutePath[_start.AbsolutePath.Length..] is { Length: > 0 } path ? path : "/";

    public bool IsAsked => Path.StartsWith("/vraag/", StringComparison.Ordinal);

    public async Task<IReadOnlyList<string>> Cookies() => [.. (await Page.Context.CookiesAsync()).Select(cookie => cookie.Name)];

    public async Task Open(string path) => await Page.GotoAsync(new Uri(_start, _start.AbsolutePath + path).AbsoluteUri);

    /// <summary>Walks from the start until nothing more is asked.</summary>
    public async Task Walk((string Question, string Value)[] person)
    {
        await Open("/");
        await Follow("main a.btn[href*='/vraag/']");
        while (IsAsked)
        {
            Assert.True(Answered.Count < MostPages, $"Asked in a circle: {Path}");
            bool isFirst = Answered.Count == 0;
            await Answer(person);
            if (isFirst && person.Any(said => said.Question == RequestQuestions.DatumAanvraag.Id))
            {
                // Not asked, since it is today: who posts on another day goes there and says so.
                await Open($"/vraag/{RequestQuestions.DatumAanvraag.Id}");
            }
        }
    }

    /// <summary>Follows a link or presses a button.</summary>
    public virtual Task Follow(string selector) => Page.Leave(selector);

    /// <summary>What stands in the fields of the page.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Fields() => FormFields.Shown(Form(await Page.Document()));

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    protected virtual Task Tick(IHtmlInputElement option) => Page.ClickAsync($"label[for='{option.Id}']");

    protected virtual Task Type(IHtmlInputElement field) => Page.FillAsync($"[id='{field.Id}']", field.Value);

    protected virtual Task Choose(IHtmlSelectElement list) => Page.SelectOptionAsync($"[id='{list.Id}']", list.Value!);

    private async Task Answer((string Question, string Value)[] person)
    {
        IHtmlFormElement form = Form(await Page.Document());
        QuestionForm asked = new(form);
        foreach (Question question in asked.Questions)
        {
            asked.Fill(question, People.Wire(question.Id, person.Last(said => said.Question == question.Id).Value));
        }

        foreach (IElement field in form.Elements)
        {
            await Fill(field);
        }

        Answered.Add((Path, FormFields.Shown(form)));
        await Follow("main form .btn");
        Assert.Null(await Page.QuerySelectorAsync("#fout"));
    }

    /// <summary>Does to a field of the page what was done to its copy.</summary>
    private Task Fill(IElement field) => field switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: true } option => Tick(option),
        IHtmlInputElement { Type: "text", Value.Length: > 0 } input => Type(input),
        IHtmlSelectElement { Value.Length: > 0 } list => Choose(list),
        _ => Task.CompletedTask,
    };

    private static IHtmlFormElement Form(IHtmlDocument page) => Assert.Single(page.QuerySelectorAll<IHtmlFormElement>("main form"));

    private void Complain(bool isWrong, string complaint)
    {
        if (isWrong)
        {
            _complaints.Add($"{Path}: {complaint}");
        }
    }
}
