using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Extension;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Subjects.Integration.Age;

/// <summary>Under eighteen, or at or above the AOW age: the requirement does not hold, for 497 and for 513.</summary>
internal sealed class Leeftijd() : Ground(GroundId, GroundKind.Requirement, AgeProvisions.Box4Age, IntegrationProvisions.Exam, AgeProvisions.Aow, AgeProvisions.Vb396a2a)
{
    public const string GroundId = "leeftijd";

    /// <summary>How many years ahead the AOW age is a day to wait for (R32).</summary>
    public const int YearsAhead = 3;

    public override Subject Subject => AgeSubject.Definition;

    public override ImmutableArray<Question> Questions => [RequestQuestions.DatumAanvraag, ApplicantQuestions.Geboortedatum];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        if (hearing.AskPosting() is not { } posting || hearing.Ask(ApplicantQuestions.Geboortedatum) is not { IsKnown: true, Value: var birth })
        {
            return hearing.Unknown();
        }

        if (Ages.On(birth, posting) < Ages.Majority)
        {
            return hearing.Cite(AgeProvisions.Box4Age, IntegrationProvisions.Exam, AgeProvisions.Vb396a2a).Met("minderjarig");
        }

        DateOnly? day = AowDate.Of(birth);
        return AowDate.Reached(birth, posting) switch
        {
            true => Pensioner(hearing.Cite(AgeProvisions.Box4Age, AgeProvisions.Aow, AgeProvisions.Vb396a2a), day),
            false when day <= posting.AddYears(YearsAhead) => Soon(hearing, day.Value),
            false => hearing.NotMet("nee"),
            null => hearing.Unknown(Verdict.Met, Gap.FindOut("aow-leeftijd")),
        };
    }

    private static Finding Pensioner(Hearing hearing, DateOnly? day) => day is { } reached
        ? hearing.Met("aow", ("datum", reached))
        : hearing.Met("aow-bovengrens");

    private static Finding Soon(Hearing hearing, DateOnly day) => hearing.NotMet(
        hearing.Reason("binnenkort", ("datum", day)),
        [.. ExtensionFirst.BeforeWaitUntil(hearing.Dossier, day), Gap.WaitUntil(day)]);
}
