using System.Net;
using AngleSharp.Dom;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Wizard;

/// <summary>What does not fit is refused at its question, with what was typed kept and nothing else lost.</summary>
public class BadInputTests(Site site) : IClassFixture<Site>
{
    /// <summary>Question; fields as name=value; the field to mend; a piece of the message.</summary>
    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        // keuze and jaNee
        { "vergunning", "", "vergunning-advies", "Kies één antwoord" },
        { "vergunning", "vergunning=498", "vergunning-advies", "staat niet in de lijst" },
        { "vergunning", "vergunning=weet-niet", "vergunning-advies", "kan hier niet" },
        { "brp", "", "brp-ja", "Kies ja of nee" },
        { "brp", "brp=misschien", "brp-ja", "staat niet in de lijst" },

        // meerkeuze
        { "schooldiploma", "", "schooldiploma-nederlands", "Kies minstens één antwoord" },
        { "schooldiploma", "schooldiploma=geen&schooldiploma=nederlands", "schooldiploma-nederlands", "gaan niet samen" },
        { "schooldiploma", "schooldiploma=weet-niet&schooldiploma=nt2", "schooldiploma-nederlands", "gaan niet samen" },
        { "schooldiploma", "schooldiploma=geen&schooldiploma=weet-niet", "schooldiploma-nederlands", "gaan niet samen" },
        { "schooldiploma", "schooldiploma=nt2&schooldiploma=nt2", "schooldiploma-nederlands", "twee keer" },
        { "schooldiploma", "schooldiploma=havo", "schooldiploma-nederlands", "staat niet in de lijst" },

        // datum
        { "geboortedatum", "", "geboortedatum-dag", "Of kies een van de antwoorden" },
        { "datum-aanvraag", "", "datum-aanvraag-dag", "Vul een dag, een maand en een jaar in" },
        { "datum-aanvraag", "datum-aanvraag-anders=weet-niet", "datum-aanvraag-dag", "kan hier niet" },
        { "geboortedatum", "geboortedatum-dag=4&geboortedatum-jaar=1985", "geboortedatum-maand", "Vul bij de dag ook de maand in" },
        { "geboortedatum", "geboortedatum-dag=4&geboortedatum-maand=3&geboortedatum-jaar=85", "geboortedatum-jaar", "vier cijfers" },
        { "geboortedatum", "geboortedatum-dag=x&geboortedatum-maand=3&geboortedatum-jaar=1985", "geboortedatum-dag", "Schrijf de dag" },
        { "geboortedatum", "geboortedatum-dag=4&geboortedatum-maand=ma&geboortedatum-jaar=1985", "geboortedatum-maand", "Schrijf de maand" },
        { "geboortedatum", "geboortedatum-dag=31&geboortedatum-maand=2&geboortedatum-jaar=1985", "geboortedatum-dag", "bestaat niet" },
        { "geboortedatum", "geboortedatum-dag=4&geboortedatum-maand=3&geboortedatum-jaar=1885", "geboortedatum-dag", "1 januari 1900" },
        { "geboortedatum", "geboortedatum-dag=4&geboortedatum-maand=3&geboortedatum-jaar=2030", "geboortedatum-dag", "na de dag van opsturen" },
        { "geboortedatum", "geboortedatum-dag=4&geboortedatum-maand=3&geboortedatum-jaar=1985&geboortedatum-anders=weet-niet", "geboortedatum-dag", "Kies één van de twee" },
        { "geboortedatum", "geboortedatum-dag=4&geboortedatum-maand=0&geboortedatum-jaar=1985", "geboortedatum-maand", "Vul bij de dag ook de maand in" },
        { "geboortedatum", "geboortedatum-dag=4&geboortedatum-maand=3", "geboortedatum-jaar", "Vul in elk geval het jaar in" },
        { "geboortedatum", "geboortedatum-dag=00&geboortedatum-maand=00&geboortedatum-jaar=0000", "geboortedatum-jaar", "Vul in elk geval het jaar in" },
        { "geboortedatum", "geboortedatum-jaar=58", "geboortedatum-jaar", "vier cijfers" },
        { "geboortedatum", "geboortedatum-maand=13&geboortedatum-jaar=1958", "geboortedatum-maand", "Schrijf de maand" },
        { "geboortedatum", "geboortedatum-dag=30&geboortedatum-maand=2&geboortedatum-jaar=1958", "geboortedatum-dag", "bestaat niet" },
        { "geboortedatum", "geboortedatum-jaar=2030", "geboortedatum-jaar", "na de dag van opsturen" },
        { "geboortedatum", "geboortedatum-maand=8&geboortedatum-jaar=2030", "geboortedatum-maand", "na de dag van opsturen" },
        { "geboortedatum", "geboortedatum-jaar=1899", "geboortedatum-jaar", "1 januari 1900" },
        { "geboortedatum", "geboortedatum-jaar=1958&geboortedatum-anders=weet-niet", "geboortedatum-jaar", "Kies één van de twee" },
        { "geboortedatum", "geboortedatum-anders=nooit", "geboortedatum-dag", "staat niet in de lijst" },
        { "datum-aanvraag", "datum-aanvraag-dag=1&datum-aanvraag-maand=1&datum-aanvraag-jaar=2040", "datum-aanvraag-dag", "31 december 2036" },
        { "contract-tot", "contract-tot-anders=vast&contract-tot-anders=weet-niet", "contract-tot-dag", "Kies één van de twee" },
        { "contract-tot", "contract-tot-anders=vast&contract-tot-jaar=2027", "contract-tot-dag", "Kies één van de twee" },

        // getal
        { "werkgevers", "meer-verdiend=nee&pgb=nee", "werkgevers", "Vul een getal in" },
        { "werkgevers", "werkgevers=twee&meer-verdiend=nee&pgb=nee", "werkgevers", "Vul een heel getal in" },
        { "werkgevers", "werkgevers=10&meer-verdiend=nee&pgb=nee", "werkgevers", "van 1 tot en met 9" },
        { "werkgevers", "werkgevers=2&werkgevers-anders=weet-niet&meer-verdiend=nee&pgb=nee", "werkgevers", "Kies één van de twee" },
        { "uren-inburgering", "uren-inburgering=600&uren-nt2=10001&uren-alfabetisering=0", "uren-nt2", "van 0 tot en met 10.000|van 0 tot en met 10000" },
        { "uren-inburgering", "uren-inburgering=600&uren-nt2=-5&uren-alfabetisering=0", "uren-nt2", "Vul een heel getal in" },

        // perioden
        { "als-kind-in-nederland", "", "als-kind-in-nederland-1-van-dag", "Vul minstens één periode in" },
        { "als-kind-in-nederland", "als-kind-in-nederland-1-van-dag=1&als-kind-in-nederland-1-van-maand=2&als-kind-in-nederland-1-van-jaar=1995", "als-kind-in-nederland-1-tot-dag", "Vul de dag, de maand én het jaar in" },
        { "als-kind-in-nederland", Row(1, "1995-02-01", "1994-02-01"), "als-kind-in-nederland-1-van-dag", "vóór de eerste dag" },
        { "als-kind-in-nederland", Row(1, "1995-02-01", "1996-02-01") + "&" + Row(3, "1996-02-01", "1997-02-01"), "als-kind-in-nederland-3-van-dag", "over elkaar heen" },
        { "als-kind-in-nederland", Row(1, "1995-02-01", "1996-02-01") + "&als-kind-in-nederland-anders=geen", "als-kind-in-nederland-1-van-dag", "Kies één van de twee" },
        { "als-kind-in-nederland", Row(6, "1895-02-01", "1996-02-01"), "als-kind-in-nederland-6-van-dag", "1 januari 1900" },

        // pogingen
        { "pogingen", "", "pogingen-lezen", "Kies bij elk onderdeel" },
        { "pogingen", Parts("gehaald") + "&pogingen-knm=", "pogingen-knm", "Kies of u dit onderdeel haalde" },
        { "pogingen", Parts("gehaald") + "&pogingen-knm=bijna", "pogingen-knm", "Kies of u dit onderdeel haalde" },
        { "pogingen", Parts("gehaald") + "&pogingen-knm=niet-gehaald", "pogingen-knm-examen", "Vul in hoe vaak" },
        { "pogingen", Parts("gehaald") + "&pogingen-lezen=niet-gehaald&pogingen-lezen-examen=3", "pogingen-lezen-nt2", "Staatsexamen Nt2" },
        { "pogingen", Parts("gehaald") + "&pogingen-ona=niet-gehaald&pogingen-ona-examen=100", "pogingen-ona-examen", "van 0 tot en met 99" },
        { "pogingen", Parts("gehaald") + "&pogingen-anders=weet-niet", "pogingen-lezen", "Kies één van de twee" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task What_does_not_fit_is_refused_at_its_field(string question, string fields, string field, string message)
    {
        using Browser browser = new(site);
        await At(browser, question);
        string? before = browser.Cookie("antwoorden");
        (string Name, string Value)[] typed = Parse(fields);

        await browser.Post($"/vraag/{question}", typed);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal($"/vraag/{question}", browser.Path);
        Assert.StartsWith("Fout: ", browser.Title, StringComparison.Ordinal);
        IElement link = Assert.Single(browser.Page.QuerySelectorAll("#fout li a"));
        Assert.Equal($"#{field}", link.GetAttribute("href"));
        Assert.Contains(message.Split('|'), piece => link.TextContent.Contains(piece, StringComparison.Ordinal));
        Assert.NotNull(browser.Page.GetElementById(field)?.GetAttribute("name"));
        Assert.Contains(browser.Page.QuerySelectorAll("form .err"), error => message.Split('|').Any(piece => error.TextContent.Contains(piece, StringComparison.Ordinal)));
        Assert.True(browser.Page.QuerySelector("#fout")!.HasAttribute("autofocus"));
        Assert.True(Position(browser.Page, "#fout") < Position(browser.Page, "h1"));
        Assert.EndsWith("#fout", browser.Form.GetAttribute("action"), StringComparison.Ordinal);
        KeepsWhatWasTyped(browser, typed);
        Assert.Equal(before, browser.Cookie("antwoorden"));
    }

    [Fact]
    public async Task Several_mistakes_are_listed_each_with_its_place()
    {
        using Browser browser = new(site);
        await At(browser, "uren-inburgering");

        await browser.Post("/vraag/uren-inburgering", ("uren-inburgering", "veel"), ("uren-nt2", ""), ("uren-alfabetisering", "٣٠٠"));

        Assert.Equal(["#uren-inburgering", "#uren-nt2"], browser.Page.QuerySelectorAll("#fout a").Select(link => link.GetAttribute("href")));
        Assert.StartsWith("Uren inburgeringscursus: ", browser.Page.QuerySelector("#fout a")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("٣٠٠", FormFields.Shown(browser.Form)["uren-alfabetisering"]);
    }

    [Fact]
    public async Task A_mistake_mended_goes_on_and_loses_nothing()
    {
        using Browser browser = new(site);
        Walk walk = await At(browser, "geldig-tot");
        await browser.Post("/vraag/geldig-tot", ("geldig-tot-dag", "30"), ("geldig-tot-maand", "2"), ("geldig-tot-jaar", "2030"));

        await walk.Onwards();

        Assert.Equal("/uitkomst", browser.Path);
    }

    [Fact]
    public async Task Digits_and_months_of_other_scripts_are_taken()
    {
        using Browser browser = new(site);
        await At(browser, "geboortedatum");

        await browser.Post("/vraag/geboortedatum", ("geboortedatum-dag", "٤"), ("geboortedatum-maand", "آذار"), ("geboortedatum-jaar", " ١٩٨٥ "));

        Assert.Equal("/vraag/nationaliteit", browser.Path);
        await browser.GoBack();
        Assert.Contains("4 maart 1985", browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "1958", "1958 (de dag en de maand zijn niet bekend)")]
    [InlineData("00", "00", "1958", "1958 (de dag en de maand zijn niet bekend)")]
    [InlineData("٠", "٠", "١٩٥٨", "1958 (de dag en de maand zijn niet bekend)")]
    [InlineData("", "7", "1958", "juli 1958 (de dag is niet bekend)")]
    [InlineData("0", "juli", "1958", "juli 1958 (de dag is niet bekend)")]
    [InlineData("1", "7", "1958", "1 juli 1958")]
    public async Task Of_a_date_of_birth_the_day_and_the_month_may_be_left_out(string day, string month, string year, string said)
    {
        using Browser browser = new(site);
        await At(browser, "geboortedatum");
        Assert.Contains("00-00-1958", browser.Text, StringComparison.Ordinal);

        await browser.Post("/vraag/geboortedatum", ("geboortedatum-dag", day), ("geboortedatum-maand", month), ("geboortedatum-jaar", year));

        Assert.Equal("/vraag/nationaliteit", browser.Path);
        await browser.GoBack();
        Assert.Contains($"U vulde in: {said}.", browser.Text, StringComparison.Ordinal);
        Assert.Equal(day is "1" ? "1" : "", browser.Page.GetElementById("geboortedatum-dag")!.GetAttribute("value") ?? "");
        Assert.Equal(month is "" or "00" or "٠" ? "" : "7", browser.Page.GetElementById("geboortedatum-maand")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task What_is_new_wins_over_what_stood_there()
    {
        using Browser browser = new(site);
        Walk walk = await At(browser, "geldig-tot");
        await walk.AnswerPage();
        await browser.Open("/vraag/geldig-tot");

        new QuestionForm(browser.Form).Tick("geldig-tot-anders", "weet-niet");
        await browser.Submit();
        await browser.Open("/vraag/geldig-tot");
        Assert.Equal(new Dictionary<string, string> { ["geldig-tot-anders"] = "weet-niet" }, FormFields.Shown(browser.Form));

        new QuestionForm(browser.Form).TypeDate("geldig-tot", "15", "1", "2030");
        await browser.Submit();
        await browser.Open("/vraag/geldig-tot");
        Assert.DoesNotContain("geldig-tot-anders", FormFields.Shown(browser.Form).Keys);
        Assert.Contains("15 januari 2030", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_no_longer_fits_is_asked_again_with_the_reason()
    {
        using Browser browser = new(site);
        await new Walk(browser).Says(People.LongTermResident).FromStart();

        await browser.Open("/vraag/datum-aanvraag");
        new QuestionForm(browser.Form).Fill("datum-aanvraag", "\"2019-01-01\"");
        await browser.Submit();

        Assert.Equal("/vraag/asiel-sinds", browser.Path);
        Assert.Contains("na de dag van opsturen", browser.Text, StringComparison.Ordinal);
        Assert.Equal("2020", FormFields.Shown(browser.Form)["asiel-sinds-jaar"]);
    }

    private static async Task<Walk> At(Browser browser, string question)
    {
        (string, string)[] person = question switch
        {
            "geldig-tot" => People.Extension,
            "schooldiploma" or "als-kind-in-nederland" or "pogingen" or "uren-inburgering" => People.IndefiniteByEfforts,
            _ => People.LongTermResident,
        };
        Walk walk = new Walk(browser).Says(person);
        await browser.Open("/vraag/vergunning");
        return await walk.UntilAsked(question);
    }

    private static void KeepsWhatWasTyped(Browser browser, IEnumerable<(string Name, string Value)> typed)
    {
        var shown = FormFields.Of(browser.Form).ToLookup(field => field.Key, field => field.Value);
        foreach ((string name, string value) in typed.Where(field => browser.Form.QuerySelector(CanHold(field.Name, field.Value)) is not null))
        {
            Assert.Contains(value, shown[name]);
        }
    }

    /// <summary>A text field, or a button, box or list that has the value; a value made up by hand has no place on the page.</summary>
    private static string CanHold(string name, string value) =>
        $"input[name='{name}'][value='{value}'], input[name='{name}']:not([type=radio]):not([type=checkbox]), select[name='{name}']:has(option[value='{value}'])";

    private static int Position(IDocument page, string selector) => page.All.ToList().IndexOf(page.QuerySelector(selector)!);

    /// <summary>Fields in the order given; one given again replaces the one before, but for ticks.</summary>
    private static (string Name, string Value)[] Parse(string fields)
    {
        List<(string Name, string Value)> parsed = [];
        foreach (string[] field in fields.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(field => field.Split('=')))
        {
            parsed.RemoveAll(before => before.Name == field[0] && field[0].StartsWith("pogingen-", StringComparison.Ordinal));
            parsed.Add((field[0], field[1]));
        }

        return [.. parsed];
    }

    private static string Row(int row, string from, string until) => string.Join('&', Date($"als-kind-in-nederland-{row}-van", from), Date($"als-kind-in-nederland-{row}-tot", until));

    private static string Date(string field, string date) => date.Split('-') is [var year, var month, var day] ? $"{field}-dag={day}&{field}-maand={month}&{field}-jaar={year}" : "";

    private static string Parts(string state) => string.Join('&', AttemptsQuestion.Parts.Select(part => $"pogingen-{part}={state}"));
}
