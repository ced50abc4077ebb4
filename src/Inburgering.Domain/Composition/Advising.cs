using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Composition;

/// <summary>Chooses the box to tick and says what remains (R21).</summary>
internal static class Advising
{
    /// <summary>
    /// The strongest permit that is met, else the strongest that is uncertain; the extension instead where that one must come first.
    /// Null when there is none, and among several also while a stronger one still has open questions.
    /// </summary>
    public static Judgement? Recommend(ImmutableArray<Judgement> considered)
    {
        Judgement? best = considered.FirstOrDefault(IsAsGoodAsMet) ?? considered.FirstOrDefault(judgement => judgement.Verdict is Verdict.Uncertain);
        if (best is not null && ComesAfterExtension(best) && considered.FirstOrDefault(judgement => judgement.Permit == Permit.Extension) is { } extension)
        {
            best = extension.Verdict is Verdict.Met or Verdict.Uncertain ? extension
                : IsOnlyTooEarly(extension) ? null
                : best;
        }

        return best is null || considered.TakeWhile(judgement => judgement != best).Any(judgement => judgement.IsOpen) ? null : best;
    }

    public static Advice Advise(Dossier dossier, ImmutableArray<Judgement> considered, Judgement? recommended)
    {
        Permit strongest = (recommended ?? considered[0]).Permit;
        ImmutableArray<Permit> fallback =
        [
            .. strongest.Weaker.Where(permit => !(IsGoneBeforeRefusal(dossier, permit) && (recommended is not null || considered.Length == 1)) && IsWithinReach(Demands.Judge(dossier, permit))),
        ];
        return new(recommended?.Permit, fallback, Words(dossier, considered, recommended, fallback));
    }

    /// <summary>Whether a permit may have closed by the day on which a stronger one is refused, so that it is no fallback (R16).</summary>
    private static bool IsGoneBeforeRefusal(Dossier dossier, Permit permit) =>
        permit == Permit.Indefinite && ClosedPermitChanges.MayCloseBeforeDecision(dossier);

    /// <summary>Whether a permit is still open to this person: not ruled out, or only too early (R21).</summary>
    internal static bool IsWithinReach(Judgement judgement) =>
        judgement.Conditions.All(condition => condition.Verdict is not Verdict.NotMet || IsTooEarly(condition));

    private static bool IsOnlyTooEarly(Judgement judgement) => judgement.Verdict is Verdict.NotMet && IsWithinReach(judgement);

    private static bool IsTooEarly(Finding condition) => condition.Id == Termijn.ConditionId && condition.Gaps.Any(gap => gap.Kind is GapKind.Wait);

    /// <summary>Met, or uncertain only because 497 may close before the decision (R25).</summary>
    private static bool IsAsGoodAsMet(Judgement judgement) => judgement.Verdict is Verdict.Met
        || (judgement.Verdict is Verdict.Uncertain
            && judgement.Conditions.All(condition => condition.Verdict is Verdict.Met || condition.Id == AanTeVragen.ConditionId));

    /// <summary>Whether the extension goes before it: where its five years are complete only by the decision, or an uncertain part wants the extension (R21).</summary>
    private static bool ComesAfterExtension(Judgement judgement) => judgement.Permit != Permit.Extension
        && judgement.Conditions.Any(condition => (condition.Id == VijfJaar.ConditionId && condition.Verdict is Verdict.Uncertain) || WantsExtension(condition));

    private static bool WantsExtension(Finding finding) =>
        (finding.Verdict is Verdict.Uncertain && finding.Gaps.Any(gap => gap.Id == Gap.ExtensionId)) || finding.Parts.Any(WantsExtension);

    private static Text Words(Dossier dossier, ImmutableArray<Judgement> considered, Judgement? recommended, ImmutableArray<Permit> fallback)
    {
        if (recommended is not null)
        {
            // An extension costs nothing, and who asks for it has the end of the card in mind already.
            string kind = recommended is { Verdict: Verdict.Uncertain, Permit: var permit } && permit == Permit.Extension ? ".493" : "";
            return Text.Of($"advies.{recommended.Verdict.Wire()}{kind}", ("vergunning", recommended.Permit.Name));
        }

        Reply<string> now = dossier.Look(CurrentPermitQuestions.HuidigeVergunning);
        return now.Is(CurrentPermitQuestions.Regular) ? Text.Of("advies.regulier")
            : now.Is(CurrentPermitQuestions.OtherPermit) ? Text.Of("advies.andere-vergunning")
            : considered.Any(judgement => judgement.IsOpen) ? Text.Of("advies.nog-vragen")
            : now.Is(CurrentPermitQuestions.IndefiniteTime) && considered.All(judgement => judgement.IsClosed) ? Text.Of("advies.heeft-al")
            : dossier.HasAskedForExtension ? Text.Of("advies.gevraagd")
            : considered.FirstOrDefault(judgement => judgement.Permit == Permit.Extension) is { NotBefore: { } first } && dossier.LastPosting is { } last
                ? Text.Of("advies.verlengen-later", ("van", first), ("tot", last))
            : considered.Any(judgement => judgement.Verdict is Verdict.Unknown) ? Text.Of("advies.uitzoeken")
            : fallback.IsEmpty ? Text.Of("advies.niets")
            // Where 497 remains 493 does too: it demands nothing that 497 does not, and who has asked for it was told before.
            : Text.Of(fallback.Length > 1 ? "advies.over.493-en-497" : "advies.over.493");
    }
}
