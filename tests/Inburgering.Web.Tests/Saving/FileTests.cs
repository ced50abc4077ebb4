using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Inburgering.Domain.Composition;
using Inburgering.Web.Pages;
using Inburgering.Web.Saving;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;

namespace Inburgering.Web.Tests.Saving;

/// <summary>Answers go with the visitor in a file, and come back from it; whatever else is brought is refused kindly.</summary>
public sealed class FileTests(Site site) : IClassFixture<Site>
{
    private const string Passphrase = "drie blauwe fietsen";

    [Fact]
    public async Task An_encrypted_file_opens_elsewhere_with_its_passphrase()
    {
        Visit visit = Visitors.Of(People.Advice);
        using Browser browser = await site.Arrive(visit, "/bewaren");
        Form(browser, "Bestand").QuerySelector<IHtmlInputElement>("#wachtzin")!.Value = Passphrase;
        byte[] file = await browser.Download(Form(browser, "Bestand"));

        using Browser elsewhere = new(site);
        await Bring(elsewhere, file, Passphrase);

        Assert.Equal("/uitkomst", elsewhere.Path);
        Assert.Equal(Receipt.Of(visit.Interview).Mark, Receipt.Of(SavingTests.Carried(site, elsewhere).Interview).Mark);
        Assert.False(Directory.Exists(site.Saved));
    }

    [Fact]
    public async Task A_readable_file_is_a_request_to_the_api_and_opens_too()
    {
        Visit visit = new(Edition.AsPrinted, Visitors.Of(People.Extension).Answers);
        using Browser browser = await site.Arrive(visit, "/bewaren");
        byte[] file = await browser.Download(Form(browser, "Kaal"));
        using ByteArrayContent request = new(file) { Headers = { ContentType = new("application/json") } };
        using HttpResponseMessage answer = await site.CreateClient().PostAsync("/api/v1/oordeel", request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        using Browser elsewhere = new(site);
        await Bring(elsewhere, [0xEF, 0xBB, 0xBF, .. file], "");

        Visit carried = SavingTests.Carried(site, elsewhere);
        Assert.Equal(Edition.AsPrinted, carried.Edition);
        Assert.Equal(visit.Answers.Count, carried.Answers.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("te kort")]
    [InlineData("            ")]
    public async Task A_passphrase_that_is_too_short_is_refused(string passphrase)
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.Extension), "/bewaren");
        Form(browser, "Bestand").QuerySelector<IHtmlInputElement>("#wachtzin")!.Value = passphrase;

        await browser.Submit(Form(browser, "Bestand"));

        browser.Page.GetElementById("wachtzin-fout")!.AssertSays(Text.Of("bewaren.fout.wachtzin", ("aantal", CaseFile.LeastCharacters)));
    }

    public static TheoryData<string, string, string, string> Refused
    {
        get
        {
            string encrypted = Encoding.UTF8.GetString(CaseFile.Write(SavedCase.Of(Visitors.Of(People.Extension)), Passphrase));
            return new()
            {
                { "", "", "bestand", "verder.fout.geen-bestand" },
                { "geen json", "", "bestand", "verder.fout.bestand" },
                { "[]", "", "bestand", "verder.fout.bestand" },
                { "null", "", "bestand", "verder.fout.bestand" },
                { """{"editie":"geldend","antwoorden":null}""", "", "bestand", "verder.fout.bestand" },
                { """{"editie":"morgen","antwoorden":{}}""", "", "bestand", "verder.fout.bestand" },
                { """{"antwoorden":{"bestaat-niet":"ja"}}""", "", "bestand", "verder.fout.bestand" },
                { """{"antwoorden":{"brp":"misschien"}}""", "", "bestand", "verder.fout.bestand" },
                { """{"antwoorden":{"brp":"ja","brp":"nee"}}""", "", "bestand", "verder.fout.bestand" },
                { """{"antwoorden":{"brp":"\ud800"}}""", "", "bestand", "verder.fout.bestand" },
                { encrypted, "", "wachtzin", "verder.fout.geen-wachtzin" },
                { encrypted, "drie groene fietsen", "wachtzin", "verder.fout.wachtzin" },
                { encrypted.Replace("\"inhoud\":\"", "\"inhoud\":\"AAAA", StringComparison.Ordinal), Passphrase, "wachtzin", "verder.fout.wachtzin" },
                { encrypted.Replace("600000", "600000000", StringComparison.Ordinal), Passphrase, "bestand", "verder.fout.bestand" },
                { encrypted[..^40], Passphrase, "bestand", "verder.fout.bestand" },
                { new string(' ', SentCase.MostBytes + 1), "", "bestand", "verder.fout.te-groot" },
                { new string(' ', 5_000_000), "", "bestand", "verder.fout.te-groot" },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_no_file_of_ours_is_refused_at_its_field_and_nothing_is_lost(string file, string passphrase, string field, string why)
    {
        using Browser browser = await site.Arrive(Visitors.Of(People.Extension), "/verder");
        string? before = browser.Cookie(VisitCookie.Name);

        await Bring(browser, Encoding.UTF8.GetBytes(file), passphrase, replaces: true);

        SavingTests.AssertRefused(browser, field, why);
        Assert.Equal(before, browser.Cookie(VisitCookie.Name));
        Assert.DoesNotContain(Passphrase, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_answers_give_way_only_when_asked_to()
    {
        byte[] file = SavedCase.Of(Visitors.Of(People.LongTermResident)).ToRequest();
        using Browser browser = await site.Arrive(Visitors.Of(People.Extension), "/verder");

        await Bring(browser, file, "");
        SavingTests.AssertRefused(browser, VerderModel.OverByFile, "verder.fout.vervang");
        await Bring(browser, file, "", replaces: true);

        Assert.Equal("/uitkomst", browser.Path);
        Assert.Equal(Visitors.Of(People.LongTermResident).Answers.Count, SavingTests.Carried(site, browser).Answers.Count);
    }

    [Fact]
    public async Task A_file_of_older_rules_says_what_differs()
    {
        SavedCase old = SavedCase.Of(Visitors.Of(People.Extension)) with { RuleVersion = "000000000000", Verdicts = [new("493", Verdict.Uncertain, null, false)] };
        using Browser browser = new(site);

        await Bring(browser, CaseFile.Write(old, Passphrase), Passphrase);

        Assert.Equal(Visitors.Say("verder.terug.titel"), browser.Heading);
        Assert.Equal(2, browser.Page.QuerySelectorAll("main dd p").Length);
    }

    [Fact]
    public void What_was_decrypted_and_is_no_case_is_none()
    {
        Assert.Null(SavedCase.Read("[]"u8.ToArray()));
        Assert.Null(SavedCase.Read(JsonSerializer.SerializeToUtf8Bytes(new { editie = "geldend", antwoorden = new { }, regels = "x", oordelen = new[] { 1 } })));
        Assert.Null(SavedCase.Read("{}"u8.ToArray()));
    }

    private static async Task Bring(Browser browser, byte[] file, string passphrase, bool replaces = false)
    {
        await browser.Open("/verder");
        IHtmlFormElement form = Form(browser, "Bestand");
        form.QuerySelector<IHtmlInputElement>("#wachtzin")!.Value = passphrase;
        if (replaces)
        {
            form.QuerySelector<IHtmlInputElement>($"#{VerderModel.OverByFile}")!.IsChecked = true;
        }

        await browser.Upload(form, SentCase.FileField, file);
    }

    private static IHtmlFormElement Form(Browser browser, string handler) =>
        Assert.Single(browser.Page.QuerySelectorAll<IHtmlFormElement>("main form"), form => form.GetAttribute("action")!.Contains($"handler={handler}", StringComparison.Ordinal));
}
