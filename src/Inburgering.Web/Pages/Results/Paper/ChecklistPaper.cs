using Inburgering.Web.Languages;

namespace Inburgering.Web.Pages.Results.Paper;

/// <summary>The checklist as it goes on paper: what to do, what to fill in, what to enclose, where to send it and what comes then.</summary>
public sealed class ChecklistPaper(ChecklistModel page, Phrasebook words)
{
    private const double DrawingHeight = 46;
    private const double CutHeight = 40;
    private const double BoxHeight = 22;
    private const double FrameHeight = 4;
    private const string DoingPart = "doen";
    private const string ClosingPart = "daarna";

    private readonly Typesetter _type = new(words);

    /// <summary>The sheets, laid out so that each fits A4 in every browser.</summary>
    public ImmutableArray<Sheet> Sheets => Sheet.LayOut(
        page.IsAsPrinted
            ? [.. First(), .. Enclosing(), .. Filling(), .. Doing(), .. Receipt()]
            : [.. First(), .. Enclosing(), .. Filling(), .. Judging(), .. Doing(), .. Sending(), .. Closing(), .. Receipt()],
        Typesetter.ColumnHeight - (page.IsAsPrinted ? Typesetter.EditionHeight : 0),
        Front());

    /// <summary>What a part of the checklist is called: "eerst", "envelop", "invullen", "doen", "adres" or "daarna".</summary>
    public static Text PartName(string part) => Text.Of($"checklist.deel.{part}");

    /// <summary>What can be done and by when, the permit and what is still open, above the columns of the first sheet.</summary>
    private double Front() =>
        _type.Across(Typesetter.TitleSize, page.Headline.Sentence, isWeighty: true)
        + _type.Across(Typesetter.Size, page.List.Permit!.Name)
        + (page.Open is { } open ? _type.Across(Typesetter.Size, open, isWeighty: true) + BoxHeight : 0);

    /// <summary>What to do, and the dates; of an old form nothing but that it is old.</summary>
    private IEnumerable<Block> First()
    {
        const string Part = "eerst";
        yield return Heading(Part);
        foreach (Text step in page.Headline.Steps)
        {
            yield return new(Part, "_EersteStap", step, _type.Numbered(step)) { List = BlockList.Steps };
        }

        TimelineDrawing drawing = page.Drawing;
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
            yield return new(Part, "_Dag", mark, _type.Numbered(mark.Heading, mark.Date.Text)) { List = BlockList.Dates };
        }
    }

    /// <summary>The verdict, and why it is what it is.</summary>
    private IEnumerable<Block> Judging()
    {
        yield return Heading(DoingPart);
        yield return new(DoingPart, "_LijstOordeel", page, _type.Verdict(Text.Of("checklist.oordeel"), page.Shown.Text) + (page.Assessment.Hurry is { } hurry ? _type.Verdict(hurry) : 0));
        if (page.Shortcomings.ToList() is { Count: > 0 } shortcomings)
        {
            yield return Subheading(DoingPart, Text.Of("checklist.waarom"));
            foreach (Shortcoming shortcoming in shortcomings)
            {
                double height = _type.Paragraph(shortcoming.Heading) + shortcoming.Texts.Sum(text => _type.Paragraph(text));
                yield return new(DoingPart, "_Tekort", shortcoming, height) { List = BlockList.Terms };
            }
        }
    }

    private IEnumerable<Block> Doing()
    {
        if (page.IsAsPrinted)
        {
            yield return Heading(DoingPart);
        }

        foreach (IGrouping<Moment, Step> moment in page.Doing)
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
        foreach (IGrouping<string, FormEntry> section in page.Form)
        {
            yield return Subheading(Part, section.First().SectionName);
            foreach (FormEntry entry in section)
            {
                Text[] box = entry.BoxName is { } name ? [Text.Of("checklist.vak"), name] : [];
                yield return new(Part, "_Vak", entry, _type.Box(box, [entry.Text])) { List = BlockList.Ticks };
            }
        }
    }

    private IEnumerable<Block> Enclosing()
    {
        const string Part = "envelop";
        yield return Heading(Part);
        yield return new(Part, "_Aantal", page.Enclosures, _type.Paragraph(page.Enclosures, Text.Of("checklist.bijlagen.tel"))) { LeadsOn = true };
        foreach (ShownItem item in page.Items)
        {
            yield return new(Part, "_Stuk", item, _type.Paper(item.Name, item.Form, item.Lines) + FrameHeight) { List = BlockList.Ticks };
        }

        // On paper the steps say the same.
        yield return new(Part, "_Vormen", page.PaperForms, Height: 0);
    }

    private IEnumerable<Block> Sending()
    {
        const string Part = "adres";
        yield return Heading(Part);
        yield return new(Part, "_Adres", page, CutHeight + page.Address.Sum(_type.AddressLine) + _type.Paragraph(page.AddressNote));
    }

    /// <summary>What comes after posting, and what was not looked at.</summary>
    private IEnumerable<Block> Closing()
    {
        yield return Heading(ClosingPart);
        foreach (Step step in page.Afterwards)
        {
            yield return StepBlock(ClosingPart, step);
        }

        if (page.NotLookedAt is { IsEmpty: false } omissions)
        {
            yield return Subheading(ClosingPart, Text.Of("uitkomst.niet-bekeken"));
            foreach (Omission omission in omissions)
            {
                yield return new(ClosingPart, "_NietBekeken", omission, _type.Fine(omission.Text)) { List = BlockList.Fine };
            }
        }
    }

    /// <summary>From what the list was reckoned.</summary>
    private IEnumerable<Block> Receipt() => [new(ClosingPart, "_Bewijs", page.Receipt, _type.Paragraph(ReceiptLine.Of(page.Receipt)))];

    private Block Heading(string part) => new(part, "_Deel", part, _type.PartHeading(PartName(part))) { LeadsOn = true };

    private Block Subheading(string part, Text text) => new(part, "_Kop", text, _type.Heading(text)) { LeadsOn = true };

    private Block StepBlock(string part, Step step) => new(part, "_Stap", step, _type.Step(step.Title, step.Texts)) { List = BlockList.Ticks };
}
