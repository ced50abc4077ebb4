using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Inburgering.Web.Tests.Results;

/// <summary>What all pages have in common, and the pages for when something goes wrong.</summary>
public sealed partial class PageTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] Paths = ["/", "/uitkomst", "/checklist", "/weg", "/wat-als", "/antwoorden", "/bewaren", "/verder", "/regels", "/begrippen", "/privacy", "/toegankelijkheid", "/bestaat-niet", "/brieven", "/hulp/werkgeversverklaring", "/hulp/zelfstandige"];

    public static TheoryData<string> Pages => [.. Paths];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Each_page_has_one_heading_a_title_a_skip_link_and_a_footer_with_a_way_to_wipe(string path)
    {
        using Browser browser = await site.Arrive(Visitors.Of("exempt-513-today.json"), path);

        Assert.False(string.IsNullOrWhiteSpace(browser.Heading));
        Assert.EndsWith(Visitors.Say("site.naam"), browser.Title, StringComparison.Ordinal);
        Assert.Equal("#inhoud", browser.Page.QuerySelector("body > a")!.GetAttribute("href"));
        Assert.NotNull(browser.Page.QuerySelector("main#inhoud"));
        Assert.NotNull(browser.Page.QuerySelector("footer a[href='/nl/wissen']"));
        Assert.Equal(Visitors.Say("site.geen-overheid"), browser.Page.QuerySelector("footer p")!.Words());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Each_page_does_without_script_and_inline_style(string path)
    {
        using Browser browser = await site.Arrive(Visitors.Of("exempt-513-today.json"), path);

        Assert.Empty(browser.Page.QuerySelectorAll("script, style, [style], [onclick]"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_heading_is_skipped(string path)
    {
        using Browser browser = await site.Arrive(Visitors.Of("exempt-513-today.json"), path);

        int[] levels = [.. browser.Page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0')];
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} after h{pair.First}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Each_link_leads_to_a_page_or_anchor_that_exists(string path)
    {
        using Browser browser = await site.Arrive(Visitors.Of("exempt-513-today.json"), path);

        string[] here = [.. browser.Page.QuerySelectorAll("a").Select(link => link.GetAttribute("href") ?? "")];
        Assert.DoesNotContain("", here);
        Assert.All(here.Where(link => link[0] == '#'), link => Assert.NotNull(browser.Page.GetElementById(link[1..])));
        foreach (string link in here.Where(link => link[0] == '/').Select(link => link.Split('#')[0]).Distinct())
        {
            string language = link.Split('/')[1];
            using Browser other = await site.Arrive(Visitors.Of("exempt-513-today.json"), link[(language.Length + 1)..], language);
            Assert.True(other.Status is HttpStatusCode.OK, link);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Each_page_carries_the_security_headers(string path)
    {
        using HttpResponseMessage response = await site.CreateClient().GetAsync($"/nl{path}");

        Assert.Contains("default-src 'none'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
    }

    [Fact]
    public async Task The_icon_and_the_style_sheet_are_the_sites_own()
    {
        using Browser browser = await site.Arrive(Visit.New, "/");

        foreach (IElement link in browser.Page.QuerySelectorAll("head link"))
        {
            using HttpResponseMessage response = await site.CreateClient().GetAsync(link.GetAttribute("href"));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_page_that_does_not_exist_says_so_and_leads_on()
    {
        using Browser browser = await site.Arrive(Visitors.Of("exempt-513-today.json"), "/bestaat-niet");

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Equal(Visitors.Say("foutpagina.404.titel"), browser.Heading);
        Assert.NotNull(browser.Page.QuerySelector("main a[href='/nl/antwoorden']"));
    }

    [Fact]
    public async Task A_mistake_of_ours_ends_in_words_even_where_the_visit_cannot_be_worked_out()
    {
        using WebApplicationFactory<Program> broken = site.WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddScoped<CurrentVisit>(_ => throw new InvalidOperationException("A rule is broken."))));

        using HttpResponseMessage response = await broken.CreateClient().GetAsync("/nl/uitkomst");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains(Visitors.Say("foutpagina.500.titel"), await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, "foutpagina.400.titel")]
    [InlineData(418, "foutpagina.anders.titel")]
    [InlineData(429, "foutpagina.429.titel")]
    [InlineData(500, "foutpagina.500.titel")]
    public async Task Other_errors_have_words_too(int status, string title)
    {
        await using var failing = site.Failing();
        using Browser browser = new(failing);

        await browser.Open($"{Mishaps.Path}/{status}");

        Assert.Equal(status, (int)browser.Status);
        Assert.Equal(Visitors.Say(title), browser.Heading);
    }

    [Theory]
    [InlineData("/fout")]
    [InlineData("/fout/404")]
    [InlineData("/fout/500")]
    [InlineData("/fout/599")]
    public async Task Nobody_gets_an_error_by_asking_for_its_page(string path)
    {
        using Browser browser = await site.Arrive(Visit.New, path);

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Equal(Visitors.Say("foutpagina.404.titel"), browser.Heading);
    }

    [Fact]
    public async Task The_privacy_page_names_every_cookie()
    {
        using Browser browser = await site.Arrive(Visit.New, "/privacy");

        Assert.Equal([VisitCookie.Name, FormCookie.Name], browser.Page.QuerySelectorAll("code").Select(name => name.Words()));
    }

    [Theory]
    [InlineData("/site.css")]
    [InlineData("/paper.css")]
    [InlineData("/compare.css")]
    public async Task A_style_sheet_knows_no_side_but_start_and_end(string sheet)
    {
        string css = await site.CreateClient().GetStringAsync(sheet);

        Assert.DoesNotMatch(PhysicalSide(), css);
    }

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));

    [GeneratedRegex(@"(?<![\w-])(?:(?:margin|padding|border)-)?(?:left|right)\s*:")]
    private static partial Regex PhysicalSide();
}
