using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.ResidenceGround;

namespace Inburgering.Domain.Subjects.CurrentPermit;

/// <summary>Whether the permit held now is one that this form starts from.</summary>
internal sealed class VergunningNu() : Condition("vergunning-nu", FiveYearsProvisions.Five, CurrentPermitProvisions.OtherForm, ResidenceGroundProvisions.Box513Indefinite)
{
    public override bool ClosesPermit => true;

    public override ImmutableArray<Question> Questions => [CurrentPermitQuestions.HuidigeVergunning];

    public override Finding Judge(Dossier dossier, Permit permit)
    {
        Hearing hearing = Hear(dossier);
        if (hearing.Ask(CurrentPermitQuestions.HuidigeVergunning) is not { IsKnown: true, Value: var now })
        {
            return hearing.Unknown();
        }

        return now switch
        {
            CurrentPermitQuestions.FixedTerm => hearing.Cite(FiveYearsProvisions.Five).Met(now),
            CurrentPermitQuestions.IndefiniteTime when permit == Permit.LongTermResident => hearing.Cite(ResidenceGroundProvisions.Box513Indefinite).Met(now),
            CurrentPermitQuestions.IndefiniteTime => hearing.Cite(FiveYearsProvisions.Five).NotMet($"{now}.{permit}"),
            CurrentPermitQuestions.Regular => hearing.Cite(CurrentPermitProvisions.OtherForm).NotMet(now, Gap.Do("ander-formulier")),
            _ => hearing.Cite(FiveYearsProvisions.Five).NotMet(now, Gap.Do("hulp-zoeken")),
        };
    }
}
