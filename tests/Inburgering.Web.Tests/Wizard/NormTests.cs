using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Inburgering.Web.Tests.Wizard;

/// <summary>The amount that income is held against stands at its question where it is known for the day of posting, and nowhere else; a wage is reckoned out beside it.</summary>
public class NormTests(Site site) : IClassFixture<Site>
{
    private const string Known = "2026-01-01";

    [Theory]
    [InlineData(Known, true)]
    [InlineData("2100-01-01", false)]
    public async Task The_norm_is_shown_on_its_days(string from, bool shown)
    {
        using WebApplicationFactory<Program> knowing = Knowing(from);
        using Browser browser = await AtTheNorm(knowing);

        Assert.Equal(shown, browser.Text.Contains("1.234,56", StringComparison.Ordinal));
        Assert.Equal(shown, browser.Text.Contains("Bron van de proef", StringComparison.Ordinal));
        Assert.Equal(shown, browser.Page.GetElementById("loon") is not null);
    }

    // 1,143 with 8 per cent is 1,234.44, and 1,144 is 1,235.52; the norm is 1,234.56.
    [Theory]
    [InlineData("1143", "Met 8% vakantiegeld is dat € 1.234,44 per maand. Dat is lager dan het bedrag.")]
    [InlineData("1.144", "Met 8% vakantiegeld is dat € 1.235,52 per maand. Dat is het bedrag of meer.")]
    [InlineData("١١٤٤", "Met 8% vakantiegeld is dat € 1.235,52 per maand. Dat is het bedrag of meer.")]
    [InlineData("veel", "Vul een heel getal in, met alleen cijfers.")]
    public async Task A_wage_is_reckoned_out_with_holiday_pay_and_not_kept(string wage, string said)
    {
        using WebApplicationFactory<Program> knowing = Knowing(Known);
        using Browser browser = await AtTheNorm(knowing);

        await Reckon(browser, wage);

        Assert.Contains(said, browser.Text, StringComparison.Ordinal);
        Assert.Equal(wage, browser.Page.QuerySelector<IHtmlInputElement>("#loon")!.Value);
        Assert.DoesNotContain(wage, browser.Address.ToString(), StringComparison.Ordinal);
        await browser.Open($"/vraag/{IncomeQuestions.InkomenNorm.Id}");
        Assert.Equal("", browser.Page.QuerySelector<IHtmlInputElement>("#loon")!.Value);
    }

    [Fact]
    public async Task What_was_ticked_but_not_sent_is_still_ticked_after_a_wage_was_reckoned_out_and_is_not_kept()
    {
        using WebApplicationFactory<Program> knowing = Knowing(Known);
        using Browser browser = await AtTheNorm(knowing);
        string question = IncomeQuestions.InkomenNorm.Id;
        string before = Ticked(browser);

        new QuestionForm(browser.Form).Fill(question, "\"weet-niet\"");
        await Reckon(browser, "1144");

        Assert.NotEqual("weet-niet", before);
        Assert.Equal("weet-niet", Ticked(browser));
        await browser.Open($"/vraag/{question}");
        Assert.Equal(before, Ticked(browser));
    }

    [Fact]
    public async Task A_wage_that_was_typed_comes_back_with_an_answer_that_lacks()
    {
        using WebApplicationFactory<Program> knowing = Knowing(Known);
        using Browser browser = await AtTheNorm(knowing);
        browser.Page.QuerySelector<IHtmlInputElement>("#loon")!.Value = "1144";
        Array.ForEach([.. browser.Form.QuerySelectorAll<IHtmlInputElement>("[type=radio]")], radio => radio.IsChecked = false);

        await browser.Submit();

        Assert.NotNull(browser.Page.GetElementById("fout"));
        Assert.Equal("1144", browser.Page.QuerySelector<IHtmlInputElement>("#loon")!.Value);
    }

    [Fact]
    public async Task Nothing_is_reckoned_where_nothing_was_typed()
    {
        using WebApplicationFactory<Program> knowing = Knowing(Known);
        using Browser browser = await AtTheNorm(knowing);

        await Reckon(browser, "");

        Assert.Null(browser.Page.QuerySelector("main details [role=status], main details .err"));
    }

    [Fact]
    public async Task The_rule_book_tells_an_added_amount_before_those_of_the_site()
    {
        using WebApplicationFactory<Program> knowing = Knowing("2026-07-01");
        using Browser browser = new(knowing);
        await browser.Open("/regels");

        string told = browser.Page.QuerySelector("section[aria-labelledby=bedragen] li")!.Words();
        Assert.Contains("vanaf 1 juli 2026", told, StringComparison.Ordinal);
        Assert.Contains("Bron van de proef", told, StringComparison.Ordinal);
    }

    private static async Task Reckon(Browser browser, string wage)
    {
        browser.Page.QuerySelector<IHtmlInputElement>("#loon")!.Value = wage;
        await browser.Press("button[formaction]");
    }

    private static string Ticked(Browser browser) => browser.Form.QuerySelectorAll<IHtmlInputElement>("[type=radio]").Single(radio => radio.IsChecked).Value;

    private static async Task<Browser> AtTheNorm(WebApplicationFactory<Program> site)
    {
        Browser browser = new(site);
        await new Walk(browser).Says(People.LongTermResident).FromStart();
        return await browser.Open($"/vraag/{IncomeQuestions.InkomenNorm.Id}");
    }

    private WebApplicationFactory<Program> Knowing(string from) => site.WithWebHostBuilder(builder => builder
        .UseSetting("Bedragen:0:Soort", "norm-alleenstaande")
        .UseSetting("Bedragen:0:Van", from)
        .UseSetting("Bedragen:0:Euro", "1234.56")
        .UseSetting("Bedragen:0:Bron", "Bron van de proef")
        .UseSetting("Bedragen:0:Adres", "https://example.org")
        .UseSetting("Bedragen:0:Nagekeken", "2026-11-28"));
}
