using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Subjects.Integration;

/// <summary>
/// What a ground is worth for 513 (R8). The form says that exemptions do not count. By the Vreemdelingenbesluit they do since
/// 2014: in force every ground keeps its verdict, and the reason tells what the older form says.
/// </summary>
internal static class For513
{
    /// <summary>The provisions that findings for 513 rest on besides those of the ground.</summary>
    public static ImmutableArray<Provision> Provisions { get; } =
        [IntegrationProvisions.For513NoExemption, IntegrationProvisions.Vb3126, IntegrationProvisions.VcD125];

    /// <summary>Before the change a ground is for 513 of the kind that the form says; a day of posting that is not given may lie before it.</summary>
    private static readonly Law Printed = new(Edition.AsPrinted);

    public static Finding Weigh(Ground ground, Finding finding, Dossier dossier) => ground.KindOf(finding, dossier.Applies(IntegrationChanges.Vrijstelling513) ? dossier.Law : Printed) switch
    {
        GroundKind.Requirement => finding,
        GroundKind.Advice when dossier.Law.Edition is Edition.AsPrinted => RuledOut(finding),
        _ when dossier.Law.Knows(IntegrationChanges.Vrijstelling513) && dossier.Posting is null => Postponed(finding, dossier),
        _ when dossier.Applies(IntegrationChanges.Vrijstelling513) => Counts(finding),
        _ => Never(finding),
    };

    /// <summary>What the exemption is worth hangs on the day of posting, which is not given yet.</summary>
    private static Finding Postponed(Finding finding, Dossier dossier) => finding.Verdict is Verdict.NotMet
        ? finding
        : finding with
        {
            Verdict = Verdict.Unknown,
            IsNeeded = true,
            Text = Text.Of("oordeel.nog-vragen"),
            Gaps = [.. finding.Gaps.Prepend(Gap.Ask(RequestQuestions.DatumAanvraag, dossier.IsMinor)).Distinct()],
        };

    private static Finding Counts(Finding finding) => finding.Verdict is Verdict.Met or Verdict.Uncertain
        ? finding with
        {
            Text = Text.Of("oordeel.vrijstelling-513.telt", ("reden", finding.Text)),
            Provisions = [.. finding.Provisions, .. Provisions],
            Changes = [.. finding.Changes, IntegrationChanges.Vrijstelling513],
            Gaps = finding.Verdict is Verdict.Met ? [] : [.. finding.Gaps.Append(Gap.AskInd).Distinct()],
        }
        : finding;

    private static Finding Never(Finding finding)
    {
        Finding closed = finding.Closed();
        return closed.Verdict switch
        {
            Verdict.Unknown => closed,
            Verdict.NotMet => closed with { Gaps = [Gap.Fixed(finding.Id)] },
            _ => RuledOut(closed),
        };
    }

    private static Finding RuledOut(Finding finding) => finding with
    {
        Verdict = Verdict.NotMet,
        IsNeeded = true,
        Ceiling = Verdict.NotMet,
        Text = finding.Verdict is Verdict.Met or Verdict.Uncertain
            ? Text.Of("oordeel.vrijstelling-513.nee", ("reden", finding.Text))
            : Text.Of("oordeel.vrijstelling-513.nooit"),
        Provisions = [.. finding.Provisions, IntegrationProvisions.For513NoExemption],
        Gaps = [Gap.Fixed(finding.Id)],
        Parts = [.. finding.Parts.Select(part => part.Closed())],
    };
}
