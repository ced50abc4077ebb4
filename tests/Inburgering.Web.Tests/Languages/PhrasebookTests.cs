using Inburgering.Web.Languages;
using Microsoft.AspNetCore.Html;

namespace Inburgering.Web.Tests.Languages;

/// <summary>How values, names and the Dutch are put into a text.</summary>
public sealed class PhrasebookTests
{
    private static readonly DateOnly Day = new(2026, 12, 6);
    private static readonly Text Dated = Text.Of("checklist.stuk.niet-ouder", ("datum", Day));

    public static TheoryData<string> Languages => new(Language.All.Select(language => language.Code));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_date_is_in_the_Gregorian_calendar_and_in_European_digits(string code)
    {
        string said = Phrasebook.In(Language.Find(code)!).Date(Day);

        Assert.Contains("2026", said);
        Assert.Contains("6", said);
    }

    [Fact]
    public void Arabic_months_have_the_names_of_east_and_west() => Assert.Equal("6 كانون الأول/ديسمبر 2026", Phrasebook.In(Language.Find("ar")!).Date(Day));

    [Theory]
    [InlineData("ar", false)]
    [InlineData("ar", true)]
    [InlineData("tr", false)]
    public void A_text_that_is_not_translated_yet_is_said_in_Dutch_once_and_marked(string code, bool isBesideDutch)
    {
        Phrasebook words = Phrasebook.Lacking("checklist.stuk.niet-ouder", Language.Find(code)!, isBesideDutch);
        string dutch = Html(Phrasebook.In(Language.Dutch).Html(Dated));

        Assert.Equal($"<span class=\"nl\" lang=\"nl\" dir=\"ltr\">{dutch}</span>", Html(words.Html(Dated)));
        Assert.Equal(Html(words.Html(Dated)), Html(words.Weighty(Dated)));
        Assert.Contains("6 december 2026", words.Plain(Dated));
        Assert.Contains($"<span class=\"nl\" lang=\"nl\" dir=\"ltr\">{dutch}</span>", Html(words.Html(Text.Of("checklist.stuk.reden", ("reden", Dated)))));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("fa")]
    public void Values_and_Dutch_names_are_isolated_where_the_language_runs_from_right_to_left(string code)
    {
        Phrasebook words = Phrasebook.In(Language.Find(code)!);

        Assert.Contains($"<bdi>{words.Date(Day)}</bdi>", Html(words.Html(Dated)));
        Assert.Contains("<bdi lang=\"nl\" dir=\"ltr\">Inburgeringsdiploma</bdi>", Html(words.Html(Text.Of("stuk.inburgeringsdiploma.naam"))));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void A_language_alone_has_no_Dutch_beside_anything(string code)
    {
        Phrasebook words = Phrasebook.Alone(Language.Find(code)!);

        Assert.All(new[] { words.Html(Dated), words.Weighty(Dated), words.Name(Dated), words.Listed(Dated) }, said => Assert.DoesNotContain("class=\"nl\"", Html(said)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void The_Dutch_stands_beside_a_date_an_amount_and_a_verdict_always(string code)
    {
        Phrasebook words = Phrasebook.In(Language.Find(code)!);

        Assert.Contains("class=\"nl\" lang=\"nl\" dir=\"ltr\"", Html(words.Html(Dated)));
        Assert.Contains("6 december 2026", Html(words.Html(Dated)));
        Assert.Contains("€ 150", Html(words.Html(Text.Of("stap.duo-toets-betalen.tekst"))).Split("class=\"nl\"")[1]);
        Assert.Contains(">Voldoet niet<", Html(words.Weighty(Verdict.NotMet.Text())));
        Assert.DoesNotContain("class=\"nl\"", Html(words["site.naam"]));
    }

    [Fact]
    public void Beside_the_Dutch_everything_is_said_twice()
    {
        Phrasebook words = Phrasebook.In(Language.Find("en")!, isBesideDutch: true);

        Assert.All(words.Keys("site."), key => Assert.Contains("class=\"nl\"", Html(words[key])));
    }

    [Fact]
    public void Dutch_is_never_said_twice()
    {
        Phrasebook words = Phrasebook.In(Language.Dutch, isBesideDutch: true);

        Assert.DoesNotContain("class=\"nl\"", Html(words.Html(Dated)));
        Assert.DoesNotContain("class=\"nl\"", Html(words.Weighty(Dated)));
    }

    private static string Html(IHtmlContent content) => ((HtmlString)content).Value!;
}
