using Inburgering.Web.Languages;

namespace Inburgering.Web.Pages.Results.Paper;

/// <summary>How high texts stand on paper. The measures are those of paper.css and of the part of site.css for print.</summary>
/// <param name="words">The words in which they are said.</param>
/// <param name="size">The size of letters that are read, in points.</param>
/// <param name="width">How wide the column is, in points.</param>
/// <param name="tickWidth">What a box to tick, or a number, takes of the width.</param>
public sealed class Typesetter(Phrasebook words, double size, double width, double tickWidth = Typesetter.TickWidth)
{
    /// <summary>The height of a column under the head of a sheet of A4, in points.</summary>
    public const double ColumnHeight = 738;

    /// <summary>What the second line takes that the head of a sheet has in two languages.</summary>
    public const double SecondLineHeight = 12;

    /// <summary>What the mark of the edition takes of each sheet.</summary>
    public const double EditionHeight = 40;

    /// <summary>The size of the title of the list.</summary>
    public const double TitleSize = 17;

    /// <summary>The size of what else stands above the columns.</summary>
    public const double FrontSize = 11;

    /// <summary>The width of a sheet within its margins.</summary>
    public const double PageWidth = 538;

    /// <summary>The width of one of two columns.</summary>
    public const double ColumnWidth = 258;

    /// <summary>What a box to tick, or a number, takes of the width.</summary>
    public const double TickWidth = 19;

    /// <summary>Where two languages stand in rows: what is between them.</summary>
    public const double RowGap = 14;

    private const char HardSpace = '\u00A0';

    /// <summary>What a small box takes before a person, in letters.</summary>
    private const string BoxRoom = "\u00A0\u00A0\u00A0\u00A0";

    /// <summary>What a frame takes at either side of its words, in letters.</summary>
    private const string FrameRoom = "\u00A0\u00A0";

    private const double FineSize = 9;
    private const double PartSize = 13;
    private const double AddressSize = 13.75;

    /// <summary>What may be reckoned short where the letters are not those of the table, and the Dutch breaks the lines.</summary>
    private const double Tolerance = 1.05;

    private const double FineIndent = 12;
    private const double FineGap = 1.5;
    private const double Gap = 3.5;
    private const double HeadingGap = 7.5;
    private const double TickGap = 4.5;

    private static readonly Phrasebook Dutch = Phrasebook.In(Language.Dutch);

    /// <summary>The heading of a part, with the space around it.</summary>
    public double PartHeading(Text text) => Stack(Bold(text), PartSize, width) + HeadingGap;

    /// <summary>A heading in a column, with the space around it.</summary>
    public double Heading(Text text) => Stack(Bold(text), size, width) + HeadingGap;

    /// <summary>A line of the address to cut out, which is Dutch in every language.</summary>
    public double AddressLine(Text line) => InDutch(line, isBold: true, AddressSize, width);

    /// <summary>A paragraph of texts that run on.</summary>
    public double Paragraph(params IReadOnlyList<Text> texts) => Run([.. texts.Select(Told)], width) + Gap;

    /// <summary>A verdict in its frame, and what leads to it.</summary>
    public double Verdict(Text label, Text verdict) => Run([Bold(label)], width) + Run([Weighty(verdict)], width) + Gap;

    /// <summary>A warning.</summary>
    public double Verdict(Text warning) => Run([Weighty(warning)], width) + Gap;

    /// <summary>A box of the form to tick: what it is called, to know it again, and texts; in Dutch they run on, elsewhere the Dutch stands between.</summary>
    public double Box(IReadOnlyList<Text> names, IReadOnlyList<Text> texts) => Ticked([.. names.Select(Name)], [], texts);

    /// <summary>A paper of the envelope: what it is called, in what form it goes in, and all that is said of it.</summary>
    public double Paper(ShownItem item) => Ticked([Name(item.Name)], [.. Inline(Name(item.Form)), .. item.IsOfSeveral ? item.Whose.Select(_ => BoxRoom) : []], item.Lines);

    /// <summary>A step to tick off: what it is, in bold, and how it is done.</summary>
    public double Step(Text title, IReadOnlyList<Text> texts) => Ticked([new(title, IsBold: true, words.IsBesideDutch)], [], texts);

    /// <summary>What must be known of a thing in both languages; nothing where it has no name.</summary>
    public double Title(Brief brief) => size * words.Language.PrintedLine * TextWidth.Lines(
        [
            .. brief.Title.Select(text => (words.Plain(text), true)),
            .. brief.Form is { } form ? [(Framed(words.Plain(form)), true)] : Array.Empty<(string, bool)>(),
            .. brief.Whose.Select(text => (brief.Whose.Length > 1 ? $"{BoxRoom}{words.Plain(text)}" : words.Plain(text), false)),
            .. brief.Known.Select(text => (words.Plain(text), false)),
        ],
        (width - tickWidth) / size);

    /// <summary>What explains a title, of texts that run on.</summary>
    public double Explanation(IReadOnlyList<Text> texts) => Run([.. texts.Select(Told)], width - tickWidth) + TickGap;

    /// <summary>An item of a numbered list, mostly bold.</summary>
    public double Numbered(params IReadOnlyList<Text> texts) => Run([.. texts.Select(Bold)], width - tickWidth) + Gap;

    /// <summary>An item in small print.</summary>
    public double Fine(Text text) => Stack(Told(text), FineSize, width - FineIndent) + FineGap;

    /// <summary>A paragraph in small print, of texts that run on.</summary>
    public double FineParagraph(Text lead, IEnumerable<Text> texts) => Run([Told(lead) with { IsBold = true }, .. texts.Select(Told)], width - FineIndent, FineSize) + FineGap;

    /// <summary>What stands over the whole width, above the columns; the Dutch in letters of the size that is read.</summary>
    public double Across(double letters, Text text, bool isWeighty = false)
    {
        bool hasDutch = isWeighty ? words.SaysDutchBesideWeighty(text) : words.SaysDutchBeside(text);
        double own = Own(new(text, IsBold: true, hasDutch), letters, width);
        return (2 * Gap) + (hasDutch ? Tolerance * (own + InDutch(text, isBold: false, FrontSize, width)) : own);
    }

    private double Ticked(IReadOnlyList<Line> name, IReadOnlyList<string> tag, IReadOnlyList<Text> texts)
    {
        Line[] told = [.. texts.Select(Told)];
        double room = width - tickWidth;
        double tagged = TextWidth.Lines(tag.Select(said => (said, true)), room / size) * size * words.Language.PrintedLine;
        return TickGap + (words.IsAlone
            ? TextWidth.Lines([.. name.Select(Set), .. tag.Select(said => (said, true)), .. told.Select(Set)], room / size) * size * words.Language.PrintedLine
            : Run(name, room) + tagged + Run(told, room));
    }

    /// <summary>What stands in a frame within a line, whole, with the Dutch behind it.</summary>
    private string[] Inline(Line line) => [.. (line.HasDutch ? [words, Dutch] : new[] { words }).Select(book => Framed(book.Plain(line.Text)))];

    /// <summary>A text as one word, with room for the frame.</summary>
    private static string Framed(string text) => $"{FrameRoom}{text.Replace(' ', HardSpace)}{FrameRoom}";

    private (string Text, bool IsBold) Set(Line line) => (words.Plain(line.Text), line.IsBold);

    private Line Told(Text text) => new(text, IsBold: false, words.IsBesideDutch);

    private Line Bold(Text text) => new(text, IsBold: true, words.SaysDutchBeside(text));

    private Line Weighty(Text text) => new(text, IsBold: true, words.SaysDutchBesideWeighty(text));

    private Line Name(Text text) => new(text, IsBold: true, words.SaysDutchBesideName(text));

    private double Run(IReadOnlyList<Line> lines, double room) => Run(lines, room, size);

    private double Run(IReadOnlyList<Line> lines, double room, double letters) => lines.Any(line => line.HasDutch)
        ? lines.Sum(line => Stack(line, letters, room))
        : TextWidth.Lines(lines.Select(Set), room / letters) * letters * words.Language.PrintedLine;

    /// <summary>A text, with the Dutch under it where that stands beside it.</summary>
    private double Stack(Line line, double letters, double room)
    {
        double own = Own(line, letters, room);
        return line.HasDutch ? Tolerance * (own + InDutch(line.Text, line.IsBold, letters, room)) : own;
    }

    private static double InDutch(Text text, bool isBold, double letters, double room) =>
        TextWidth.Lines([(Dutch.Plain(text), isBold)], room / letters) * letters * Dutch.Language.PrintedLine;

    private double Own(Line line, double letters, double room) => TextWidth.Lines([(words.Plain(line.Text), line.IsBold)], room / letters) * letters * words.Language.PrintedLine;

    /// <summary>A text to set.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="IsBold">Whether it is bold.</param>
    /// <param name="HasDutch">Whether the Dutch stands under it.</param>
    private sealed record Line(Text Text, bool IsBold, bool HasDutch);
}
