using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Web.Kinds;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Pages.Results;

/// <summary>One condition, ground or part of a ground, as the outcome shows it.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Interview">The answers it rests on.</param>
/// <param name="Level">How deep it stands: 0 for a condition, more below.</param>
public sealed record ShownFinding(Finding Finding, Interview Interview, int Level = 0)
{
    /// <summary>The kinds of id under which the name of a finding may stand, the likeliest first.</summary>
    private static readonly string[] NamePrefixes = ["voorwaarde", "grond", "soort"];

    /// <summary>The condition that says when to send the form.</summary>
    private const string TimeToSend = "termijn";

    /// <summary>The visitor's own way, on which answers can be given and changed; another one where only a look is taken.</summary>
    public Interview Own { get; init; } = Interview;

    public bool IsCondition => Level == 0;

    public ShownVerdict Shown => ShownVerdict.Of(Finding, Interview.Assessment.Dossier.Law.Edition);

    /// <summary>Whether the reason is told: with the form as printed nothing can be sent, so no day is named on which to send it.</summary>
    public bool TellsReason => !(IsAsPrinted && Finding.Id == TimeToSend);

    /// <summary>Not met for now, but something can still be done, found out or waited for.</summary>
    public bool IsWithinReach => Finding.Standing is Standing.RuledOut && Finding.Gaps.Any(gap => gap.Kind is not GapKind.Fixed);

    /// <summary>What is missing here; what is missing in one part of it stands with that part.</summary>
    public IEnumerable<Gap> Gaps => Finding.Gaps.Where(gap => !Finding.Parts.Any(ground => Asks(ground, gap)) && !(IsAsPrinted && gap.Kind is GapKind.Wait));

    /// <summary>Whether what is missing is an answer that the visitor can give now.</summary>
    public bool CanAnswer(Gap gap) => gap is { Kind: GapKind.Ask, Question: { } question } && (Own.Assessment.Open.Contains(question) || QuestionPage.IsOn(Own, question));

    /// <summary>The parts that matter now: with one met, only those met; else those uncertain, open or within reach.</summary>
    public IEnumerable<ShownFinding> Telling => Parts.Where(part => part.Tells(Finding));

    /// <summary>The parts that are ruled out for good, or not needed.</summary>
    public IEnumerable<ShownFinding> Rest => Parts.Where(part => !part.Tells(Finding));

    /// <summary>Whether the form and a later source contradict each other here, so that both are shown (R8).</summary>
    public bool IsContradicted => Level > 0 && Finding.Provisions.Contains(IntegrationProvisions.For513NoExemption) && Finding.Changes.Contains(IntegrationChanges.Vrijstelling513);

    /// <summary>The law changes that decide here; one that decides in a part, or is told as a contradiction, is not shown twice.</summary>
    public IEnumerable<LawChange> Changes => Finding.Changes.Where(change =>
        !Telling.Any(part => part.Finding.Changes.Contains(change)) && !(IsContradicted && change == IntegrationChanges.Vrijstelling513));

    /// <summary>The answers it rests on; those of its parts stand with the parts.</summary>
    public IEnumerable<ShownAnswer> Answers => Finding.Answers
        .Where(id => !Finding.Parts.Any(ground => ground.Answers.Contains(id)))
        .Select(id => Questionnaire.Find(id)!)
        .Select(question => new ShownAnswer(
            new(question, Interview.Assessment.Dossier.IsMinor),
            Interview.Assessment.Dossier.Answers.To(question) ?? Answer.DontKnow,
            Own.Walked.Contains(question)));

    /// <summary>The provisions it rests on, by their place in the sources.</summary>
    public IEnumerable<IGrouping<Place, Provision>> Sources => Finding.Provisions.GroupBy(provision => provision.Place);

    private bool IsAsPrinted => Interview.Assessment.Dossier.Law.Edition is Edition.AsPrinted;

    private IEnumerable<ShownFinding> Parts => Finding.Parts.Select(ground => this with { Finding = ground, Level = Level + 1 });

    /// <summary>What the condition, ground or part is called.</summary>
    public Text Name(Phrasebook words) =>
        NamePrefixes.Skip(IsCondition ? 0 : 1).Select(prefix => Text.Of($"{prefix}.{Finding.Id}")).FirstOrDefault(words.Has)
        ?? throw new KeyNotFoundException($"There is no name for the finding '{Finding.Id}'.");

    /// <summary>Whether one of its parts is enough.</summary>
    public bool NeedsOnePart => Finding.Combination is Combination.AnyOf or Combination.AnyOfWithPapers;

    /// <summary>Where every part counts, all are told; where one is enough, only those that matter.</summary>
    private bool Tells(Finding whole) => whole.Combination is Combination.AllOf
        || (whole.Verdict is Verdict.Met
            ? Finding.Verdict is Verdict.Met
            : Finding.Standing is Standing.Reached or Standing.Uncertain or Standing.Open || IsWithinReach);

    private static bool Asks(Finding part, Gap gap) =>
        part.IsNeeded && (part.Gaps.Contains(gap) || part.Parts.Any(ground => Asks(ground, gap)));
}

/// <summary>An answer that a finding rests on.</summary>
/// <param name="Wording">The words of its question.</param>
/// <param name="Answer">What was said.</param>
/// <param name="CanChange">Whether the question is on the way, so that it can be answered anew.</param>
public sealed record ShownAnswer(Wording Wording, Answer Answer, bool CanChange)
{
    public ImmutableArray<Text> Said => QuestionKinds.Of(Wording.Question).Say(Wording, Answer);
}
