using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Inburgering.Domain.Subjects.Income.Employment;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;

namespace Inburgering.Web.Tests.Wizard;

/// <summary>The pages that help with an annex: the sheet for the employer, and the figures of the self-employed.</summary>
public class HelpTests(Site site) : IClassFixture<Site>
{
    private const string Profit = "/hulp/zelfstandige";
    private const string Statement = "/hulp/werkgeversverklaring";

    private static readonly (string, string)[] Sound =
    [
        ("rechtsvorm", "maatschap-vof-cv"), ("deel", "33,33"),
        .. Date("lopend-van", 1, 1, 2026), .. Date("lopend-tot", 31, 10, 2026), ("lopend-winst", "30.000"),
        .. Date("laatste-van", 1, 1, 2025), .. Date("laatste-tot", 31, 12, 2025), ("laatste-winst", "-٦٠٠٠"), ("laatste-correcties", "−100"), ("laatste-status", "voorlopige-aanslag"), ("laatste-aanslag", "nee"),
    ];

    [Fact]
    public async Task The_figures_come_in_the_order_of_the_form_with_the_papers()
    {
        using Browser browser = await Sent(Sound);

        Assert.Equal(["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9", "3.10"], browser.Page.QuerySelectorAll(".figures dt").Select(cell => cell.TextContent));
        Assert.Equal(["€ 9.999", "€ -2.000", "€ -100", "€ -2.100"], new[] { 1, 4, 6, 7 }.Select(row => browser.Page.QuerySelectorAll(".figures .value")[row].Words()));
        Assert.Equal(2, browser.Page.QuerySelectorAll("section[aria-labelledby=uitkomst] > ul > li").Length);
        Assert.Equal("33,33", browser.Page.QuerySelector<IHtmlInputElement>("#deel")!.Value);
    }

    [Fact]
    public async Task Nothing_of_it_is_kept()
    {
        using Browser browser = await Sent(Sound);

        Assert.Equal($"/nl{Profit}", browser.Address.AbsolutePath);
        Assert.Equal("", browser.Address.Query);
        Assert.Null(browser.Cookie(VisitCookie.Name));
        await browser.Open(Profit);
        Assert.Equal("", browser.Page.QuerySelector<IHtmlInputElement>("#lopend-winst")!.Value);
        Assert.Null(browser.Page.GetElementById("uitkomst"));
    }

    [Theory]
    [InlineData("rechtsvorm", "", "rechtsvorm-eenmanszaak")]
    [InlineData("deel", "0", "deel")]
    [InlineData("deel", "100,01", "deel")]
    [InlineData("deel", "veel", "deel")]
    [InlineData("lopend-winst", "veel", "lopend-winst")]
    [InlineData("lopend-winst", "12,50", "lopend-winst")]
    [InlineData("laatste-correcties", "--1", "laatste-correcties")]
    [InlineData("laatste-status", "", "laatste-status-bewijs-van-ontvangst")]
    [InlineData("laatste-aanslag", "", "laatste-aanslag-ja")]
    [InlineData("laatste-van-dag", "32", "laatste-van-dag")]
    [InlineData("laatste-tot-jaar", "2026", "laatste-tot-dag")]
    [InlineData("lopend-tot-jaar", "2036", "lopend-tot-dag")]
    public async Task What_cannot_be_is_refused_at_its_field(string field, string value, string refused)
    {
        using Browser browser = await Sent([.. Sound.Where(said => said.Item1 != field), (field, value)]);

        IElement link = Assert.Single(browser.Page.QuerySelectorAll("#fout a"));
        Assert.Equal($"#{refused}", link.GetAttribute("href"));
        Assert.NotNull(browser.Page.GetElementById(refused));
        Assert.Contains(link.Words(), browser.Page.QuerySelectorAll("form .err").Select(message => message.Words()).Single(), StringComparison.Ordinal);
        Assert.Null(browser.Page.GetElementById("uitkomst"));
        Assert.StartsWith("Fout:", browser.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("fa")]
    public async Task The_employer_reads_every_item_in_Dutch(string language)
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.LongTermResident), Statement, language);

        string said = browser.Page.QuerySelector("main")!.Words();
        Assert.All(EmployerStatement.Items, item => Assert.Contains(item.Number, said, StringComparison.Ordinal));
        Assert.All(EmployerStatement.Items.Select(item => item.Text).Concat(EmployerStatement.Checks), text => Assert.Contains(Visitors.Say(text), said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_employer_is_told_the_day_where_the_day_of_posting_is_known_and_the_age_otherwise()
    {
        using Browser known = await site.Arrive(Visitors.Of(People.LongTermResident), Statement);
        using Browser unknown = await site.Arrive(Visit.New, Statement);

        known.Page.QuerySelector("main")!.AssertSays(EmployerStatement.NotBefore(new(2026, 11, 21)));
        unknown.Page.QuerySelector("main")!.AssertSays(EmployerStatement.NotBefore(null));
    }

    [Fact]
    public async Task The_question_about_the_tax_papers_leads_to_the_figures()
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.MostOnPaper), "/vraag/aangifte-laatste-jaar");

        Assert.Equal("/vraag/aangifte-laatste-jaar", browser.Path);
        Assert.Single(browser.Page.QuerySelectorAll($"main a[href='/nl{Profit}']"));
    }

    private static (string, string)[] Date(string field, int day, int month, int year) => [($"{field}-dag", $"{day}"), ($"{field}-maand", $"{month}"), ($"{field}-jaar", $"{year}")];

    private async Task<Browser> Sent((string, string)[] fields)
    {
        Browser browser = new(site);
        await browser.Open(Profit);
        return await browser.Post(Profit, fields);
    }
}
