using Inburgering.Web.Languages;

namespace Inburgering.Web.Pages.Results.Paper;

/// <summary>How high texts stand on paper. The measures are those of the style sheet's part for print.</summary>
public sealed class Typesetter(Phrasebook words)
{
    /// <summary>The height of a column under the head of a sheet of A4, in points.</summary>
    public const double ColumnHeight = 738;

    /// <summary>What the mark of the edition takes of each sheet.</summary>
    public const double EditionHeight = 24;

    /// <summary>The size of letters that are read.</summary>
    public const double Size = 11;

    /// <summary>The size of what one may skip: what was not looked at.</summary>
    public const double FineSize = 9;

    /// <summary>The size of the heading of a part.</summary>
    public const double PartSize = 14;

    /// <summary>The size of the title of the list.</summary>
    public const double TitleSize = 17;

    /// <summary>The size of the address to cut out.</summary>
    public const double AddressSize = 13.5;

    /// <summary>What may be reckoned short where the letters are not those of the table, and the Dutch breaks the lines.</summary>
    private const double Tolerance = 1.05;

    private const double PageWidth = 538;
    private const double ColumnWidth = 258;
    private const double TickWidth = 19;
    private const double Indent = 19;
    private const double FineIndent = 12;
    private const double FineGap = 1.5;
    private const double Gap = 3.5;
    private const double TickGap = 5;

    private static readonly Phrasebook Dutch = Phrasebook.In(Language.Dutch);

    /// <summary>A heading in a column, with the space around it.</summary>
    public double Heading(double size, Text text) => Stack(text, isBold: true, size, ColumnWidth) + (3 * Gap);

    /// <summary>A paragraph of texts that run on.</summary>
    public double Paragraph(params IReadOnlyList<Text> texts) => Run([.. texts.Select(text => (text, false))], ColumnWidth) + Gap;

    /// <summary>An item of a list with boxes: what it is called, in bold, and texts; in Dutch they run on, elsewhere the Dutch stands between.</summary>
    public double Ticked(IReadOnlyList<Text> bold, IReadOnlyList<Text> texts)
    {
        (Text, bool)[] name = [.. bold.Select(text => (text, true))];
        (Text, bool)[] told = [.. texts.Select(text => (text, false))];
        const double Width = ColumnWidth - TickWidth;
        return TickGap + (words.Language == Language.Dutch ? Run([.. name, .. told], Width) : Run(name, Width) + Run(told, Width));
    }

    /// <summary>An item of a numbered list, mostly bold.</summary>
    public double Numbered(params IReadOnlyList<Text> texts) => Run([.. texts.Select(text => (text, true))], ColumnWidth - Indent) + Gap;

    /// <summary>An item in small print.</summary>
    public double Fine(Text text) => Stack(text, isBold: false, FineSize, ColumnWidth - FineIndent) + FineGap;

    /// <summary>What stands over the whole width, above the columns.</summary>
    public double Across(double size, Text text) => Stack(text, isBold: true, size, PageWidth) + (2 * Gap);

    private double Run(IReadOnlyList<(Text Text, bool IsBold)> texts, double width) => texts.Any(run => words.SaysDutchBeside(run.Text))
        ? texts.Sum(run => Stack(run.Text, run.IsBold, Size, width))
        : TextWidth.Lines(texts.Select(run => (words.Plain(run.Text), run.IsBold)), width / Size) * Size * words.Language.PrintedLine;

    /// <summary>A text, with the Dutch under it where that stands beside it.</summary>
    private double Stack(Text text, bool isBold, double size, double width)
    {
        double own = TextWidth.Lines([(words.Plain(text), isBold)], width / size) * size * words.Language.PrintedLine;
        return words.SaysDutchBeside(text) ? Tolerance * (own + (TextWidth.Lines([(Dutch.Plain(text), isBold)], width / size) * size * Dutch.Language.PrintedLine)) : own;
    }
}
