using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Kinds;

/// <summary>One question as it is put to this visitor.</summary>
/// <param name="Wording">The question and its words.</param>
/// <param name="Filled">What stands in its fields.</param>
/// <param name="Refusals">What is wrong with that.</param>
/// <param name="IsAlone">Whether it has the page to itself, so that its title is the heading of the page.</param>
public sealed record PutQuestion(Wording Wording, Filled Filled, ImmutableArray<Refusal> Refusals, bool IsAlone)
{
    /// <summary>A hint longer than this is text to read, not a description to hear at every field.</summary>
    private const int LongHint = 400;

    public Question Question => Wording.Question;

    public string Id => Question.Id;

    /// <summary>The partial that shows questions of this kind.</summary>
    public string View => QuestionKinds.Of(Question).View;

    /// <summary>What the visitor said so far.</summary>
    public Answers Said { get; init; } = Answers.None;

    /// <summary>Whether today stands in the fields because the visitor said nothing yet.</summary>
    public bool IsProposed { get; init; }

    /// <summary>Whether what stands in the fields was carried over from the person of the family before.</summary>
    public bool IsCarried { get; init; }

    public string HintId => $"{Id}-uitleg";

    public string ErrorId => $"{Id}-fout";

    /// <summary>Whether a field is to be mended.</summary>
    public bool IsRefused(string field) => Refusals.Any(refusal => refusal.Field == field);

    /// <summary>What is wrong in the fields whose ids begin like this.</summary>
    public IEnumerable<Refusal> RefusedWithin(string fields) => Refusals.Where(refusal => refusal.Field.StartsWith(fields, StringComparison.Ordinal));

    /// <summary>What is wrong, with the place where it stands when the page has several, for the list above the page.</summary>
    public Text Listed(Refusal refusal) =>
        Place(refusal) is { } place ? Text.Of("wizard.fout.bij", ("plaats", place), ("fout", refusal.Message)) : refusal.Message;

    /// <summary>What is wrong with the question as a whole.</summary>
    public Refused Refused => new(ErrorId, Refusals);

    /// <summary>The id of the hint, when it is short enough to hear at the fields; null otherwise.</summary>
    public string? HintedBy(Phrasebook words) =>
        words.Has(Wording.Explanation) && words.Plain(Wording.Explanation).Length <= LongHint ? HintId : null;

    /// <summary>Where the visitor finds the answer; null where that is not told, or in the explanation already.</summary>
    public Text? Whereabouts(Phrasebook words) => words.Has(Wording.Whereabouts) && Wording.Whereabouts != Wording.Explanation ? Wording.Whereabouts : null;

    /// <summary>The ids of what describes the fields: the hint, and what is wrong; null for nothing.</summary>
    public string? DescribedBy(Phrasebook words) => Refusals.IsEmpty ? HintedBy(words) : $"{HintedBy(words)} {ErrorId}".TrimStart();

    /// <summary>The words of one option: its own, those of its kind of question, or those that every question shares.</summary>
    public Text Option(string option, Phrasebook words) =>
        new[] { Wording.Option(option), Text.Of($"wizard.{Question.Kind}.{option}") }.FirstOrDefault(words.Has) ?? Text.Of($"wizard.optie.{option}");

    /// <summary>A line below an option; null where it has none.</summary>
    public Text? OptionHint(string option, Phrasebook words) => Text.Of($"{Wording.Option(option).Key}.uitleg") is var hint && words.Has(hint) ? hint : null;

    private Text? Place(Refusal refusal) => Filled.PlaceOf(refusal.Field) ?? (IsAlone ? null : Wording.Short);
}
