using System.Globalization;
using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>What must hold of every finding on every path.</summary>
internal static class NodeLaws
{
    private static readonly HashSet<string> Keys = [.. Vocabulary.In(CultureInfo.InvariantCulture).Select(pair => pair.Key)];

    /// <summary>What is wrong with a finding; null when nothing is.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="ceiling">The lowest ceiling on the way to it: nothing better may follow.</param>
    /// <param name="heard">The answers that lead to it.</param>
    public static string? Breach(Finding finding, Verdict ceiling, Answers heard) =>
        finding.Verdict is not Verdict.Unknown && finding.Verdict > ceiling ? $"{finding.Verdict} is better than the ceiling {ceiling} before it"
        : finding.Provisions.IsEmpty ? "no provision is cited"
        : Breach(finding, heard);

    private static string? Breach(Finding finding, Answers heard)
    {
        bool isNotNeeded = finding.Standing is Standing.NotNeeded;
        string? breach = isNotNeeded && finding is not { Verdict: Verdict.Unknown, Gaps.IsEmpty: true } ? "what is not needed says or lacks something"
            : finding.Verdict is Verdict.Met && !finding.Gaps.IsEmpty ? "met, and something is missing"
            : finding.Verdict is Verdict.NotMet or Verdict.Uncertain && finding.Gaps.IsEmpty ? $"{finding.Verdict}, and nothing is missing"
            : finding.Verdict is Verdict.Unknown && !isNotNeeded && !finding.Gaps.Any(gap => gap.Kind is not GapKind.Fixed) && !Waits(finding) ? "a dead end: unknown, and nothing to ask, find out, do or wait for"
            : finding.Gaps.Distinct().Count() < finding.Gaps.Length ? "the same gap twice"
            : finding.Gaps.FirstOrDefault(gap => gap.Kind is GapKind.Ask && heard.To(Questionnaire.Find(gap.Id)!) is not null) is { } again ? $"'{again.Id}' is asked twice"
            : finding.Gaps.Any(gap => gap is { Kind: GapKind.Wait, From: null } && !HasNoTerm(finding, gap)) ? "a wait without an end"
            : finding.Gaps.FirstOrDefault(gap => gap.Amount <= 0) is { } none ? $"'{none.Id}' misses nothing"
            : Texts(finding).FirstOrDefault(text => !Keys.Contains(text.Key)) is { } wordless ? $"'{wordless.Key}' has no words"
            : finding.Parts.Select(ground => Breach(ground, heard)).FirstOrDefault(below => below is not null);
        return breach is null || breach.StartsWith(finding.Id, StringComparison.Ordinal) ? breach : $"{finding.Id}: {breach}";
    }

    /// <summary>A part that waits for the questions of another part says so; what is missing stands with that other part.</summary>
    private static bool Waits(Finding finding) => finding.Text.Key == "oordeel.wacht";

    /// <summary>Nobody knows how long DUO takes for its advice that one is sufficiently integrated, nor when the ten years are complete (R7).</summary>
    private static bool HasNoTerm(Finding finding, Gap wait) => finding.Id == VoldoendeIngeburgerd.GroundId
        ? wait.Id is Gap.WaitId or VoldoendeIngeburgerd.TenYearsGapId
        : finding.Parts.Any(part => part.Gaps.Contains(wait));

    private static IEnumerable<Text> Texts(Finding finding) => finding.Gaps.Select(gap => gap.Text).Prepend(finding.Text).SelectMany(Within);

    private static IEnumerable<Text> Within(Text text) =>
        text.Arguments.IsEmpty ? [text] : text.Arguments.Select(argument => argument.Value).OfType<Text>().SelectMany(Within).Prepend(text);
}
