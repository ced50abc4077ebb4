namespace Inburgering.Domain.Subjects.Permits;

/// <summary>Whether the permit held now is one that this form starts from.</summary>
internal sealed class VergunningNu() : Condition("vergunning-nu", Ind.Min.Five, Ind.OtherForm, Ind.Section2.Box513Indefinite)
{
    public override bool ClosesPermit => true;

    public override ImmutableArray<Question> Questions => [PermitQuestions.HuidigeVergunning];

    public override Finding Judge(Dossier dossier, Permit permit)
    {
        Hearing hearing = Hear(dossier);
        if (hearing.Ask(PermitQuestions.HuidigeVergunning) is not { IsKnown: true, Value: var now })
        {
            return hearing.Unknown();
        }

        return now switch
        {
            PermitQuestions.FixedTerm => hearing.Cite(Ind.Min.Five).Met(now),
            PermitQuestions.IndefiniteTime when permit == Permit.LongTermResident => hearing.Cite(Ind.Section2.Box513Indefinite).Met(now),
            PermitQuestions.IndefiniteTime => hearing.Cite(Ind.Min.Five).NotMet($"{now}.{permit}"),
            PermitQuestions.Regular => hearing.Cite(Ind.OtherForm).NotMet(now, Gap.Do("ander-formulier")),
            _ => hearing.Cite(Ind.Min.Five).NotMet(now, Gap.Do("hulp-zoeken")),
        };
    }
}
