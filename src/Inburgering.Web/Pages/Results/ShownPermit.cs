using Inburgering.Domain.Composition;

namespace Inburgering.Web.Pages.Results;

/// <summary>One permit as the outcome shows it: verdict, next step, conditions.</summary>
/// <param name="Judgement">The judgement of the permit.</param>
/// <param name="Interview">The answers it rests on.</param>
/// <param name="Own">The visitor's own way, which is another one where only a look is taken at this permit.</param>
public sealed record ShownPermit(Judgement Judgement, Interview Interview, Interview Own)
{
    /// <summary>What comes first among what is missing, after the extension: doing, waiting and finding out.</summary>
    private static readonly GapKind[] Urgency = [GapKind.Do, GapKind.Wait, GapKind.FindOut];

    /// <summary>The conditions that count, in the order of the permit.</summary>
    public IEnumerable<ShownFinding> Conditions => All.Where(condition => condition.Finding.IsNeeded);

    public ShownVerdict Shown => ShownVerdict.Of(Judgement, Edition);

    /// <summary>Whether it is judged by the form as printed, with which nothing can be sent.</summary>
    public bool IsAsPrinted => Edition is Edition.AsPrinted;

    /// <summary>Why it cannot be asked for at all.</summary>
    public Text ClosedBecause => Judgement.Conditions.First(condition => condition.Verdict is Verdict.NotMet && !condition.Gaps.IsEmpty).Text;

    /// <summary>The question that is open for this permit and comes first; null when nothing is asked for it.</summary>
    public Question? Asks => Gaps.Where(gap => gap.Kind is GapKind.Ask).Select(gap => Questionnaire.Find(gap.Id)!).MinBy(question => Questionnaire.OrderOf(question.Id));

    /// <summary>The question that the next step leads to; null where none is asked, or not on the visitor's own way.</summary>
    public Question? LeadsTo => Asks is { } question && QuestionPage.IsOn(Own, question) ? question : null;

    /// <summary>The next step in words.</summary>
    public Text NextStep =>
        Gaps.FirstOrDefault(gap => gap.Id == Gap.ExtensionId) is { } extension ? extension.Text
        : Asks is { } question ? Text.Of("uitkomst.stap.vraag", ("vraag", new Wording(question, Interview.Assessment.Dossier.IsMinor).Title))
        : IsRuledOutForGood ? Text.Of("uitkomst.stap.vast")
        : MostUrgent?.Text ?? Text.Of("uitkomst.stap.checklist");

    /// <summary>What the verdict means.</summary>
    public Text Meaning => Judgement.IsClosed ? Text.Of("uitkomst.oordeel.gesloten")
        : Shown.NotBefore is { } day ? Text.Of("uitkomst.oordeel.nog-niet", ("datum", day))
        : Text.Of($"uitkomst.oordeel.{Judgement.Verdict.Wire()}");

    /// <summary>What bears on the permit and was not looked at.</summary>
    public ImmutableArray<Omission> NotLookedAt => Interview.Assessment.NotLookedAt(Judgement);

    private Edition Edition => Interview.Assessment.Dossier.Law.Edition;

    private IEnumerable<ShownFinding> All => Judgement.Conditions.Select(finding => new ShownFinding(finding, Interview) { Own = Own });

    private IEnumerable<Gap> Gaps => Judgement.Conditions.SelectMany(condition => condition.Gaps);

    /// <summary>What is missing where it rules the permit out, before what is only uncertain.</summary>
    private Gap? MostUrgent => Judgement.Conditions
        .SelectMany(condition => Decisive(condition).Select(gap => (RulesOut: condition.Verdict is Verdict.NotMet, Gap: gap)))
        .Where(missing => Urgency.Contains(missing.Gap.Kind))
        .OrderByDescending(missing => missing.RulesOut)
        .ThenBy(missing => Array.IndexOf(Urgency, missing.Gap.Kind))
        .Select(missing => missing.Gap)
        .FirstOrDefault();

    private bool IsRuledOutForGood =>
        Judgement.Conditions.Any(condition => condition.Verdict is Verdict.NotMet && condition.Gaps.All(gap => gap.Kind is GapKind.Fixed));

    /// <summary>What is missing where it decides: of grounds that are uncertain, not of those beside them that are ruled out.</summary>
    private static IEnumerable<Gap> Decisive(Finding condition) => Shortcoming.Of(condition).SelectMany(part => part.Gaps);
}
