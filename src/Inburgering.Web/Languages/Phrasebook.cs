using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Inburgering.Domain.Composition;
using Microsoft.AspNetCore.Html;

namespace Inburgering.Web.Languages;

/// <summary>All words of the domain and the site in one language, and how values are put into them.</summary>
public sealed partial class Phrasebook
{
    /// <summary>The resource files of the site itself.</summary>
    private static readonly string[] Rooms =
    [
        "Inburgering.Web.Api.ApiWords",
        LawWords.Room,
        "Inburgering.Web.Pages.ResultWords",
        "Inburgering.Web.Pages.SiteWords",
        "Inburgering.Web.Pages.WayWords",
        "Inburgering.Web.Pages.WizardWords",
        "Inburgering.Web.Saving.SavingWords",
    ];

    private const string AmountSign = "€";
    private const string ItemMark = "- ";
    private const string EncodedLineBreak = "&#xA;";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly ConcurrentDictionary<(string, DutchBeside), Phrasebook> Books = new();

    /// <summary>How much is read before the answers to a question.</summary>
    private const int OpeningSentences = 2;

    private const string Questioning = "?؟";

    private readonly Dictionary<string, Template> _templates;
    private readonly HashSet<string> _pending = [];
    private readonly Phrasebook? _dutch;
    private readonly DutchBeside _beside;

    private Phrasebook(LawValues law, Language language, DutchBeside beside, Phrasebook? dutch, string? lacking = null)
    {
        Language = language;
        _beside = language == Language.Dutch ? DutchBeside.Nothing : beside;
        _dutch = dutch;
        _templates = new(dutch?._templates ?? [], StringComparer.Ordinal);
        LawWords words = new(law, language);
        _pending.UnionWith(_templates.Keys);
        foreach ((string key, string value) in Load(language).Where(text => text.Key != lacking))
        {
            _templates[key] = Template.Parse(value).Fill(words);
            _pending.Remove(key);
        }
    }

    public Language Language { get; }

    /// <summary>Whether every text has the Dutch beside it.</summary>
    public bool IsBesideDutch => _beside is DutchBeside.Everything;

    /// <summary>Whether no text has the Dutch beside it.</summary>
    public bool IsAlone => _beside is DutchBeside.Nothing;

    private Phrasebook InDutch => _dutch ?? this;

    /// <summary>A text of the site by its key, as HTML.</summary>
    public IHtmlContent this[string key] => Html(Text.Of(key));

    /// <summary>The words of a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="isBesideDutch">Whether the Dutch stands beside each text.</param>
    public static Phrasebook In(Language language, bool isBesideDutch = false) => In(language, Beside(isBesideDutch));

    /// <summary>The words of a language with no Dutch beside any of them: where the Dutch stands in a column of its own.</summary>
    public static Phrasebook Alone(Language language) => In(language, DutchBeside.Nothing);

    /// <summary>The words of a language under another law than that of the rules.</summary>
    public static Phrasebook Under(LawValues law, Language language, bool isBesideDutch = false) =>
        new(law, language, Beside(isBesideDutch), language == Language.Dutch ? null : Under(law, Language.Dutch));

    /// <summary>The words of a language in which one text is not translated yet.</summary>
    internal static Phrasebook Lacking(string key, Language language, bool isBesideDutch = false) =>
        new(LawValues.Current, language, Beside(isBesideDutch), In(Language.Dutch), key);

    /// <summary>Every text that a language has of its own, by key.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Load(Language language) =>
        Vocabulary.In(CultureOf(language)).Concat(Rooms.SelectMany(room => Load(language, room)));

    /// <summary>Every text that a language has of its own in one resource file of the site.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Load(Language language, string room) =>
        Vocabulary.In(CultureOf(language), room, typeof(Phrasebook).Assembly);

    /// <summary>The keys that begin in a certain way, for pages that list every text of a kind.</summary>
    public IEnumerable<string> Keys(string prefix) => _templates.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal));

    public bool Has(Text text) => _templates.ContainsKey(text.Key);

    /// <summary>The text as plain characters: for titles, attributes, the API and mail.</summary>
    public string Plain(Text text)
    {
        StringBuilder said = new();
        Say(text, new PlainWriter(said));
        return said.ToString();
    }

    public string Plain(string key) => Plain(Text.Of(key));

    /// <summary>
    /// The text as HTML: official names marked, in another language as Dutch, and values isolated where the language runs the
    /// other way; with the Dutch beside it where that is asked for, and where a date or amount stands in a translation nobody reviewed.
    /// </summary>
    public IHtmlContent Html(Text text) => new HtmlString(SaysDutchBeside(text) && !IsPending(text) ? $"{Own(text)} {DutchOf(text)}" : Own(text));

    /// <summary>A verdict or warning as HTML, with the Dutch beside it in a translation that nobody reviewed.</summary>
    public IHtmlContent Weighty(Text text) => new HtmlString(SaysDutchBesideWeighty(text) && !IsPending(text) ? $"{Own(text)} {DutchOf(text)}" : Own(text));

    /// <summary>What must be known again on a Dutch paper, or shown at a Dutch desk, as HTML: with the Dutch beside it, unless that stands within.</summary>
    public IHtmlContent Name(Text text) => new HtmlString(SaysDutchBesideName(text) && !IsPending(text) ? $"{Own(text)} {DutchOf(text)}" : Own(text));

    /// <summary>A text of the list as HTML. A date does not bring the Dutch here: the list of days, on the same paper, has it.</summary>
    public IHtmlContent Listed(Text text) => IsBesideDutch ? Html(text) : new HtmlString(Own(text));

    /// <summary>Whether the Dutch stands beside a verdict or warning.</summary>
    public bool SaysDutchBesideWeighty(Text text) => SaysDutchBeside(text) || MustBeChecked;

    /// <summary>Whether the Dutch stands beside a name.</summary>
    public bool SaysDutchBesideName(Text text) => !IsAlone && (SaysDutchBeside(text) || !HasOfficialName(text));

    /// <summary>Whether the Dutch stands beside a text.</summary>
    public bool SaysDutchBeside(Text text) => IsBesideDutch || (MustBeChecked && HasDateOrAmount(text));

    /// <summary>What is printed on a paper that a text speaks of: the last official name in it; null where it has none.</summary>
    public string? Printed(Text text) => InDutch._templates[text.Key].Parts.OfType<Template.OfficialName>().LastOrDefault() is { } name
        ? string.Concat(name.Inside.Parts.OfType<Template.Literal>().Select(part => part.Text))
        : null;

    /// <summary>Whether a text is not translated yet: it is then said in Dutch, marked as Dutch.</summary>
    public bool IsPending(Text text) => _pending.Contains(text.Key);

    /// <summary>A longer text in paragraphs and lists: a line that starts with a dash is an item of a list.</summary>
    public IHtmlContent Blocks(Text text) => InBlocks(text, whole => whole) ?? HtmlString.Empty;

    /// <summary>The first two sentences of a text in paragraphs: what is read before the answers to a question.</summary>
    public IHtmlContent Opening(Text text) => InBlocks(text, whole => Opened(whole).Opening) ?? HtmlString.Empty;

    /// <summary>What is left of a text after its opening; null where nothing is.</summary>
    public IHtmlContent? Remainder(Text text) => InBlocks(text, whole => Opened(whole).Remainder);

    /// <summary>Whether what weighs most must bring its Dutch: no native speaker has reviewed it.</summary>
    private bool MustBeChecked => !IsAlone && !Language.IsReviewed;

    private static DutchBeside Beside(bool isBesideDutch) => isBesideDutch ? DutchBeside.Everything : DutchBeside.WhatWeighs;

    private static Phrasebook In(Language language, DutchBeside beside) => Books.GetOrAdd(
        (language.Code, beside),
        _ => new(LawValues.Current, language, beside, language == Language.Dutch ? null : In(Language.Dutch)));

    private static (string Opening, string Remainder) Opened(string whole)
    {
        int end = whole.IndexOf('\n', StringComparison.Ordinal) is var line and >= 0 ? line : whole.Length;
        int[] ends = [.. SentenceEnd().Matches(whole[..end]).Select(sentence => sentence.Index), end];
        // A question, and what to do if so, belong together: the opening does not end with a question.
        int cut = ends.Take(OpeningSentences).LastOrDefault(at => at > 0 && !Questioning.Contains(whole[at - 1]), ends.Skip(OpeningSentences).FirstOrDefault(end));
        return (whole[..cut], whole[cut..].Trim());
    }

    private HtmlString? InBlocks(Text text, Func<string, string> part)
    {
        if (IsPending(text))
        {
            return new HtmlString(BlocksOfDutch(text, part));
        }

        string own = part(Own(text));
        if (own.Length == 0)
        {
            return null;
        }

        StringBuilder blocks = new();
        bool inList = false;
        foreach (string line in own.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            bool isItem = line.StartsWith(ItemMark, StringComparison.Ordinal);
            blocks.Append((inList, isItem) switch
            {
                (false, true) => "<ul>",
                (true, false) => "</ul>",
                _ => "",
            });
            blocks.Append(isItem ? $"<li>{line[ItemMark.Length..]}</li>" : $"<p>{line}</p>");
            inList = isItem;
        }

        blocks.Append(inList ? "</ul>" : "");
        if (SaysDutchBeside(text))
        {
            blocks.Append(BlocksOfDutch(text, part));
        }

        return new HtmlString(blocks.ToString());
    }

    /// <summary>A date in words, for example "12 juni 2026".</summary>
    public string Date(DateOnly date) => Language.Date(date);

    public string Number(int number) => number.ToString(Language.Culture);

    /// <summary>An amount in euros, with cents only where there are any.</summary>
    public string Euros(decimal amount) => amount.ToString(decimal.IsInteger(amount) ? "N0" : "N2", Language.Culture);

    private static CultureInfo CultureOf(Language language) => language == Language.Dutch ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language.Code);

    private string DutchOf(Text text) => $"<span class=\"nl\" lang=\"nl\" dir=\"ltr\">{InDutch.Own(text)}</span>";

    private string BlocksOfDutch(Text text, Func<string, string> part) => $"<div class=\"nl\" lang=\"nl\" dir=\"ltr\">{InDutch.InBlocks(text, part)}</div>";

    /// <summary>The white space after a sentence, in every script of the site; not within a tag.</summary>
    [GeneratedRegex(@"(?<=[.!?؟።])\s+(?![^<>]*>)")]
    private static partial Regex SentenceEnd();

    private string Own(Text text)
    {
        StringBuilder said = new();
        Say(text, new HtmlWriter(said, Language));
        return said.ToString();
    }

    private bool HasDateOrAmount(Text text) =>
        text.Arguments.Any(argument => argument.Value is DateOnly or BirthDate || (argument.Value is Text nested && HasDateOrAmount(nested)))
        || _templates[text.Key].Parts.OfType<Template.Literal>().Any(literal => literal.Text.Contains(AmountSign, StringComparison.Ordinal));

    private bool HasOfficialName(Text text) =>
        _templates[text.Key].Parts.OfType<Template.OfficialName>().Any() || text.Arguments.Any(argument => argument.Value is Text nested && HasOfficialName(nested));

    private void Say(Text text, Writer writer)
    {
        if (!_templates.TryGetValue(text.Key, out Template? template))
        {
            throw new KeyNotFoundException($"There are no words for '{text.Key}'.");
        }

        if (IsPending(text))
        {
            writer.InDutch(InDutch, text);
        }
        else
        {
            Say(template, text, writer);
        }
    }

    private void Say(Template template, Text text, Writer writer)
    {
        foreach (Template.Part part in template.Parts)
        {
            switch (part)
            {
                case Template.Literal literal: writer.Say(literal.Text); break;
                case Template.OfficialName name: writer.Official(() => Say(name.Inside, text, writer)); break;
                case Template.Value value: SayValue(Argument(text, value.Name), writer); break;
                case Template.Plural plural: SayPlural(plural, (int)Argument(text, plural.Name), writer); break;
            }
        }
    }

    private void SayValue(object value, Writer writer)
    {
        switch (value)
        {
            case Text nested: Say(nested, writer); break;
            case DateOnly date: writer.Isolated(Date(date)); break;
            case BirthDate birth: writer.Isolated(Language.Date(birth)); break;
            case int number: writer.Isolated(Number(number)); break;
            case decimal euros: writer.Isolated(Euros(euros)); break;
            default: writer.Isolated((string)value); break;
        }
    }

    private void SayPlural(Template.Plural plural, int number, Writer writer)
    {
        int form = Math.Min(PluralRules.FormOf(Language.Code, number), plural.Forms.Length - 1);
        writer.Say(plural.Forms[form].Replace("#", Number(number), StringComparison.Ordinal));
    }

    private static object Argument(Text text, string name)
    {
        foreach ((string key, object value) in text.Arguments)
        {
            if (key == name)
            {
                return value;
            }
        }

        throw new KeyNotFoundException($"'{text.Key}' was given no '{name}'.");
    }

    /// <summary>What the Dutch stands beside.</summary>
    private enum DutchBeside
    {
        Nothing,

        /// <summary>Names that a desk must know, and verdicts, dates and amounts in a translation that nobody reviewed.</summary>
        WhatWeighs,
        Everything,
    }

    private abstract class Writer
    {
        public abstract void Say(string words);

        public abstract void Isolated(string value);

        public abstract void Official(Action name);

        /// <summary>A text that is not translated yet.</summary>
        public abstract void InDutch(Phrasebook dutch, Text text);
    }

    private sealed class PlainWriter(StringBuilder said) : Writer
    {
        public override void Say(string words) => said.Append(words);

        public override void Isolated(string value) => said.Append(value);

        public override void Official(Action name) => name();

        public override void InDutch(Phrasebook dutch, Text text) => dutch.Say(text, this);
    }

    private sealed class HtmlWriter(StringBuilder said, Language language) : Writer
    {
        public override void Say(string words) => said.Append(Encoder.Encode(words).Replace(EncodedLineBreak, "\n", StringComparison.Ordinal));

        public override void Isolated(string value)
        {
            if (language.IsRightToLeft)
            {
                said.Append("<bdi>").Append(Encoder.Encode(value)).Append("</bdi>");
            }
            else
            {
                Say(value);
            }
        }

        public override void Official(Action name)
        {
            (string open, string close) = language == Language.Dutch ? ("<b>", "</b>") : ("<bdi lang=\"nl\" dir=\"ltr\">", "</bdi>");
            said.Append(open);
            name();
            said.Append(close);
        }

        public override void InDutch(Phrasebook dutch, Text text) =>
            said.Append("<span class=\"nl\" lang=\"nl\" dir=\"ltr\">").Append(dutch.Own(text)).Append("</span>");
    }
}
