using Inburgering.Domain.Subjects.Extension;

namespace Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;

/// <summary>
/// DUO's advice that one is demonstrably sufficiently integrated (R7). It is asked about only when no ground before it is met or
/// uncertain; a letter of being sufficiently integrated is another paper, and never counts.
/// </summary>
internal sealed class VoldoendeIngeburgerd() : Ground(
    GroundId,
    GroundKind.Advice,
    SufficientlyIntegratedProvisions.TenYears,
    SufficientlyIntegratedProvisions.FiveYearsWork,
    SufficientlyIntegratedProvisions.Dutch,
    SufficientlyIntegratedProvisions.Request,
    SufficientlyIntegratedProvisions.Interview,
    SufficientlyIntegratedProvisions.Sent,
    SufficientlyIntegratedProvisions.Enclose,
    SufficientlyIntegratedProvisions.Vb396a5)
{
    public const string GroundId = "voldoende-ingeburgerd";

    /// <summary>The gap of who can ask DUO for the advice now.</summary>
    public const string AdviceGapId = "advies-ingeburgerd";

    /// <summary>The gap of who is not in the Netherlands for ten years yet.</summary>
    public const string TenYearsGapId = "tien-jaar";

    public const string WorkGapId = "vijf-jaar-werk";
    public const string DutchGapId = "nederlands";

    /// <summary>What DUO's interview costs, in euros.</summary>
    public const int CostsOfInterview = 90;

    private static readonly Filling Advised = Filling.InTheEnd(SufficientlyIntegratedQuestions.AdviesIngeburgerd, SufficientlyIntegratedQuestions.Positive);
    private static readonly Filling AdvisedAfterInterview = new(Advised.Outcomes) { Ready = Advised.Ready, Costs = CostsOfInterview };
    private static readonly Filling TenYearsHere = Filling.InTheEnd(SufficientlyIntegratedQuestions.TienJaarInNederland, true);
    private static readonly Filling Worked = Filling.InTheEnd(SufficientlyIntegratedQuestions.VijfJaarGewerkt, true);
    private static readonly Filling SpeaksDutch = Filling.InTheEnd(SufficientlyIntegratedQuestions.NederlandsGoed, true);

    public override Subject Subject => SufficientlyIntegratedSubject.Definition;

    public override ImmutableArray<Question> Questions =>
    [
        SufficientlyIntegratedQuestions.AdviesIngeburgerd,
        SufficientlyIntegratedQuestions.TienJaarInNederland,
        SufficientlyIntegratedQuestions.VijfJaarGewerkt,
        SufficientlyIntegratedQuestions.NederlandsGoed,
    ];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        if (earlier.Any(finding => finding.Verdict is Verdict.Met or Verdict.Uncertain))
        {
            return hearing.Unknown(Verdict.Uncertain).Closed();
        }

        // What is not known, or waits for DUO, does not stop it; nor do hours, whose ground is not met for now.
        ImmutableArray<Gap> open = [.. earlier.Where(finding => finding.Verdict is Verdict.Unknown).SelectMany(finding => finding.Gaps).Where(gap => gap.Kind is GapKind.Ask).Distinct()];
        if (!open.IsEmpty)
        {
            return hearing.Unknown(Verdict.Uncertain, open) with { Text = Text.Of("oordeel.wacht") };
        }

        return hearing.Ask(SufficientlyIntegratedQuestions.AdviesIngeburgerd) switch
        {
            { IsKnown: false } => hearing.Unknown(Verdict.Uncertain),
            { Value: SufficientlyIntegratedQuestions.Positive } => Positive(hearing.Cite(SufficientlyIntegratedProvisions.Enclose)),
            { Value: SufficientlyIntegratedQuestions.Negative } => hearing.NotMet("negatief"),
            { Value: SufficientlyIntegratedQuestions.Requested } => Requested(hearing.Cite(SufficientlyIntegratedProvisions.Sent, SufficientlyIntegratedProvisions.Vb396a5)),
            _ => NotRequested(hearing),
        };
    }

    public override bool IsStillToObtain(Dossier dossier, Finding finding) =>
        dossier.Look(SufficientlyIntegratedQuestions.AdviesIngeburgerd).Is(SufficientlyIntegratedQuestions.Requested) || IsToBeAskedFor(finding);

    public override void Enclose(Dossier dossier, Finding finding, Envelope envelope)
    {
        envelope.Add(SufficientlyIntegratedPapers.AdviesVoldoendeIngeburgerd);
        if (IsToBeAskedFor(finding))
        {
            envelope.Add(SufficientlyIntegratedSteps.AdviesIngeburgerdAanvragen);
        }
    }

    private static bool IsToBeAskedFor(Finding finding) => finding.Gaps.Any(gap => gap.Id == AdviceGapId && gap.Kind is GapKind.Do);

    /// <summary>The act lets the minister follow it, DUO says to send it, the form does not name it.</summary>
    private static Finding Positive(Hearing hearing) => hearing.Applies(SufficientlyIntegratedChanges.VoldoendeIngeburgerd)
        ? hearing.Cite(SufficientlyIntegratedProvisions.Vb396a5).Uncertain("positief")
        : hearing.Uncertain("positief-alleen-duo");

    private static Finding Requested(Hearing hearing) =>
        hearing.Unknown(Verdict.Uncertain, [.. ExtensionFirst.BeforeWaitWithoutTerm(hearing.Dossier), Wait(Gap.WaitId, Advised)]) with { Text = hearing.Reason("aangevraagd") };

    private static Finding NotRequested(Hearing hearing)
    {
        Reply<bool> lived = hearing.Ask(SufficientlyIntegratedQuestions.TienJaarInNederland);
        Reply<bool> worked = hearing.Ask(SufficientlyIntegratedQuestions.VijfJaarGewerkt);
        Reply<bool> dutch = hearing.Ask(SufficientlyIntegratedQuestions.NederlandsGoed);
        ImmutableArray<Gap> extension = ExtensionFirst.BeforeWaitWithoutTerm(hearing.Dossier);
        return lived.Is(true) && worked.Is(true) && dutch.Is(true)
            ? hearing.NotMet("aanvragen", [.. extension, Gap.Do(AdviceGapId, AdvisedAfterInterview) with { IsRest = true }])
            : hearing.NotMet(
                "niet-aangevraagd",
                [
                    .. lived.Is(false) ? [.. extension, Wait(TenYearsGapId, TenYearsHere)] : ImmutableArray<Gap>.Empty,
                    .. worked.Is(false) ? [Gap.Do(WorkGapId, Worked)] : ImmutableArray<Gap>.Empty,
                    .. dutch.Is(false) ? [Gap.Do(DutchGapId, SpeaksDutch)] : ImmutableArray<Gap>.Empty,
                    .. hearing.Missing,
                ]);
    }

    /// <summary>Something to wait for of which nobody knows the day.</summary>
    private static Gap Wait(string id, Filling filling) => new(GapKind.Wait, id, Text.Of($"ontbreekt.{(id == Gap.WaitId ? "wachten-op-advies" : id)}")) { Filling = filling };
}
