using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Subjects.Integration.Age;

/// <summary>Under eighteen, or at or above the AOW age: the requirement does not hold, for 497 and for 513.</summary>
internal sealed class Leeftijd() : Ground(GroundId, GroundKind.Requirement, AgeProvisions.Box4Age, IntegrationProvisions.Exam, AgeProvisions.Aow)
{
    public const string GroundId = "leeftijd";

    public override Subject Subject => AgeSubject.Definition;

    public override ImmutableArray<Question> Questions => [RequestQuestions.DatumAanvraag, ApplicantQuestions.Geboortedatum];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        if (hearing.AskPosting() is not { } posting || hearing.Ask(ApplicantQuestions.Geboortedatum) is not { IsKnown: true, Value: var birth })
        {
            return hearing.Unknown();
        }

        return Ages.On(birth, posting) < Ages.Majority
            ? hearing.Cite(AgeProvisions.Box4Age, IntegrationProvisions.Exam).Met("minderjarig")
            : AowDate.Reached(birth, posting) switch
            {
                true => hearing.Cite(AgeProvisions.Box4Age, AgeProvisions.Aow).Met("aow", ("datum", AowDate.Of(birth)!.Value)),
                false => hearing.NotMet("nee"),
                null => hearing.Unknown(Verdict.Met, Gap.FindOut("aow-leeftijd")),
            };
    }
}
