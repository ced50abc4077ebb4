using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Composition;

/// <summary>Chooses the box to tick and says what remains (R21).</summary>
internal static class Advising
{
    /// <summary>
    /// The strongest permit that is met, else the strongest that is uncertain; null when there is none, and among several
    /// also while a stronger one still has open questions.
    /// </summary>
    public static Judgement? Recommend(ImmutableArray<Judgement> considered)
    {
        Judgement? best = considered.FirstOrDefault(judgement => judgement.Verdict is Verdict.Met)
            ?? considered.FirstOrDefault(judgement => judgement.Verdict is Verdict.Uncertain);
        return best is null || considered.TakeWhile(judgement => judgement != best).Any(judgement => judgement.IsOpen) ? null : best;
    }

    public static Advice Advise(Dossier dossier, ImmutableArray<Judgement> considered, Judgement? recommended)
    {
        Permit strongest = (recommended ?? considered[0]).Permit;
        ImmutableArray<Permit> fallback =
        [
            .. strongest.Weaker.Where(permit => IsWithinReach(Demands.Judge(dossier, permit))),
        ];
        return new(recommended?.Permit, fallback, Words(dossier, considered, recommended, fallback));
    }

    /// <summary>Whether a permit is still open to this person: not ruled out, or only too early (R21).</summary>
    internal static bool IsWithinReach(Judgement judgement) =>
        judgement.Conditions.All(condition => condition.Verdict is not Verdict.NotMet || condition is { Id: Termijn.ConditionId, Gaps: [{ Kind: GapKind.Wait }] });

    private static Text Words(Dossier dossier, ImmutableArray<Judgement> considered, Judgement? recommended, ImmutableArray<Permit> fallback)
    {
        if (recommended is not null)
        {
            return Text.Of($"advies.{recommended.Verdict.Wire()}", ("vergunning", recommended.Permit.Name));
        }

        Reply<string> now = dossier.Look(CurrentPermitQuestions.HuidigeVergunning);
        return now.Is(CurrentPermitQuestions.Regular) ? Text.Of("advies.regulier")
            : now.Is(CurrentPermitQuestions.OtherPermit) ? Text.Of("advies.andere-vergunning")
            : considered.Any(judgement => judgement.IsOpen) ? Text.Of("advies.nog-vragen")
            : now.Is(CurrentPermitQuestions.IndefiniteTime) && considered.All(judgement => judgement.IsClosed) ? Text.Of("advies.heeft-al")
            : considered.Any(judgement => judgement.Verdict is Verdict.Unknown) ? Text.Of("advies.uitzoeken")
            : fallback.IsEmpty ? Text.Of("advies.niets")
            // Where 497 remains 493 does too: it demands nothing that 497 does not.
            : Text.Of(fallback.Length > 1 ? "advies.over.493-en-497" : "advies.over.493");
    }
}
