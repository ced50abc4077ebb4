using Inburgering.Domain.Subjects.Applicant;

namespace Inburgering.Domain.Subjects.Integration.Benelux;

/// <summary>Belgian or Luxembourg nationality.</summary>
internal sealed class BelgieLuxemburg() : Ground(GroundId, GroundKind.Exemption, BeneluxProvisions.Box2Benelux)
{
    public const string GroundId = "belgie-luxemburg";

    public override Subject Subject => BeneluxSubject.Definition;

    public override ImmutableArray<Question> Questions => [ApplicantQuestions.Nationaliteit];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        return hearing.Ask(ApplicantQuestions.Nationaliteit) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: ApplicantQuestions.BelgianOrLuxembourg } => hearing.Met("ja"),
            _ => hearing.NotMet("nee"),
        };
    }
}
