using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Subjects.Integration;

/// <summary>
/// What a ground is worth for 513 (R8). The form says that exemptions do not count; the Vreemdelingenbesluit says since
/// 2014 that they do. Both are shown, and the applicant is told to ask IND before paying the fee.
/// </summary>
internal static class For513
{
    public static Finding Weigh(Ground ground, Finding finding, Dossier dossier) => ground.Kind switch
    {
        GroundKind.Requirement => finding,
        GroundKind.Exemption => Exemption(finding, dossier),
        _ => Never(finding, "oordeel.bijzonder.513"),
    };

    private static Finding Exemption(Finding finding, Dossier dossier)
    {
        return dossier.Law.Knows(IntegrationChanges.Vrijstelling513) && dossier.Posting is null ? Postponed(finding, dossier)
            : dossier.Applies(IntegrationChanges.Vrijstelling513) ? Perhaps(finding)
            : Never(finding, "oordeel.vrijstelling-513.nee");
    }

    /// <summary>What the exemption is worth hangs on the day of posting, which is not given yet.</summary>
    private static Finding Postponed(Finding finding, Dossier dossier) => finding.Verdict is Verdict.NotMet
        ? finding
        : finding with
        {
            Verdict = Verdict.Unknown,
            IsNeeded = true,
            Ceiling = finding.Ceiling.AtMost(Verdict.Uncertain),
            Text = Text.Of("oordeel.nog-vragen"),
            Gaps = [.. finding.Gaps.Prepend(Gap.Ask(RequestQuestions.DatumAanvraag, dossier.IsMinor)).Distinct()],
        };

    private static Finding Perhaps(Finding finding) => finding.Verdict switch
    {
        Verdict.Met or Verdict.Uncertain => finding with
        {
            Verdict = Verdict.Uncertain,
            Ceiling = Verdict.Uncertain,
            Text = Text.Of("oordeel.vrijstelling-513.onzeker", ("reden", finding.Text)),
            Provisions = [.. finding.Provisions, IntegrationProvisions.For513NoExemption],
            Changes = [.. finding.Changes, IntegrationChanges.Vrijstelling513],
            Gaps = [.. finding.Gaps.Append(Gap.AskInd).Distinct()],
        },
        Verdict.Unknown => finding with { Ceiling = finding.Ceiling.AtMost(Verdict.Uncertain) },
        _ => finding,
    };

    private static Finding Never(Finding finding, string reason)
    {
        Finding closed = finding.Closed();
        return closed.Verdict switch
        {
            Verdict.Unknown => closed,
            Verdict.NotMet => closed with { Gaps = [Gap.Fixed(finding.Id)] },
            _ => closed with
            {
                Verdict = Verdict.NotMet,
                Ceiling = Verdict.NotMet,
                Text = Text.Of(reason, ("reden", finding.Text)),
                Provisions = [.. finding.Provisions, IntegrationProvisions.For513NoExemption],
                Gaps = [Gap.Fixed(finding.Id)],
            },
        };
    }
}
