namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>How plain the pages are, as their readers meet them.</summary>
public class PlainPagesTests(SiteReading site) : IClassFixture<SiteReading>
{
    [Fact]
    public void No_sentence_on_a_page_is_too_long() =>
        Assert.All(site.Pages, page => Assert.True(page.Longest.Length <= Limits.Longest, $"{page.Name}, {page.Longest.Length}: {page.Longest.Text}"));

    [Fact]
    public void The_average_sentence_is_short() => Assert.InRange(Whole.Average, 1, Limits.Average);

    [Fact]
    public void The_whole_reads_easily() => Assert.InRange(Whole.Score, Limits.WholeScore, double.MaxValue);

    [Fact]
    public void No_page_is_hard_to_read() =>
        Assert.All(site.Pages.Where(page => page.HasText), page => Assert.True(page.Tally.Score >= Limits.PageScore, $"{page.Name}: {page.Tally.Score:F1}"));

    [Fact]
    public void Every_page_leads_to_the_glossary() => Assert.DoesNotContain(site.Pages, page => !page.LinksToGlossary);

    /// <summary>The whole site, a sentence that stands on several pages counted once.</summary>
    private Tally Whole => Tally.Of(site.Pages.SelectMany(page => page.Sentences).DistinctBy(sentence => sentence.Text));
}
