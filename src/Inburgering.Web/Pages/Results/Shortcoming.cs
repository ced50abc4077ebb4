namespace Inburgering.Web.Pages.Results;

/// <summary>A condition that is not met, told briefly: for paper, where the outcome is not at hand.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Texts">Why, or what can be done about it; each once.</param>
public sealed record Shortcoming(Finding Condition, ImmutableArray<Text> Texts)
{
    /// <summary>The name of the condition, and the verdict on it.</summary>
    public Text Heading => Text.Of("checklist.tekort", ("voorwaarde", Text.Of($"voorwaarde.{Condition.Id}")), ("oordeel", ShownVerdict.Of(Condition, Edition.InForce).Text));

    public static Shortcoming Told(Finding condition) => new(condition, [.. Of(condition).SelectMany(Why).Distinct()]);

    /// <summary>Where a condition falls short: of grounds that are uncertain, in these, not in those beside them that are ruled out.</summary>
    public static IEnumerable<Finding> Of(Finding condition) => condition.Verdict is Verdict.Uncertain && !condition.Parts.IsEmpty
        ? condition.Parts.Where(ground => ground.Verdict is Verdict.Uncertain)
        : [condition];

    /// <summary>The reason; where it lies in parts, or is not known, what can be done or found out, which says more.</summary>
    private static IEnumerable<Text> Why(Finding part)
    {
        Text[] ways =
        [
            .. part.Gaps.Where(gap => gap.Kind is GapKind.Do or GapKind.Wait or GapKind.FindOut && gap.Id != Gap.ExtensionId).Select(gap => gap.Text),
        ];
        return (part.Parts.IsEmpty && part.Verdict is not Verdict.Unknown) || ways.Length == 0 ? [part.Text] : ways;
    }
}
