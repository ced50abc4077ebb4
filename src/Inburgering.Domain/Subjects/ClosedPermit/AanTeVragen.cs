using Inburgering.Domain.Subjects.Decision;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Subjects.ClosedPermit;

/// <summary>Whether the permit can still be applied for at all: 497 closed on 12 June 2026 (R25).</summary>
internal sealed class AanTeVragen() : Condition("aan-te-vragen", ClosedPermitProvisions.Box497, DecisionProvisions.SixMonths)
{
    public override bool ClosesPermit => true;

    public override ImmutableArray<Question> Questions => [RequestQuestions.DatumAanvraag];

    public override Finding? Judge(Dossier dossier, Permit permit)
    {
        if (!dossier.Law.Knows(ClosedPermitChanges.GeenOnbepaaldeTijd))
        {
            return null;
        }

        Hearing hearing = Hear(dossier);
        if (hearing.AskPosting() is not { } posting)
        {
            return hearing.Unknown();
        }

        if (hearing.Applies(ClosedPermitChanges.GeenOnbepaaldeTijd))
        {
            return hearing.NotMet("gesloten");
        }

        return posting >= ClosedPermitChanges.UndecidedWhen497Closes && hearing.RestOn(ClosedPermitChanges.GeenOnbepaaldeTijd)
            ? hearing.Uncertain("beslissing-te-laat")
            : null;
    }
}
