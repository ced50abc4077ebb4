namespace Inburgering.Domain.Subjects.Permits;

/// <summary>Registered in the BRP; IND checks it itself.</summary>
internal sealed class IngeschrevenInBrp() : Condition("brp", Ind.Brp)
{
    public override ImmutableArray<Question> Questions => [PermitQuestions.Brp];

    public override Finding Judge(Dossier dossier, Permit permit)
    {
        Hearing hearing = Hear(dossier);
        return hearing.Ask(PermitQuestions.Brp) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: true } => hearing.Met("ingeschreven"),
            _ => hearing.NotMet("niet-ingeschreven", Gap.Do("brp")),
        };
    }
}

/// <summary>Uninterrupted stay for 513: not six months in a row nor ten months in total abroad in the last five years (Vw 2000 art. 45b).</summary>
internal sealed class Ononderbroken() : Condition("ononderbroken", Ind.Min.For513Stay)
{
    public override ImmutableArray<Question> Questions => [PermitQuestions.Ononderbroken];

    public override Finding Judge(Dossier dossier, Permit permit)
    {
        Hearing hearing = Hear(dossier);
        return hearing.Ask(PermitQuestions.Ononderbroken) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: true } => hearing.Met("ja"),
            _ => hearing.NotMet("nee"),
        };
    }
}
