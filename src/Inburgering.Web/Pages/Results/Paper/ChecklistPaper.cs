using System.Globalization;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Pages.Results.Paper;

/// <summary>The checklist as it goes on paper: what to do, what to enclose, what to fill in, where to send it and what comes then.</summary>
public sealed class ChecklistPaper
{
    /// <summary>More sheets than this nobody reads.</summary>
    public const int MostSheets = 5;

    private const double DrawingHeight = 39;
    private const double CutHeight = 42;
    private const double BoxHeight = 22;
    private const double FrameHeight = 4;
    private const string DoingPart = "doen";
    private const string ClosingPart = "daarna";

    /// <summary>Where to read what is good to know after posting.</summary>
    private static readonly Text More = Text.Of("checklist.daarna.meer");

    /// <summary>The sizes of letters, in points, the best first; below the last nobody reads at arm's length.</summary>
    private static readonly ImmutableArray<double> Sizes = [11, 10.5, 10, 9.5, 9];

    /// <summary>How small letters may become before there is less Dutch beside.</summary>
    private static readonly ImmutableArray<(DutchColumn Column, double Size)> Smallest = [(DutchColumn.Everything, 10), (DutchColumn.NotHow, 9.5), (DutchColumn.Names, 9)];

    private readonly PrintedList _page;
    private readonly DutchColumn _column;
    private readonly Known _known;
    private readonly Typesetter _type;

    /// <summary>What the Dutch takes in a column of its own; null where it has none.</summary>
    private readonly Typesetter? _dutch;

    /// <summary>What goes over both columns, in the language alone.</summary>
    private readonly Typesetter _wide;

    private ChecklistPaper(PrintedList page, Phrasebook words, double size, DutchColumn column, Known known)
    {
        _page = page;
        _column = column;
        _known = known;
        Size = size;
        bool isInTwo = words.IsBesideDutch;
        const double Dutch = (Typesetter.PageWidth - Typesetter.RowGap - Typesetter.TickWidth) / 2;
        _type = isInTwo ? new(Phrasebook.Alone(words.Language), size, Dutch + Typesetter.TickWidth) : new(words, size, Typesetter.ColumnWidth);
        _dutch = isInTwo ? new(Phrasebook.In(Language.Dutch), size, Dutch, tickWidth: 0) : null;
        _wide = new(Phrasebook.Alone(words.Language), size, Typesetter.PageWidth);
        Sheets = Sheet.LayOut(
            page.IsAsPrinted
                ? [.. First(), .. Enclosing(), .. Filling(), .. Doing(), .. Basis()]
                : [.. First(), .. Enclosing(), .. Filling(), .. Judging(), .. Doing(), .. Sending(), .. Closing(), .. Basis()],
            Typesetter.ColumnHeight - (isInTwo ? Typesetter.SecondLineHeight : 0) - (page.IsAsPrinted ? Typesetter.EditionHeight : 0),
            Front(new(words, size, Typesetter.PageWidth)),
            isInTwo ? 1 : 2);
    }

    /// <summary>The size of the letters, in points.</summary>
    public double Size { get; }

    /// <summary>The class of its sheets, which tells the size of the letters: "pt-11", "pt-10-5".</summary>
    public string Class => $"pt-{Size.ToString(CultureInfo.InvariantCulture).Replace('.', '-')}";

    /// <summary>The sheets, laid out so that each fits A4 in every browser.</summary>
    public ImmutableArray<Sheet> Sheets { get; }

    /// <summary>
    /// The list on no more than <see cref="MostSheets"/>: with as much of the Dutch as letters of a size leave room for, and of that the
    /// largest letters. Less of the Dutch is first without how a thing is done, then of the form and the answers the names alone. What is
    /// good to know after posting comes last: all of it where these sheets have room, with less of the Dutch where they have some, else where to read it.
    /// </summary>
    /// <param name="page">What is on it.</param>
    /// <param name="words">The words; where they have the Dutch beside all, it stands in a column of its own.</param>
    public static ChecklistPaper Of(PrintedList page, Phrasebook words)
    {
        IEnumerable<ChecklistPaper> papers = words.IsBesideDutch
            ? Smallest.SelectMany(least => Sizes.Where(size => size >= least.Size).Select(size => new ChecklistPaper(page, words, size, least.Column, Known.Elsewhere)))
            : Sizes.Select(size => new ChecklistPaper(page, words, size, DutchColumn.Everything, Known.Elsewhere));
        ChecklistPaper? last = null;
        foreach (ChecklistPaper paper in papers)
        {
            last = paper;
            if (paper.Sheets.Length <= MostSheets)
            {
                break;
            }
        }

        return (words.IsBesideDutch ? new[] { Known.Whole, Known.Short } : [Known.Whole])
            .Select(known => new ChecklistPaper(page, words, last!.Size, last._column, known))
            .FirstOrDefault(paper => paper.Sheets.Length <= MostSheets) ?? last!;
    }

    /// <summary>What a part of the checklist is called: "eerst", "envelop", "invullen", "doen", "adres" or "daarna".</summary>
    public static Text PartName(string part) => Text.Of($"checklist.deel.{part}");

    /// <summary>What can be done and by when, the permit and what is still open, above the columns of the first sheet.</summary>
    private double Front(Typesetter type) =>
        type.Across(Typesetter.TitleSize, _page.Headline.Sentence, isWeighty: true)
        + type.Across(Typesetter.FrontSize, _page.List.Permit!.Name)
        + (_page.Open is { } open ? type.Across(Typesetter.FrontSize, open, isWeighty: true) + BoxHeight : 0);

    /// <summary>What to do, and the dates; of an old form nothing but that it is old.</summary>
    private IEnumerable<Block> First()
    {
        const string Part = "eerst";
        yield return Heading(Part);
        foreach ((int index, Text step) in _page.Headline.Steps.Index())
        {
            yield return Told(Part, "_Tekst", step, type => type.Numbered(step)) with { List = BlockList.Steps, Number = index + 1 };
        }

        if (_page.Beside is { } beside)
        {
            yield return Told(Part, "_Tekst", beside, type => type.Paragraph(beside)) with { Element = "p" };
        }

        TimelineDrawing drawing = _page.Drawing;
        if (drawing.Marks.IsEmpty)
        {
            yield break;
        }

        yield return Subheading(Part, Text.Of("checklist.tijdlijn"));
        if (drawing.IsDrawn)
        {
            yield return new(Part, "_Tijdlijn", drawing, DrawingHeight) { LeadsOn = true };
        }

        foreach (TimelineDrawing.Mark mark in drawing.Marks)
        {
            yield return Told(Part, "_Dag", mark, type => type.Numbered(mark.Heading, mark.Date.Text)) with { List = BlockList.Dates, Number = mark.Number };
        }
    }

    /// <summary>The verdict, and why it is what it is.</summary>
    private IEnumerable<Block> Judging()
    {
        yield return Heading(DoingPart);
        yield return Told(DoingPart, "_LijstOordeel", _page, type => type.Verdict(Text.Of("checklist.oordeel"), _page.Shown.Text) + (_page.Assessment.Hurry is { } hurry ? type.Verdict(hurry) : 0));
        if (_page.Shortcomings.ToList() is { Count: > 0 } shortcomings)
        {
            yield return Subheading(DoingPart, Text.Of("checklist.waarom"));
            foreach (Shortcoming shortcoming in shortcomings)
            {
                yield return Explained(DoingPart, "_Tekort", shortcoming, new([shortcoming.Heading], shortcoming.Texts), DutchColumn.NotHow, type => type.Paragraph([shortcoming.Heading, .. shortcoming.Texts])) with { List = BlockList.Lacking };
            }
        }
    }

    private IEnumerable<Block> Doing()
    {
        if (_page.IsAsPrinted)
        {
            yield return Heading(DoingPart);
        }

        foreach (IGrouping<Moment, Step> moment in _page.Doing)
        {
            yield return Subheading(DoingPart, moment.Key.Text());
            foreach (Step step in moment)
            {
                yield return StepBlock(DoingPart, step);
            }
        }
    }

    private IEnumerable<Block> Filling()
    {
        const string Part = "invullen";
        yield return Heading(Part);
        foreach (IGrouping<string, FormEntry> section in _page.Form)
        {
            yield return Subheading(Part, section.First().SectionName);
            foreach (FormEntry entry in section)
            {
                Text[] box = entry.BoxName is { } name ? [Text.Of("checklist.vak"), name] : [];
                yield return Explained(Part, "_Vak", entry, new([.. box], [entry.Text]), DutchColumn.Names, type => type.Box(box, [entry.Text])) with { List = BlockList.Of(entry.Kind.IsNotice) };
            }
        }
    }

    private IEnumerable<Block> Enclosing()
    {
        const string Part = "envelop";
        yield return Heading(Part);
        yield return Told(Part, "_Aantal", _page.Enclosures, type => type.Paragraph(_page.Enclosures, Text.Of("checklist.bijlagen.tel"))) with { LeadsOn = true };
        foreach (ShownItem item in _page.Items)
        {
            Brief brief = new([item.Name], [.. item.Requirements]) { Paper = item, Form = item.Form, Whose = [.. item.Whose], Known = [item.Issuer, .. item.Age is { } age ? [age] : Array.Empty<Text>()] };
            yield return Explained(Part, "_Stuk", item, brief, DutchColumn.Names, type => type.Paper(item) + FrameHeight) with { List = BlockList.Ticks, Class = item.IsOfSeveral ? "several" : null };
        }

        // On paper the steps say the same.
        yield return new(Part, "_Vormen", _page.PaperForms, Height: 0);
    }

    private IEnumerable<Block> Sending()
    {
        const string Part = "adres";
        yield return Heading(Part);
        yield return new(Part, "_Adres", _page.Address, CutHeight + _page.Address.Sum(_type.AddressLine)) { LeadsOn = true };
        yield return Told(Part, "_Tekst", _page.AddressNote, type => type.Paragraph(_page.AddressNote)) with { Element = "p" };
    }

    /// <summary>What comes after posting, and what was not looked at.</summary>
    private IEnumerable<Block> Closing()
    {
        yield return Heading(ClosingPart);
        foreach (Afterward one in _page.Afterwards)
        {
            if (one.Step is { } step)
            {
                yield return StepBlock(ClosingPart, step);
            }
            else if (_known is not Known.Elsewhere)
            {
                Brief brief = new([one.Title], one.Texts);
                yield return (_known is Known.Short && _dutch is not null ? InShort(ClosingPart, brief, _dutch) : Explained(ClosingPart, "_Feit", one, brief, DutchColumn.NotHow, type => type.Step(one.Title, one.Texts))) with { List = BlockList.Of(isNotice: true) };
            }
        }

        if (_known is Known.Elsewhere)
        {
            yield return Told(ClosingPart, "_MeerDaarna", More, type => type.Paragraph(More)) with { Element = "p" };
        }

        if (_page.NotLookedAt is { IsEmpty: false } omissions)
        {
            yield return Subheading(ClosingPart, Text.Of("uitkomst.niet-bekeken"));
            foreach (Omission omission in omissions)
            {
                yield return Explained(ClosingPart, "_NietBekeken", omission, new([], [omission.Text]), DutchColumn.NotHow, type => type.Fine(omission.Text)) with { List = BlockList.Fine };
            }
        }
    }

    /// <summary>From what the list was reckoned: the answers, the law and the day.</summary>
    private IEnumerable<Block> Basis()
    {
        yield return Subheading(ClosingPart, Text.Of("checklist.antwoorden"));
        foreach (IGrouping<Text, Given> part in Given.In(_page.Interview))
        {
            Text[] lines = [.. part.SelectMany(given => given.Lines)];
            yield return Explained(ClosingPart, "_Antwoorden", part, new([part.Key], [.. lines]), DutchColumn.Names, type => type.FineParagraph(part.Key, lines)) with { List = BlockList.Fine };
        }

        yield return Told(ClosingPart, "_Bewijs", _page.Receipt, type => type.Paragraph(ReceiptLine.Of(_page.Receipt)));
    }

    private Block Heading(string part) => Told(part, "_Tekst", PartName(part), type => type.PartHeading(PartName(part))) with { Element = "h2", Id = part, LeadsOn = true };

    private Block Subheading(string part, Text text) => Told(part, "_Tekst", text, type => type.Heading(text)) with { Element = "h3", LeadsOn = true };

    private Block StepBlock(string part, Step step) =>
        Explained(part, "_Stap", step, new([step.Title], step.Texts), DutchColumn.NotHow, type => type.Step(step.Title, step.Texts)) with { List = BlockList.Of(step.Kind.IsNotice), Id = $"stap-{step.Kind.Id}" };

    /// <summary>A block of which the Dutch may be left out but for its title.</summary>
    /// <param name="part">The part that it belongs to.</param>
    /// <param name="partial">The view that shows all of it.</param>
    /// <param name="model">What that view shows.</param>
    /// <param name="brief">The same as title and explanation.</param>
    /// <param name="least">From which column on the Dutch is its title only.</param>
    /// <param name="height">How high all of it is.</param>
    private Block Explained(string part, string partial, object model, Brief brief, DutchColumn least, Func<Typesetter, double> height) =>
        _dutch is null || _column < least ? Told(part, partial, model, height) : InShort(part, brief, _dutch);

    /// <summary>A title and its explanation, with the Dutch beside the title alone.</summary>
    private Block InShort(string part, Brief brief, Typesetter dutch) => new(part, "_Kort", brief, Math.Max(_type.Title(brief), dutch.Title(brief)) + _wide.Explanation(brief.Texts));

    /// <summary>A block of words: in two languages it is as high as the longer of them.</summary>
    private Block Told(string part, string partial, object model, Func<Typesetter, double> height) =>
        new(part, partial, model, _dutch is null ? height(_type) : Math.Max(height(_type), height(_dutch))) { IsInTwoLanguages = _dutch is not null };

    /// <summary>How much is told of what is good to know after posting.</summary>
    private enum Known
    {
        /// <summary>Where to read it.</summary>
        Elsewhere,

        /// <summary>All of it, with the Dutch beside the titles alone.</summary>
        Short,
        Whole,
    }

    /// <summary>What stands in the column of the Dutch.</summary>
    private enum DutchColumn
    {
        Everything,

        /// <summary>All but how a step is done, and why something is lacking.</summary>
        NotHow,

        /// <summary>Of the form and the answers the names alone, of a paper what it is, whose and from whom; the days and what to do in full.</summary>
        Names,
    }
}
