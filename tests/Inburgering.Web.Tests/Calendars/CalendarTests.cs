using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using Ical.Net.CalendarComponents;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages.Results;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Api;
using Inburgering.Web.Tests.Approved;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Inburgering.Web.Tests.Calendars;

/// <summary>The days as a calendar: the same as on the screen and on paper, without those that are past, and read again by a program that reads calendars.</summary>
public sealed class CalendarTests(Site site) : IClassFixture<Site>
{
    /// <summary>Noon of the day on which the invented people post.</summary>
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public async Task It_is_a_file_that_a_phone_takes_over_and_nobody_keeps()
    {
        await using WebApplicationFactory<Program> then = At(Noon);
        using HttpResponseMessage response = await Ask(then, Visitors.Of(People.Extension));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/calendar", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType?.CharSet);
        Assert.Equal("dagen.ics", response.Content.Headers.ContentDisposition?.FileName);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [MemberData(nameof(Persona.InEveryLanguage), MemberType = typeof(Persona))]
    public async Task Screen_paper_and_calendar_show_the_same_days(string file, string language)
    {
        Persona persona = Persona.Load(file);
        DateOnly day = persona.Interview.Assessment.Dossier.Posting ?? Today;
        await using WebApplicationFactory<Program> then = At(new(day, new TimeOnly(12, 0), TimeSpan.Zero));
        Phrasebook words = Phrasebook.In(Language.Find(language)!);
        TimelineDate[] all = [.. Timeline.Of(persona.Interview.Assessment)];
        using Browser browser = new(then, language);
        browser.SetCookie(VisitCookie.Name, then.Seal(persona.Visit));

        // On screen and on paper, which are one page, every day stands in its order; in the calendar those that are not past.
        await browser.Open("/checklist");
        string[] onPaper = [.. browser.Page.QuerySelectorAll(".eerst > li:has(> strong:first-child)").Select(one => one.QuerySelector("strong")!.Words()).Where(said => all.Any(date => said.StartsWith(words.Plain(Text.Of("checklist.dag", ("datum", date.Date), ("wat", date.Label))), StringComparison.Ordinal)))];
        Assert.Equal(all.Length, onPaper.Length);

        using HttpResponseMessage response = await Ask(then, persona.Visit, language);
        CalendarEvent[] events = response.StatusCode == HttpStatusCode.OK ? await Read(response) : [];
        Assert.Equal(all.Where(date => date.Date >= day).Select(date => (date.Date, words.Plain(date.Label))), events.Select(one => (one.Start!.Date, one.Summary!)));

        await browser.Open("/uitkomst");
        Assert.Equal(events.Length > 0 && persona.Interview.Next is null, browser.Page.QuerySelector("main a[href$='/agenda.ics']") is not null);
        string[] onScreen = [.. browser.Page.QuerySelectorAll(".days dd").Select(date => date.Words())];
        Assert.All(onScreen, said => Assert.Contains(events, one => said.Contains(words.Date(one.Start!.Date), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Each_day_is_a_whole_day_with_reminders_in_the_morning_and_the_last_day_to_do_something_a_week_before()
    {
        CalendarEvent[] events = await Events(Visitors.Of(People.Extension));

        Assert.Equal(["posten", "besluit-uiterlijk", "uiterlijk-indienen", "vergunning-eindigt"], events.Select(Kind));
        Assert.All(events, one =>
        {
            Assert.True(one.IsAllDay);
            Assert.Equal("TRANSPARENT", one.Transparency);
            Assert.Equal(Noon.UtcDateTime, one.DtStamp!.AsUtc);
        });
        string[] triggers(string kind) => [.. events.Single(one => Kind(one) == kind).Alarms.Select(alarm => alarm.Trigger!.Duration!.Value.ToString()!)];
        Assert.Equal(["-P6DT15H", "-PT15H"], triggers("uiterlijk-indienen"));
        Assert.Equal(["PT9H"], triggers("besluit-uiterlijk"));
    }

    [Fact]
    public async Task The_same_day_has_the_same_name_whenever_it_is_asked_for_and_nothing_of_the_person_is_in_it()
    {
        CalendarEvent[] now = await Events(Visitors.Of(People.Extension));
        CalendarEvent[] later = await Events(Visitors.Of(People.Extension), Noon.AddDays(3));

        Assert.Equal(now.Where(one => one.Start!.Date >= Today.AddDays(3)).Select(one => one.Uid), later.Select(one => one.Uid));
        Assert.Equal(now.Length, now.Select(one => one.Uid).Distinct().Count());
        using HttpResponseMessage response = await Ask(At(Noon), Visitors.Of(People.Extension));
        string whole = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("1985", whole, StringComparison.Ordinal);
        Assert.DoesNotContain("2022", whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_that_are_past_are_left_out()
    {
        CalendarEvent[] later = await Events(Visitors.Of(People.Extension), Noon.AddDays(60));

        Assert.Equal(["uiterlijk-indienen", "vergunning-eindigt"], later.Select(Kind));
    }

    [Fact]
    public async Task Who_cannot_send_has_no_day_of_sending()
    {
        CalendarEvent[] events = await Events(Visitors.Of([.. People.Extension, ("brp", "nee")]));

        Assert.Equal(["uiterlijk-indienen", "vergunning-eindigt"], events.Select(Kind));
    }

    [Fact]
    public async Task Without_a_day_ahead_it_leads_to_the_outcome_which_offers_none()
    {
        await using WebApplicationFactory<Program> then = At(Noon.AddYears(2));
        using Browser browser = new(then);
        browser.SetCookie(VisitCookie.Name, then.Seal(Visitors.Of(People.Extension)));

        await browser.Open("/agenda.ics");

        Assert.Equal("/uitkomst", browser.Path);
        Assert.Empty(browser.Page.QuerySelectorAll("a[href*='agenda.ics']"));
    }

    [Fact]
    public async Task With_the_form_as_printed_there_is_none()
    {
        using Browser browser = await site.Arrive(new(Edition.AsPrinted, Visitors.Of(People.Extension).Answers), "/agenda.ics");

        Assert.Equal("/uitkomst", browser.Path);
    }

    [Theory]
    [InlineData("/uitkomst")]
    [InlineData("/checklist")]
    [InlineData("/agenda.ics")]
    public async Task At_a_computer_that_others_use_after_there_is_none_for_the_file_would_stay(string path)
    {
        await using WebApplicationFactory<Program> then = At(Noon);
        using Browser browser = new(then);
        browser.SetCookie(VisitCookie.Name, then.Seal(new(Edition.InForce, Visitors.Of(People.Extension).Answers) { IsAtDesk = true }));

        await browser.Open(path);

        Assert.NotEqual("/agenda.ics", browser.Path);
        Assert.Empty(browser.Page.QuerySelectorAll("a[href*='agenda.ics']"));
    }

    [Fact]
    public async Task Of_another_permit_that_is_looked_at_it_has_the_days_of_that_one()
    {
        await using WebApplicationFactory<Program> then = At(Noon);
        using Browser browser = new(then);
        browser.SetCookie(VisitCookie.Name, then.Seal(Visitors.Of(People.LongTermResident)));
        await browser.Open("/checklist?bekijk=493");

        string address = Assert.Single(browser.Page.QuerySelectorAll("main a[href*='agenda.ics']")).GetAttribute("href")!;

        Assert.Equal("/nl/agenda.ics?bekijk=493", address);
    }

    [Theory]
    [InlineData("en", false)]
    [InlineData("nl", true)]
    public async Task In_a_translation_that_nobody_reviewed_the_Dutch_stands_below(string language, bool isAlone)
    {
        using HttpResponseMessage response = await Ask(At(Noon), Visitors.Of(People.Extension), language);
        CalendarEvent last = (await Read(response)).Single(one => Kind(one) == "vergunning-eindigt");

        Assert.Equal(isAlone, !last.Description!.Contains('\n', StringComparison.Ordinal));
        Assert.Contains(Phrasebook.In(Language.Dutch).Plain("datum.vergunning-eindigt.tekst"), last.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("493")]
    [InlineData("513")]
    public async Task The_api_gives_the_same_calendar_for_the_same_answers(string permit)
    {
        await using WebApplicationFactory<Program> then = At(Noon);
        JsonElement answers = JsonSerializer.SerializeToElement(new Walk(null!).Says(People.Asking(permit)).Answers);
        using HttpResponseMessage api = await then.CreateClient().PostAsJsonAsync("/api/v1/agenda.ics?taal=tr", new { antwoorden = answers });
        using HttpResponseMessage page = await Ask(then, Visitors.Of(People.Asking(permit)), "tr");

        Assert.Equal(HttpStatusCode.OK, api.StatusCode);
        Assert.Equal("text/calendar", api.Content.Headers.ContentType?.MediaType);
        Assert.Equal("tr", Assert.Single(api.Content.Headers.ContentLanguage));
        Assert.True(api.Headers.CacheControl?.NoStore);
        Assert.Equal(await page.Content.ReadAsStringAsync(), await api.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_api_gives_nothing_where_no_day_lies_ahead()
    {
        using HttpResponseMessage response = await site.CreateClient().PostAsJsonAsync("/api/v1/agenda.ics", new { antwoorden = new { } });

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Theory]
    [InlineData("""{ "antwoorden": { "brp": "misschien" } }""", "brp")]
    [InlineData("""{ "editie": "toekomst", "antwoorden": {} }""", "editie")]
    [InlineData("""{ "antwoorden": [] }""", null)]
    public async Task What_does_not_fit_is_refused_as_everywhere_in_the_api(string body, string? question)
    {
        using StringContent content = new(body, System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await site.CreateClient().PostAsync("/api/v1/agenda.ics", content);

        JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        if (question is null)
        {
            Assert.Equal(Phrasebook.In(Language.Dutch).Plain("api.fout.json"), problem.Text("detail"));
        }
        else
        {
            Assert.Equal(question, Assert.Single(problem.GetProperty("errors").EnumerateObject()).Name);
        }
    }

    [Fact]
    public async Task It_is_described()
    {
        JsonElement document = await site.CreateClient().GetFromJsonAsync<JsonElement>("/openapi/v1.json");

        JsonElement responses = document.GetProperty("paths").GetProperty("/agenda").GetProperty("post").GetProperty("responses");
        Assert.True(responses.GetProperty("200").GetProperty("content").TryGetProperty("text/calendar", out _));
        Assert.True(responses.TryGetProperty("204", out _));
        Assert.True(responses.GetProperty("400").GetProperty("content").TryGetProperty("application/problem+json", out _));
    }

    private async Task<CalendarEvent[]> Events(Visit visit, DateTimeOffset? now = null)
    {
        await using WebApplicationFactory<Program> then = At(now ?? Noon);
        using HttpResponseMessage response = await Ask(then, visit);
        return await Read(response);
    }

    private static async Task<HttpResponseMessage> Ask(WebApplicationFactory<Program> site, Visit visit, string language = "nl")
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"/{language}/agenda.ics");
        request.Headers.Add("Cookie", $"{VisitCookie.Name}={site.Seal(visit)}");
        return await site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false }).SendAsync(request);
    }

    /// <summary>What a program reads that reads calendars, in the order of the file.</summary>
    private static async Task<CalendarEvent[]> Read(HttpResponseMessage response) =>
        [.. Ical.Net.Calendar.Load(await response.Content.ReadAsStringAsync())!.Events];

    private static string Kind(CalendarEvent one) => one.Uid![..one.Uid!.LastIndexOf('-')];

    private WebApplicationFactory<Program> At(DateTimeOffset now) =>
        site.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new FixedClock(now))));
}
