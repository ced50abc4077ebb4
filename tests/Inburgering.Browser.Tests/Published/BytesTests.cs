using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Inburgering.Browser.Tests.Driving;
using Inburgering.Domain.Composition;
using Inburgering.Web.Pages;
using Xunit.Abstractions;

namespace Inburgering.Browser.Tests.Published;

/// <summary>The first page that someone sees comes within the first round trip of a slow line, in every language.</summary>
public sealed class BytesTests(PublishedSite site, ITestOutputHelper output) : IClassFixture<PublishedSite>
{
    /// <summary>What a server may send before it hears back, as a server begins: ten packets, less what TLS takes.</summary>
    private const int Most = 12 * 1024;

    public static TheoryData<string> Languages => [.. Spoken.All.Select(language => language.Code)];

    [Fact]
    public void There_is_a_visit_for_every_question() =>
        Assert.Empty(Questionnaire.All.Select(question => question.Id).Except(EveryQuestion.Visits.Keys));

    [PublishedTheory]
    [MemberData(nameof(Languages))]
    public async Task Every_question_comes_with_its_style_in_two_answers_of_12_kB_together(string code)
    {
        List<(int Bytes, string Question)> visits = [];
        foreach (Question question in Questionnaire.All)
        {
            Answered page = await site.Ask($"/{code}/vraag/{QuestionPage.Of(question.Id, EveryQuestion.Visits[question.Id].Interview)!.Address}", site.Cookies[question.Id]);
            Assert.StartsWith("HTTP/1.1 200", page.Head, StringComparison.Ordinal);
            Answered sheet = await site.Ask(Assert.Single(NeededBy(page)));
            Assert.DoesNotContain("url(", sheet.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("@import", sheet.Text, StringComparison.Ordinal);
            visits.Add((page.Bytes.Length + sheet.Bytes.Length, question.Id));
        }

        (int most, string largest) = visits.Max();
        output.WriteLine($"{code}: {visits.Min().Bytes} to {most} bytes, the most for {largest}");
        Assert.True(most <= Most, $"{largest}: {most} bytes; {visits.Count(visit => visit.Bytes > Most)} questions take more than {Most}");
    }

    /// <summary>The files that a browser fetches to show a page; the icon comes after, and once.</summary>
    private static IEnumerable<string> NeededBy(Answered page)
    {
        IHtmlDocument document = new HtmlParser().ParseDocument(page.Text);
        return document.QuerySelectorAll("[src], link:not([rel=icon]), object, embed, [style*='url(']").Select(element => element.GetAttribute("href") ?? element.OuterHtml);
    }
}
