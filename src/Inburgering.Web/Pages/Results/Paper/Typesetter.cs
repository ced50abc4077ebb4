using Inburgering.Web.Languages;

namespace Inburgering.Web.Pages.Results.Paper;

/// <summary>How high texts stand on paper. The measures are those of the style sheet's part for print.</summary>
public sealed class Typesetter(Phrasebook words)
{
    /// <summary>The height of a column under the head of a sheet of A4, in points.</summary>
    public const double ColumnHeight = 738;

    /// <summary>What the mark of the edition takes of each sheet.</summary>
    public const double EditionHeight = 40;

    /// <summary>The size of letters that are read.</summary>
    public const double Size = 11;

    /// <summary>The size of the title of the list.</summary>
    public const double TitleSize = 17;

    private const double FineSize = 9;
    private const double PartSize = 14;
    private const double AddressSize = 13.5;

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

    /// <summary>The heading of a part, with the space around it.</summary>
    public double PartHeading(Text text) => Stack(Bold(text), PartSize, ColumnWidth) + (3 * Gap);

    /// <summary>A heading in a column, with the space around it.</summary>
    public double Heading(Text text) => Stack(Bold(text), Size, ColumnWidth) + (3 * Gap);

    /// <summary>A line of the address to cut out, which is Dutch in every language.</summary>
    public double AddressLine(Text line) => Own(new(line, IsBold: true, HasDutch: false), AddressSize, ColumnWidth) + (3 * Gap);

    /// <summary>A paragraph of texts that run on.</summary>
    public double Paragraph(params IReadOnlyList<Text> texts) => Run([.. texts.Select(Told)], ColumnWidth) + Gap;

    /// <summary>A verdict and what leads to it.</summary>
    public double Verdict(Text label, Text verdict) => Run([Bold(label), Weighty(verdict)], ColumnWidth) + Gap;

    /// <summary>A warning.</summary>
    public double Verdict(Text warning) => Run([Weighty(warning)], ColumnWidth) + Gap;

    /// <summary>A box of the form to tick: what it is called, to know it again, and texts; in Dutch they run on, elsewhere the Dutch stands between.</summary>
    public double Box(IReadOnlyList<Text> names, IReadOnlyList<Text> texts) => Ticked([.. names.Select(Name)], [], texts);

    /// <summary>A paper of the envelope: what it is called, in what form it goes in, and texts.</summary>
    public double Paper(Text name, Text form, IReadOnlyList<Text> texts) => Ticked([Name(name)], Inline(Name(form)), texts);

    /// <summary>A step to tick off: what it is, in bold, and how it is done.</summary>
    public double Step(Text title, IReadOnlyList<Text> texts) => Ticked([new(title, IsBold: true, words.IsBesideDutch)], [], texts);

    /// <summary>An item of a numbered list, mostly bold.</summary>
    public double Numbered(params IReadOnlyList<Text> texts) => Run([.. texts.Select(Bold)], ColumnWidth - Indent) + Gap;

    /// <summary>An item in small print.</summary>
    public double Fine(Text text) => Stack(Told(text), FineSize, ColumnWidth - FineIndent) + FineGap;

    /// <summary>What stands over the whole width, above the columns.</summary>
    public double Across(double size, Text text, bool isWeighty = false) =>
        Stack(new(text, IsBold: true, isWeighty ? words.SaysDutchBesideWeighty(text) : words.SaysDutchBeside(text)), size, PageWidth) + (2 * Gap);

    private double Ticked(IReadOnlyList<Line> name, IReadOnlyList<string> tag, IReadOnlyList<Text> texts)
    {
        Line[] told = [.. texts.Select(Told)];
        const double Width = ColumnWidth - TickWidth;
        double tagged = TextWidth.Lines(tag.Select(said => (said, true)), Width / Size) * Size * words.Language.PrintedLine;
        return TickGap + (words.Language == Language.Dutch
            ? TextWidth.Lines([.. name.Select(Set), .. tag.Select(said => (said, true)), .. told.Select(Set)], Width / Size) * Size * words.Language.PrintedLine
            : Run(name, Width) + tagged + Run(told, Width));
    }

    /// <summary>What stands in a frame within a line, with the Dutch behind it.</summary>
    private string[] Inline(Line line) => line.HasDutch ? [words.Plain(line.Text), Dutch.Plain(line.Text)] : [words.Plain(line.Text)];

    private (string Text, bool IsBold) Set(Line line) => (words.Plain(line.Text), line.IsBold);

    private Line Told(Text text) => new(text, IsBold: false, words.IsBesideDutch);

    private Line Bold(Text text) => new(text, IsBold: true, words.SaysDutchBeside(text));

    private Line Weighty(Text text) => new(text, IsBold: true, words.SaysDutchBesideWeighty(text));

    private Line Name(Text text) => new(text, IsBold: true, words.SaysDutchBesideName(text));

    private double Run(IReadOnlyList<Line> lines, double width) => lines.Any(line => line.HasDutch)
        ? lines.Sum(line => Stack(line, Size, width))
        : TextWidth.Lines(lines.Select(Set), width / Size) * Size * words.Language.PrintedLine;

    /// <summary>A text, with the Dutch under it where that stands beside it.</summary>
    private double Stack(Line line, double size, double width)
    {
        double own = Own(line, size, width);
        return line.HasDutch ? Tolerance * (own + (TextWidth.Lines([(Dutch.Plain(line.Text), line.IsBold)], width / size) * size * Dutch.Language.PrintedLine)) : own;
    }

    private double Own(Line line, double size, double width) => TextWidth.Lines([(words.Plain(line.Text), line.IsBold)], width / size) * size * words.Language.PrintedLine;

    /// <summary>A text to set.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="IsBold">Whether it is bold.</param>
    /// <param name="HasDutch">Whether the Dutch stands under it.</param>
    private sealed record Line(Text Text, bool IsBold, bool HasDutch);
}
