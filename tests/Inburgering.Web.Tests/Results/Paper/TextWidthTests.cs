using Inburgering.Web.Pages.Results.Paper;

namespace Inburgering.Web.Tests.Results.Paper;

/// <summary>How many lines a text takes, reckoned without a browser.</summary>
public sealed class TextWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Ja", 1)]
    [InlineData("Leg alle papieren los in de envelop.", 1)]
    [InlineData("Leg alle papieren los in de envelop. Schrijf het adres van de IND op de envelop.", 2)]
    public void Words_fill_a_line_of_twenty_letters_wide(string text, int lines) => Assert.Equal(lines, Lines(text));

    [Fact]
    public void Bold_letters_take_more() => Assert.True(
        TextWidth.Lines([(string.Join(' ', Enumerable.Repeat("woorden", 100)), true)], 20) > TextWidth.Lines([(string.Join(' ', Enumerable.Repeat("woorden", 100)), false)], 20));

    [Fact]
    public void Texts_that_run_on_take_no_more_than_apart()
    {
        string[] texts = ["Stuur alles tegelijk op.", "Doe formulier en bewijzen in één keer op de post."];

        Assert.Equal(2, TextWidth.Lines(texts.Select(text => (text, false)), 20));
        Assert.Equal(3, texts.Sum(Lines));
    }

    [Fact]
    public void A_word_longer_than_a_line_goes_over_several() => Assert.Equal(3, Lines(new string('n', 100)));

    [Theory]
    [InlineData("ኣብ ውሽጢ ክልተ ሰሙን", "Ga binnen twee")]
    [InlineData("MMMM", "iiii")]
    public void Wider_scripts_and_letters_take_more(string wide, string narrow)
    {
        string longer = string.Join(' ', Enumerable.Repeat(wide, 30));
        string shorter = string.Join(' ', Enumerable.Repeat(narrow, 30));

        Assert.True(Lines(longer) > Lines(shorter));
    }

    private static int Lines(string text) => TextWidth.Lines([(text, false)], 20);
}
