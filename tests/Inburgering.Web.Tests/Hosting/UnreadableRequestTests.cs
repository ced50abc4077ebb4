using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Inburgering.Web.Languages;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;

namespace Inburgering.Web.Tests.Hosting;

/// <summary>What cannot be read is the caller's mistake, never ours: it gets a status that says so, and a page in the visitor's language.</summary>
public sealed class UnreadableRequestTests(Site site) : IClassFixture<Site>
{
    private const string Form = "application/x-www-form-urlencoded";

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [InlineData(Form + "; charset=utf-7")]
    [InlineData(Form + "; charset=zz")]
    [InlineData(Form + "; charset=iso-8859-1")]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    [InlineData("multipart/form-data; boundary=zq")]
    [InlineData("zz")]
    [InlineData("")]
    public async Task Another_content_type_than_that_of_a_form_is_refused_even_with_a_token(string contentType)
    {
        using Browser browser = new(site);
        await browser.Open("/vraag/vergunning");
        using HttpRequestMessage request = Posting("/nl/vraag/vergunning", contentType, "vergunning=497", browser);

        using HttpResponseMessage response = await site.CreateDefaultClient().SendAsync(request);

        await AssertTells(response, HttpStatusCode.UnsupportedMediaType, "foutpagina.anders.titel");
    }

    [Theory]
    [InlineData("zz", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("utf-7", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("utf-16", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("UTF-8", HttpStatusCode.OK)]
    [InlineData("\"utf-8\"", HttpStatusCode.OK)]
    public async Task The_api_reads_one_charset(string charset, HttpStatusCode status)
    {
        using HttpRequestMessage request = Posting("/api/v1/oordeel", $"application/json; charset={charset}", """{ "antwoorden": {} }""");

        using HttpResponseMessage response = await site.CreateDefaultClient().SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        Assert.EndsWith("json", response.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Form)]
    [InlineData(Form + ";charset=UTF-8")]
    [InlineData("Application/X-WWW-Form-Urlencoded; charset=\"utf-8\"")]
    public async Task A_form_is_read_however_its_type_is_written(string contentType)
    {
        using Browser browser = new(site);
        await browser.Open("/vraag/vergunning");
        using HttpRequestMessage request = Posting("/nl/vraag/vergunning", contentType, "vergunning=497", browser);

        using HttpResponseMessage response = await site.CreateDefaultClient().SendAsync(request);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Theory]
    [InlineData("a[=1")]
    [InlineData("a[0].b=1&]=2&.=3&..=4")]
    public async Task Names_that_are_no_names_are_names_of_no_field(string fields)
    {
        using Browser browser = new(site);
        await browser.Open("/vraag/vergunning");
        using HttpRequestMessage request = Posting("/nl/vraag/vergunning", Form, $"vergunning=497&{fields}", browser);

        using HttpResponseMessage response = await site.CreateDefaultClient().SendAsync(request);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Theory]
    [InlineData("a[=1", "/nl/wissen", HttpStatusCode.BadRequest, "site.wissen")]
    [InlineData("a[=1", "/nl/bestaat-niet", HttpStatusCode.NotFound, "foutpagina.404.titel")]
    [InlineData("a=1", "/nl/regels", HttpStatusCode.MethodNotAllowed, "foutpagina.anders.titel")]
    [InlineData("%zz=%u0041&%ff=%ed%a0%80", "/nl/wissen", HttpStatusCode.BadRequest, "site.wissen")]
    public async Task Without_a_token_a_form_is_refused_as_what_it_is(string fields, string path, HttpStatusCode status, string title)
    {
        using HttpResponseMessage response = await site.CreateDefaultClient().SendAsync(Posting(path, Form, fields));

        await AssertTells(response, status, title);
    }

    [Fact]
    public async Task More_fields_or_longer_names_than_any_form_has_are_refused()
    {
        using Browser browser = new(site);
        await browser.Open("/vraag/vergunning");
        string many = string.Join('&', Enumerable.Range(0, 1500).Select(field => $"f{field}=1"));
        string longest = $"{new string('k', 3000)}=1";

        using HttpResponseMessage tooMany = await site.CreateDefaultClient().SendAsync(Posting("/nl/vraag/vergunning", Form, many, browser));
        using HttpResponseMessage tooLong = await site.CreateDefaultClient().SendAsync(Posting("/nl/vraag/vergunning", Form, longest, browser));

        await AssertTells(tooMany, HttpStatusCode.BadRequest, "foutpagina.400.titel");
        await AssertTells(tooLong, HttpStatusCode.BadRequest, "foutpagina.400.titel");
    }

    [Theory]
    [InlineData(Form + "; charset=utf-7")]
    [InlineData("application/json")]
    [InlineData("multipart/form-data; boundary=zq")]
    public async Task A_body_that_comes_with_a_question_for_a_page_means_nothing(string contentType)
    {
        using HttpRequestMessage request = Posting("/nl/vraag/vergunning", contentType, "a[=1");
        request.Method = HttpMethod.Get;

        using HttpResponseMessage response = await site.CreateDefaultClient().SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("TRACE", "/nl/vraag/vergunning", "GET, HEAD, POST")]
    [InlineData("TRACE", "/nl/gesloten", "GET, HEAD, POST")]
    [InlineData("TRACE", "/nl/uitkomst", "GET, HEAD, POST")]
    [InlineData("OPTIONS", "/nl/regels", "GET, HEAD")]
    [InlineData("PROPFIND", "/nl", "GET, HEAD")]
    [InlineData("DELETE", "/nl/wissen", "GET, HEAD, POST")]
    [InlineData("POST", "/nl/checklist", "GET, HEAD")]
    public async Task A_method_that_a_page_does_not_know_is_answered_with_those_it_knows(string method, string path, string allowed)
    {
        using HttpRequestMessage request = new(new(method), path);

        using HttpResponseMessage response = await site.CreateDefaultClient().SendAsync(request);

        await AssertTells(response, HttpStatusCode.MethodNotAllowed, "foutpagina.anders.titel");
        Assert.Equal(allowed, string.Join(", ", response.Content.Headers.Allow));
    }

    [Theory]
    [InlineData("%20")]
    [InlineData("%09")]
    [InlineData("%0D%0A")]
    [InlineData("%E2%80%A8")]
    [InlineData("geen-vraag")]
    public async Task A_question_that_is_none_leads_to_where_the_visitor_is(string id)
    {
        using HttpResponseMessage response = await site.CreateDefaultClient().GetAsync($"/nl/vraag/{id}");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/nl/vraag/vergunning", response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("antwoorden", "/nl/vraag/vergunning?terug=antwoorden#fout")]
    [InlineData("uitkomst", "/nl/vraag/vergunning?terug=uitkomst#fout")]
    [InlineData("UITKOMST", "/nl/vraag/vergunning#fout")]
    [InlineData("//evil.example", "/nl/vraag/vergunning#fout")]
    [InlineData("in%20in-4%20geboortedatum-jaar%201987", "/nl/vraag/vergunning#fout")]
    public async Task The_way_back_is_one_of_the_words_that_we_know_or_none(string word, string action)
    {
        using Browser browser = new(site);

        await browser.Open($"/vraag/vergunning?terug={word}");

        Assert.Equal(action, browser.Form.GetAttribute("action"));
    }

    [Theory]
    [InlineData("127.0.0.1:99999")]
    [InlineData("..")]
    [InlineData("a,b")]
    public async Task A_host_that_is_the_name_of_nothing_is_refused(string host)
    {
        using HttpRequestMessage page = new(HttpMethod.Get, "/nl/regels");
        using HttpRequestMessage data = new(HttpMethod.Get, "/openapi/v1.json");
        page.Headers.TryAddWithoutValidation("Host", host);
        data.Headers.TryAddWithoutValidation("Host", host);

        using HttpResponseMessage ofPage = await site.CreateDefaultClient().SendAsync(page);
        using HttpResponseMessage ofData = await site.CreateDefaultClient().SendAsync(data);

        await AssertTells(ofPage, HttpStatusCode.BadRequest, "foutpagina.400.titel");
        Assert.Equal(HttpStatusCode.BadRequest, ofData.StatusCode);
        Assert.Equal("application/problem+json", ofData.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task What_went_wrong_is_told_in_the_language_of_the_address_or_else_of_the_browser(string code)
    {
        Phrasebook words = Phrasebook.In(Language.Find(code)!);
        using HttpRequestMessage elsewhere = new(HttpMethod.Get, "/bestaat-niet");
        elsewhere.Headers.Add("Accept-Language", $"{code};q=0.9, xx");

        using HttpResponseMessage named = await site.CreateDefaultClient().SendAsync(Posting($"/{code}/wissen", "text/plain", "x"));
        using HttpResponseMessage asked = await site.CreateDefaultClient().SendAsync(elsewhere);

        Assert.Equal(words.Plain("foutpagina.anders.titel"), await Heading(named));
        Assert.Equal(words.Plain("foutpagina.404.titel"), await Heading(asked));
    }

    private static HttpRequestMessage Posting(string path, string contentType, string body, Browser? visitor = null)
    {
        HttpRequestMessage request = new(HttpMethod.Post, path) { Content = new ByteArrayContent(Encoding.ASCII.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        if (visitor is not null)
        {
            request.Headers.Add("Cookie", visitor.Cookies.GetCookieHeader(new("http://localhost/nl/vraag/vergunning")));
            request.Headers.Add("RequestVerificationToken", visitor.Token);
        }

        return request;
    }

    private static async Task AssertTells(HttpResponseMessage response, HttpStatusCode status, string title)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(Visitors.Say(title), await Heading(response));
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private static async Task<string> Heading(HttpResponseMessage response) =>
        Assert.Single((await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync())).QuerySelectorAll("h1")).TextContent;
}
