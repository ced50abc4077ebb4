namespace Inburgering.Web.Pages.Results;

/// <summary>A condition that is not met, told briefly: for paper, where the outcome is not at hand.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Texts">Why, or what can be done about it; each once.</param>
public sealed record Shortcoming(Finding Condition, ImmutableArray<Text> Texts)
{
    /// <summary>What people can bring about or find out, in the order in which it is told.</summary>
    private static readonly ImmutableArray<GapKind> Remediable = [GapKind.Do, GapKind.Wait, GapKind.FindOut];

    /// <summary>Doing before waiting, and finding out last.</summary>
    public static IComparer<GapKind> Order { get; } = Comparer<GapKind>.Create((one, other) => Remediable.IndexOf(one).CompareTo(Remediable.IndexOf(other)));

    /// <summary>The name of the condition, and the verdict on it.</summary>
    public Text Heading => Text.Of("checklist.tekort", ("voorwaarde", Text.Of($"voorwaarde.{Condition.Id}")), ("oordeel", ShownVerdict.Of(Condition, Edition.InForce).Text));

    public static Shortcoming Told(Finding condition) => new(condition, [.. Of(condition).SelectMany(Why).Distinct()]);

    /// <summary>Where a condition falls short: of grounds that are uncertain, in these, not in those beside them that are ruled out.</summary>
    public static IEnumerable<Finding> Of(Finding condition) => condition.Verdict is Verdict.Uncertain && !condition.Parts.IsEmpty
        ? condition.Parts.Where(ground => ground.Verdict is Verdict.Uncertain)
        : [condition];

    /// <summary>What can be done, waited for or found out about a finding; that which may come in the place of what stands before it says so.</summary>
    public static IEnumerable<(GapKind Kind, Text Text)> Remedies(Finding finding)
    {
        HashSet<Gap> told = [];
        bool isFirst = true;
        foreach (ImmutableArray<Gap> remedy in finding.Alternatives.Where(gaps => gaps.All(gap => Remediable.Contains(gap.Kind))).OrderBy(gaps => gaps.Select(gap => gap.Kind).Max(Order), Order))
        {
            bool isOther = !isFirst;
            foreach (Gap gap in remedy.Where(gap => gap.Id != Gap.ExtensionId && told.Add(gap)))
            {
                yield return (gap.Kind, isOther ? Text.Of("antwoord.of", ("wat", gap.Text)) : gap.Text);
                isOther = isFirst = false;
            }
        }
    }

    /// <summary>The reason; where it lies in parts, or is not known, what can be done or found out, which says more.</summary>
    private static IEnumerable<Text> Why(Finding part)
    {
        Text[] remedies = [.. Remedies(part).Select(remedy => remedy.Text)];
        return (part.Parts.IsEmpty && part.Verdict is not Verdict.Unknown) || remedies.Length == 0 ? [part.Text] : remedies;
    }
}
