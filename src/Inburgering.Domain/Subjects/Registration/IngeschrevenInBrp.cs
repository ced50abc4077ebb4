namespace Inburgering.Domain.Subjects.Registration;

/// <summary>Registered in the BRP; IND checks it itself.</summary>
internal sealed class IngeschrevenInBrp() : Condition("brp", RegistrationProvisions.Brp)
{
    private static readonly Filling Registered = Filling.Answering(RegistrationQuestions.Brp, true);

    public override ImmutableArray<Question> Questions => [RegistrationQuestions.Brp];

    public override Finding Judge(Dossier dossier, Permit permit)
    {
        Hearing hearing = Hear(dossier);
        return hearing.Ask(RegistrationQuestions.Brp) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: true } => hearing.Met("ingeschreven"),
            _ => hearing.NotMet("niet-ingeschreven", Gap.Do("brp", Registered)),
        };
    }
}
