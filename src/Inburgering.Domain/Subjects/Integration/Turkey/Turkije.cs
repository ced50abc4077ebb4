using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Subjects.Integration.Turkey;

/// <summary>Turkish nationality, or family of a Turkish national: exempt until 2025 (R20).</summary>
internal sealed class Turkije() : Ground(GroundId, GroundKind.Exemption, TurkeyProvisions.Box3Turkish)
{
    public const string GroundId = "turkije";

    public override Subject Subject => TurkeySubject.Definition;

    public override ImmutableArray<Question> Questions => [RequestQuestions.DatumAanvraag, ApplicantQuestions.Nationaliteit];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        return hearing.Ask(ApplicantQuestions.Nationaliteit) switch
        {
            { IsKnown: false } => hearing.Unknown(dossier.Applies(TurkeyChanges.TurkseNationaliteit) ? Verdict.NotMet : Verdict.Met),
            { Value: ApplicantQuestions.Turkish or ApplicantQuestions.TurkishFamily } => Turkish(hearing),
            _ => hearing.NotMet("nee"),
        };
    }

    private static Finding Turkish(Hearing hearing) => hearing.AskApplies(TurkeyChanges.TurkseNationaliteit) switch
    {
        null => hearing.Unknown(),
        true => hearing.NotMet("vervallen"),
        false => hearing.Met("ja"),
    };
}
