namespace Inburgering.Domain.Subjects.Integration.Special;

/// <summary>Special individual circumstances: a person must judge. The form keeps them from 513, the law in force does not (R8).</summary>
internal sealed class Bijzonder() : Ground(GroundId, GroundKind.Exemption, SpecialProvisions.Box9Special, SpecialProvisions.Humanitarian, SpecialProvisions.Vb396a4)
{
    public const string GroundId = "bijzonder";

    public override Subject Subject => SpecialSubject.Definition;

    public override ImmutableArray<Question> Questions => [SpecialQuestions.BijzondereOmstandigheden];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        return hearing.Ask(SpecialQuestions.BijzondereOmstandigheden) switch
        {
            { IsKnown: false } => hearing.Unknown(Verdict.Uncertain),
            { Value: true } => hearing.Uncertain("ja"),
            _ => hearing.NotMet("nee"),
        };
    }

    public override void Enclose(Dossier dossier, Finding finding, Envelope envelope)
    {
        envelope.Add(SpecialPapers.BriefBijzondereOmstandigheden);
        envelope.Add(SpecialPapers.BewijsBijzondereOmstandigheden);
    }
}
