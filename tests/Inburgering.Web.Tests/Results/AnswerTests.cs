using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Approved;
using Inburgering.Web.Tests.Browsing;

namespace Inburgering.Web.Tests.Results;

/// <summary>The answer is short, comes first, and never sends anybody the wrong way.</summary>
public sealed partial class AnswerTests(Site site) : IClassFixture<Site>
{
    private const int MostWords = 350;
    private const int MostDates = 2;
    private const int MostSteps = 4;
    private const int MostSentences = 3;

    private const string Exempt = "exempt-513-today.json";
    private const string InTheWindow = "extension-in-the-window-today.json";

    /// <summary>What is never said to who holds a card that has run out and asks for its extension: nothing of it can be done any more.</summary>
    private static readonly string[] TooLate = ["niet aflopen", "op tijd", "leges", "online", "liever eerder", "voordat uw kaart afloopt"];

    /// <summary>What sends somebody to the post box.</summary>
    private static readonly string[] Sends = ["Ter Apel", "Postbus", "Aanvraag opsturen", "opsturen: uiterlijk", "uiterlijk op", "Stuur de aanvraag", "Stuur alles", "om aan te kruisen", "Laatste dag", "Eerste dag"];

    public static TheoryData<string> AsPrinted()
    {
        TheoryData<string> files = [];
        files.AddRange([.. Visitors.Cases.Where(file => Visitors.Of(file).Edition is Edition.AsPrinted)]);
        return files;
    }

    [Theory]
    [MemberData(nameof(Persona.InEveryLanguage), MemberType = typeof(Persona))]
    public async Task What_stands_open_is_read_in_a_few_minutes(string file, string language)
    {
        using Browser browser = await site.Arrive(Persona.Load(file).Visit, "/uitkomst", language);

        Assert.InRange(Word().Count(Open(browser)), 1, MostWords);
    }

    [Theory]
    [MemberData(nameof(Persona.InEveryLanguage), MemberType = typeof(Persona))]
    public async Task The_answer_comes_first_in_one_heading_with_two_dates_and_a_few_steps_at_most(string file, string language)
    {
        using Browser browser = await site.Arrive(Persona.Load(file).Visit, "/uitkomst", language);

        IElement answer = browser.Page.QuerySelector("main")!.FirstElementChild!;
        Assert.Contains("answer", answer.ClassList);
        IElement heading = answer.FirstElementChild!;
        Assert.Equal("h1", heading.LocalName);
        Assert.Equal(heading, Assert.Single(browser.Page.QuerySelectorAll("h1")));
        Assert.InRange(SentenceEnd().Count(Own(heading)), 1, MostSentences);
        Assert.InRange(answer.QuerySelectorAll(".days dd").Length, 0, MostDates);
        Assert.InRange(answer.QuerySelectorAll(".steps > li").Length, 1, MostSteps);
        Assert.InRange(answer.QuerySelectorAll(".btn").Length, 0, 1);
    }

    [Theory]
    [MemberData(nameof(Persona.Files), MemberType = typeof(Persona))]
    public async Task A_closed_permit_shows_why_and_nothing_else(string file)
    {
        Persona persona = Persona.Load(file);
        using Browser browser = await site.Arrive(persona.Visit, "/uitkomst");

        foreach (Judgement judgement in persona.Interview.Assessment.Permits)
        {
            IElement permit = browser.Page.GetElementById($"vergunning-{judgement.Permit.Code}")!;
            Assert.Equal(judgement.IsClosed, permit.QuerySelector(".findings") is null);
            Assert.Equal(judgement.IsClosed, permit.QuerySelector(".next") is null);
            Assert.True(!judgement.IsClosed || permit.Children.Length == 4, "a heading, the verdict, what it means, and why");
        }
    }

    [Fact]
    public async Task Of_several_ways_of_which_one_is_enough_each_after_the_first_says_so()
    {
        using Browser browser = await site.Arrive(Visitors.Of("could-ask-that-advice.json"), "/uitkomst");

        string[] steps = [.. browser.Page.QuerySelectorAll(".answer .steps > li").Select(step => step.Words())];
        Assert.DoesNotContain(steps.Take(2), step => step.StartsWith("Of: ", StringComparison.Ordinal));
        Assert.Contains(steps.Skip(2), step => step.StartsWith("Of: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("497", "2026-06-12", "U kunt vergunning 497 niet meer aanvragen.")]
    [InlineData("513", "2014-03-28", "U kunt vergunning 513 nu niet aanvragen. Zo komt u verder.")]
    public async Task Who_chose_a_permit_that_is_closed_for_everybody_is_told_so_and_led_to_the_others(string chosen, string day, string said)
    {
        using Browser browser = await site.Arrive(Visitors.Of([("vergunning", chosen), ("datum-aanvraag", day)]), "/uitkomst");

        Assert.Equal(said, browser.Heading);
        Assert.Equal(Visitors.Say("antwoord.gesloten.1"), Assert.Single(browser.Page.QuerySelectorAll(".answer .steps > li")).Words());
        Assert.Contains(Visitors.Say("uitkomst.anders"), Visitors.Say("antwoord.gesloten.1"), StringComparison.Ordinal);
        Assert.NotEmpty(browser.Page.QuerySelectorAll("#verder a[href*='bekijk=']"));
        Assert.DoesNotContain("staat voor u nog open", browser.Page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
        await browser.Open("/checklist");
        Assert.DoesNotContain("staat voor u nog open", browser.Page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("493")]
    [InlineData("advies")]
    public async Task To_look_at_another_permit_changes_neither_the_choice_nor_the_cookie(string other)
    {
        using Browser browser = await site.Arrive(Visitors.Of(Exempt), "/uitkomst");
        string? cookie = browser.Cookie(VisitCookie.Name);

        await browser.Follow($"main a[href$='?bekijk={other}']");

        Assert.NotNull(browser.Page.GetElementById("vergunning-493"));
        Assert.Equal(cookie, browser.Cookie(VisitCookie.Name));
        await browser.Open("/uitkomst");
        Assert.NotNull(browser.Page.GetElementById("vergunning-513"));
        Assert.Null(browser.Page.GetElementById("vergunning-493"));
    }

    [Theory]
    [InlineData("513")]
    [InlineData("advies")]
    public async Task A_look_at_another_permit_leads_to_no_question_that_is_asked_only_for_it(string other)
    {
        using Browser browser = await site.Arrive(Visitors.Of([.. People.Extension]), $"/uitkomst?bekijk={other}");
        string[] questions = [.. browser.Page.QuerySelectorAll("main a[href*='/vraag/']").Select(link => link.GetAttribute("href")!["/nl".Length..])];

        Assert.Contains(browser.Page.QuerySelectorAll(".gaps li"), gap => gap.QuerySelector("a") is null);
        Assert.NotEmpty(questions);
        foreach (string question in questions)
        {
            await browser.Open(question);
            Assert.Equal(question.Split('?')[0], browser.Path);
        }
    }

    [Fact]
    public async Task What_is_looked_at_is_chosen_with_one_button_and_every_answer_is_kept()
    {
        using Browser browser = await site.Arrive(Visitors.Of([.. People.Extension]), "/uitkomst?bekijk=513");
        Assert.Equal(Visitors.Say("uitkomst.bekijkt.kies"), browser.Page.QuerySelector(".answer button")!.Words());

        await browser.Press(".answer button");

        Assert.StartsWith("/vraag/", browser.Path, StringComparison.Ordinal);
        await browser.Open("/uitkomst");
        Assert.NotNull(browser.Page.GetElementById("vergunning-513"));
        await browser.Open("/antwoorden");
        browser.Page.QuerySelector("main")!.AssertSays(Text.Of("vraag.geldig-tot.kort"));
    }

    [Fact]
    public async Task Nothing_can_be_looked_at_before_a_permit_was_chosen()
    {
        using Browser browser = new(site);

        foreach (string path in new[] { "/uitkomst?bekijk=493", "/checklist?bekijk=493" })
        {
            await browser.Open(path);
            Assert.NotNull(browser.Page.QuerySelector("main a[href='/nl/vraag/vergunning']"));
            Assert.Empty(browser.Page.QuerySelectorAll(".permit, section.sheet"));
        }
    }

    [Theory]
    [InlineData("/uitkomst?bekijk=493", "/en/uitkomst?bekijk=493")]
    [InlineData("/checklist?bekijk=493", "/en/checklist?bekijk=493")]
    [InlineData("/uitkomst?bekijk=x%22y", "/en/uitkomst")]
    [InlineData("/uitkomst?bekijk=513", "/en/uitkomst")]
    [InlineData("/vraag/geboortedatum?terug=uitkomst", "/en/vraag/geboortedatum?terug=uitkomst")]
    [InlineData("/vraag/geboortedatum?terug=elders", "/en/vraag/geboortedatum")]
    public async Task Another_language_keeps_what_is_looked_at_and_where_a_change_leads_back_to(string path, string english)
    {
        using Browser browser = await site.Arrive(Visitors.Of(Exempt), path);

        Assert.Equal(english, browser.Page.QuerySelector(".langs a[hreflang=en]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_list_of_another_permit_can_be_seen_without_choosing_it()
    {
        using Browser browser = await site.Arrive(Visitors.Of(Exempt, ("geldig-tot", "\"2027-01-20\"")), "/uitkomst?bekijk=493");
        string? cookie = browser.Cookie(VisitCookie.Name);

        await browser.Follow(".answer a.btn");

        Assert.Equal("?bekijk=493", browser.Address.Query);
        browser.Page.QuerySelector("section.sheet")!.AssertSays(Permit.Extension.Name);
        Assert.Equal(cookie, browser.Cookie(VisitCookie.Name));
    }

    [Theory]
    [MemberData(nameof(AsPrinted))]
    public async Task The_form_as_printed_names_no_address_no_day_to_send_and_does_not_advise_to(string file)
    {
        foreach (string path in new[] { "/uitkomst", "/checklist" })
        {
            using Browser browser = await site.Arrive(Visitors.Of(file), path);

            string said = browser.Page.QuerySelector("main")!.Words();
            Assert.All(Sends, words => Assert.DoesNotContain(words, said, StringComparison.Ordinal));
            Assert.Empty(browser.Page.QuerySelectorAll("address, .dates, .days, .timeline, .verdict.voldoet, .verdict.voldoet-niet, a.btn[href*='checklist']"));
            Assert.All(browser.Page.QuerySelectorAll("section.sheet"), sheet => sheet.AssertSays(Text.Of("site.editie-formulier")));
        }
    }

    [Theory]
    [InlineData("493", "")]
    [InlineData("513", "?bekijk=493")]
    public async Task An_expired_card_is_never_told_of_what_is_no_longer_possible(string chosen, string look)
    {
        Visit visit = Visitors.Of(Exempt, ("vergunning", $"\"{chosen}\""), ("geldig-tot", "\"2026-11-07\""), ("verlenging-gevraagd", "\"nee\""));

        foreach (string path in new[] { "/uitkomst", "/checklist" })
        {
            using Browser browser = await site.Arrive(visit, path + look);

            string said = browser.Page.QuerySelector("main")!.Words();
            Assert.Contains(Visitors.Say("antwoord.verlopen"), said, StringComparison.Ordinal);
            Assert.All(TooLate, words => Assert.DoesNotContain(words, said, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task An_expired_card_is_told_right_after_its_date_with_what_to_do_today()
    {
        using Browser browser = new(site);
        Walk walk = new Walk(browser).Says([.. People.Extension, ("geldig-tot", "2026-11-07")]);

        await walk.FromStart();

        Assert.Equal("/verlopen", browser.Path);
        Assert.Equal("geldig-tot", walk.Asked[^1]);
        Assert.Equal(Visitors.Say("antwoord.verlopen"), browser.Heading);
        browser.Page.QuerySelector("main")!.AssertSays(Text.Of("verlopen.sinds", ("datum", new DateOnly(2026, 11, 7))));
        Assert.Equal(3, browser.Page.QuerySelectorAll(".answer .steps > li").Length);
        Assert.Contains("088 043 04 30", browser.Text, StringComparison.Ordinal);
        await browser.Follow("main a.btn");
        Assert.Equal("/vraag/verlenging-gevraagd", browser.Path);
    }

    [Fact]
    public async Task Who_has_a_valid_card_does_not_see_that_it_has_run_out()
    {
        using Browser browser = await site.Arrive(Visitors.Of(InTheWindow), "/verlopen");

        Assert.Equal("/uitkomst", browser.Path);
    }

    [Theory]
    [InlineData("ja", 3)]
    [InlineData("nee", 4)]
    public async Task In_the_last_week_the_extension_is_asked_today_and_what_is_still_in_the_way_comes_after(string registered, int steps)
    {
        using Browser browser = await site.Arrive(Visitors.Of(InTheWindow, ("datum-aanvraag", "\"2026-11-21\""), ("geldig-tot", "\"2026-11-25\""), ("brp", $"\"{registered}\"")), "/uitkomst");

        IElement answer = browser.Page.QuerySelector(".answer.urgent")!;
        Assert.Equal(Visitors.Say("antwoord.laatste-week"), answer.QuerySelector("h1")!.Words());
        Assert.Equal(steps, answer.QuerySelectorAll(".steps > li").Length);
        Assert.Equal(registered == "nee", answer.Words().Contains(Visitors.Say("ontbreekt.brp"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_too_early_to_extend_is_told_the_days_and_that_nothing_is_needed_now()
    {
        Visit visit = Visitors.Of(InTheWindow, ("geldig-tot", "\"2027-10-11\""));
        using Browser browser = await site.Arrive(visit, "/uitkomst");

        Assert.Equal("U kunt verlengen van 11 juli 2027 tot en met 4 oktober 2027. U hoeft nu niets te doen.", browser.Heading);
        Assert.DoesNotContain("advocaat", Open(browser), StringComparison.Ordinal);
        Assert.Empty(browser.Page.QuerySelectorAll(".verdict.voldoet-niet"));
        browser.Page.QuerySelector(".lines .verdict")!.AssertSays(Text.Of("uitkomst.nog-niet", ("datum", new DateOnly(2027, 7, 11))));
        await browser.Open("/checklist");
        Assert.Equal("U kunt verlengen van 11 juli 2027 tot en met 4 oktober 2027. U hoeft nu niets te doen.", browser.Heading);
        Assert.Empty(browser.Page.QuerySelectorAll(".verdict.voldoet-niet"));
        Assert.DoesNotContain("Voldoet niet", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ongeveer 0", browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/uitkomst")]
    [InlineData("/checklist")]
    public async Task Where_one_person_ends_the_next_can_begin_with_nothing_kept(string path)
    {
        using Browser browser = await site.Arrive(Visitors.Of(Exempt), path);

        IElement wipe = browser.Page.QuerySelectorAll("main a.btn[href='/nl/wissen']").Single();
        Assert.Equal(Visitors.Say("site.iemand-anders.wis"), wipe.Words());
    }

    [Theory]
    [MemberData(nameof(Persona.Languages), MemberType = typeof(Persona))]
    public async Task The_address_stands_once_in_every_language(string language)
    {
        using Browser browser = await site.Arrive(Visitors.Of(Exempt), "/checklist", language);

        string[] lines = [.. browser.Page.QuerySelector("address.cut")!.ChildNodes.OfType<IText>().Select(line => line.Words()).Where(line => line.Length > 0)];
        Assert.Equal([Visitors.Say("adres.1"), "Postbus 9", "9560 AA Ter Apel"], lines);
        Assert.Empty(browser.Page.QuerySelectorAll("address.cut .nl"));
    }

    [Fact]
    public async Task Who_lost_the_cookies_is_told_that_the_answers_are_gone()
    {
        using Browser browser = new(site);
        await browser.Open("/vraag/vergunning");
        browser.Cookies.GetCookies(new("http://localhost/")).ToList().ForEach(cookie => cookie.Expired = true);
        new QuestionForm(browser.Form).Fill("vergunning", "\"493\"");

        await browser.Submit();

        browser.Page.GetElementById("fout")!.AssertSays(Text.Of("site.formulier.geen-cookie"));
        Assert.DoesNotContain(Visitors.Say("site.formulier.tekst"), browser.Page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("493", 8)]
    [InlineData("513", 20)]
    public void The_start_says_about_how_many_questions_there_are(string permit, int about)
    {
        Assert.Contains($"ongeveer {about} vragen", Visitors.Say("start.duur.uitleg"), StringComparison.Ordinal);
        Assert.InRange(Visitors.Of(People.Asking(permit)).Interview.Walked.Length, about - 3, about + 3);
    }

    /// <summary>What a visitor reads without opening anything.</summary>
    private static string Open(Browser browser)
    {
        var main = (IElement)browser.Page.QuerySelector("main")!.Clone();
        foreach (INode closed in main.QuerySelectorAll("details:not([open])").SelectMany(detail => detail.ChildNodes.Where(child => child is not IElement { LocalName: "summary" }).ToList()).ToList())
        {
            closed.Parent?.RemoveChild(closed);
        }

        return string.Join(' ', main.Descendants<IText>().Select(text => text.Words()));
    }

    /// <summary>What an element says in the language of the page, without the Dutch beside it.</summary>
    private static string Own(IElement element)
    {
        var own = (IElement)element.Clone();
        own.QuerySelector(".nl")?.Remove();
        return own.Words();
    }

    [GeneratedRegex(@"[^\s]*[\p{L}\p{Nd}][^\s]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?؟።](?=\s|$)")]
    private static partial Regex SentenceEnd();
}
