using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Benchmarks.Pages;

/// <summary>A published app, and how one visitor goes through it.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Folder">Where it was published.</param>
/// <param name="Library">The file to start.</param>
/// <param name="Start">The address of the first question.</param>
/// <param name="Keys">The setting that names the folder for its keys.</param>
internal abstract record App(string Name, string Folder, string Library, Uri Start, string Keys)
{
    private static readonly HtmlParser Parser = new();

    private readonly string _scratch = Directory.CreateTempSubdirectory("inburgering-bench-").FullName;

    public Uri Address => new(Start, "/");

    /// <summary>The file with what it logs.</summary>
    public string Log => Path.Combine(_scratch, "log.txt");

    public virtual IEnumerable<string> Settings => [$"--{Keys}", Path.Combine(_scratch, "keys")];

    /// <summary>The most questions that one visitor answers.</summary>
    protected abstract int MostPages { get; }

    /// <summary>Goes along the questions once, and keeps every request: a GET and a POST for each page, in turn.</summary>
    /// <param name="packed">Whether the answers may be packed, as every browser asks.</param>
    public async Task<IReadOnlyList<Exchange>> Walk(bool packed)
    {
        CookieContainer cookies = new();
        // Cookies that are for TLS only come along too: there is none on the loopback.
        string Sent() => string.Join("; ", cookies.GetAllCookies().Select(cookie => $"{cookie.Name}={cookie.Value}"));
        using HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        async Task<HttpResponseMessage> Ask(HttpMethod method, Uri address, string? form = null)
        {
            using HttpRequestMessage request = new(method, address);
            request.Headers.TryAddWithoutValidation("Cookie", Sent());
            request.Content = form is null ? null : new StringContent(form, null, "application/x-www-form-urlencoded");
            HttpResponseMessage response = await client.SendAsync(request);
            foreach (string cookie in response.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? set) ? set : [])
            {
                string[] pair = cookie.Split(';')[0].Split('=', 2);
                cookies.Add(new Cookie(pair[0], pair[1], "/", address.Host));
            }

            return response;
        }

        List<Exchange> exchanges = [];
        Uri at = Start;
        for (int page = 0; page < MostPages && IsQuestion(at); page++)
        {
            string before = Sent();
            using HttpResponseMessage shown = await Ask(HttpMethod.Get, at);
            using IHtmlDocument document = await Parser.ParseDocumentAsync(await shown.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
            IHtmlFormElement form = document.QuerySelector<IHtmlFormElement>("main form")!;
            Fill(form);
            string fields = string.Join('&', FormFields.Of(form).Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));
            Uri action = new(at, form.GetAttribute("action") is { Length: > 0 } said ? said.Split('#')[0] : at.PathAndQuery);
            exchanges.Add(Exchange.Get(at, before.Length > 0 ? before : Sent(), packed));
            exchanges.Add(Exchange.Post(action, Sent(), packed, fields));
            using HttpResponseMessage answered = await Ask(HttpMethod.Post, action, fields);
            at = answered.Headers.Location is { } location ? new(at, location)
                : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{at} answered {answered.StatusCode}."));
        }

        return exchanges;
    }

    protected abstract bool IsQuestion(Uri address);

    protected abstract void Fill(IHtmlFormElement form);
}

/// <summary>Three questions, a guard against forgery, a protected cookie, and nothing else: what Razor Pages cost by themselves.</summary>
internal sealed record BareApp(string Folder, int Port)
    : App("bare", Folder, "Inburgering.Bare.dll", new($"http://127.0.0.1:{Port}/question/1"), "Keys")
{
    protected override int MostPages => 3;

    protected override bool IsQuestion(Uri address) => true;

    protected override void Fill(IHtmlFormElement form) => form.QuerySelector<IHtmlInputElement>("input[value=yes]")!.IsChecked = true;
}

/// <summary>This site, and the applicant of whom most is asked.</summary>
internal sealed record OurSite(string Folder, int Port, Answers Answers)
    : App("ours", Folder, "Inburgering.Web.dll", new($"http://127.0.0.1:{Port}/nl/vraag/vergunning"), "Sleutels:Map")
{
    /// <summary>The load comes from one address, which is let through as often as it asks: a refusal costs little and is not what is measured.</summary>
    public override IEnumerable<string> Settings => [.. base.Settings, "--Paginas:VerzoekenPerMinuut", $"{int.MaxValue}"];

    protected override int MostPages => int.MaxValue;

    protected override bool IsQuestion(Uri address) => address.AbsolutePath.Contains("/vraag/", StringComparison.Ordinal);

    protected override void Fill(IHtmlFormElement form)
    {
        QuestionForm questions = new(form);
        foreach (Question question in questions.Questions)
        {
            questions.Fill(question, Wire.Of(question, Answers.To(question)!));
        }
    }
}
