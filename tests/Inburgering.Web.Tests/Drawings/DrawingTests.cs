using System.Text;
using AngleSharp.Dom;
using Inburgering.Web.Drawings;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages.Results.Paper;
using Inburgering.Web.State;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;

namespace Inburgering.Web.Tests.Drawings;

/// <summary>Where an answer stands is drawn: the paper, with a ring around the field, and the same in words.</summary>
public sealed class DrawingTests(Site site) : IClassFixture<Site>
{
    /// <summary>The most bytes of a drawing on the wire, before it is compressed.</summary>
    private const int MostBytes = 1500;

    [Fact]
    public void Every_ring_lies_within_its_paper() => Assert.All(Drawing.All, drawing =>
    {
        Ring ring = drawing.Ring!.Value;
        Assert.InRange(ring.X, 0, drawing.Sketch.Width - ring.Width);
        Assert.InRange(ring.Y, 0, drawing.Sketch.Height - ring.Height);
    });

    /// <summary>The letters of a drawing are bold and 9 high, and begin 8 within their ring.</summary>
    [Fact]
    public void What_is_printed_at_a_field_stays_within_its_ring() => Assert.All(
        Drawing.All.Select(drawing => (drawing.Ring, Printed: Phrasebook.In(Language.Dutch).Printed(drawing.Caption))).Where(drawing => drawing.Printed is not null),
        drawing => Assert.Equal(1, TextWidth.Lines([(drawing.Printed!.Replace(' ', '\u00A0'), false), (" ", false), ("i", false)], (drawing.Ring!.Value.Width - 12) / 9.0)));

    [Fact]
    public void Every_drawing_is_told_in_words_and_every_word_is_of_a_drawing()
    {
        Assert.Equal(
            Phrasebook.In(Language.Dutch).Keys("tekening.").Except(["tekening.schets"]).Where(key => !key.StartsWith("tekening.kop.", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            Drawing.All.Select(drawing => drawing.Caption.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("nl", "Geldig tot")]
    [InlineData("ar", "Geldig tot")]
    public async Task A_question_shows_the_field_with_what_is_printed_there_and_says_the_same(string language, string printed)
    {
        using Browser browser = await site.Arrive(Visitors.Of([.. People.Extension.Where(said => said.Item1 != "geldig-tot")]), "/vraag/geldig-tot", language);

        IElement figure = Assert.Single(browser.Page.QuerySelectorAll("details figure"));
        Assert.Equal("true", figure.QuerySelector("svg")!.GetAttribute("aria-hidden"));
        Assert.Single(figure.QuerySelectorAll(".ring"));
        Assert.Equal(printed, Assert.Single(figure.QuerySelectorAll("svg text")).TextContent);
        Assert.Contains(printed, figure.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_shows_who_sent_it()
    {
        using Browser browser = await site.Arrive(Visitors.Of([.. People.LongTermResident.Where(said => said.Item1 != "verblijfsgrond")]), "/vraag/verblijfsgrond");

        Assert.Equal(["IND", "artikel 29"], browser.Page.QuerySelectorAll("figure svg text").Select(text => text.TextContent));
    }

    [Fact]
    public async Task A_question_without_a_paper_shows_none()
    {
        using Browser browser = await site.Arrive(Visit.New, "/vraag/vergunning");

        Assert.Empty(browser.Page.QuerySelectorAll("main svg"));
    }

    [Fact]
    public async Task The_start_shows_three_papers_without_a_ring_each_with_its_words()
    {
        using Browser browser = await site.Arrive(Visit.New, "/");

        IElement[] papers = [.. browser.Page.QuerySelectorAll(".ready li")];
        Assert.Equal(3, papers.Length);
        Assert.All(papers, paper => Assert.Single(paper.QuerySelectorAll("svg[aria-hidden=true]")));
        Assert.All(papers, paper => Assert.NotEqual("", paper.QuerySelector("span")!.TextContent));
        Assert.Empty(browser.Page.QuerySelectorAll(".ready .ring"));
    }

    [Fact]
    public async Task A_drawing_is_light()
    {
        using Browser start = await site.Arrive(Visit.New, "/");
        using Browser question = await site.Arrive(Visitors.Of([.. People.Extension.Where(said => said.Item1 != "huidige-vergunning")]), "/vraag/huidige-vergunning");

        Assert.All(
            start.Page.QuerySelectorAll("svg.sketch").Concat(question.Page.QuerySelectorAll("svg.sketch")),
            drawing => Assert.InRange(Encoding.UTF8.GetByteCount(drawing.OuterHtml), 1, MostBytes));
    }
}
