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

        return dossier.IsMinor switch
        {
            true => hearing.Cite(AgeProvisions.Box4Age, IntegrationProvisions.Exam, AgeProvisions.Vb396a2a).Met("minderjarig"),
            false => Adult(hearing, birth, posting),
            null => hearing.FindOutExactly(ApplicantQuestions.Geboortedatum).Unknown(),
        };
    }

    private static Finding Adult(Hearing hearing, BirthDate birth, DateOnly posting)
    {
        DateOnly? day = AowDate.Of(birth);
        return AowDate.Reached(birth, posting) switch
        {
            true => Pensioner(hearing.Cite(AgeProvisions.Box4Age, AgeProvisions.Aow, AgeProvisions.Vb396a2a), birth, day),
            false when day <= posting.AddYears(YearsAhead) => Soon(hearing, birth, day.Value),
            false => hearing.NotMet("nee"),
            null when AowDate.HangsOnBirthday(birth, posting) => hearing.FindOutExactly(ApplicantQuestions.Geboortedatum).Unknown(),
            null => hearing.Unknown(Verdict.Met, Gap.FindOut("aow-leeftijd")),
        };
    }

    private static Finding Pensioner(Hearing hearing, BirthDate birth, DateOnly? day) => hearing.Met(Reckoned(hearing, birth, day is { } reached
        ? hearing.Reason("aow", ("datum", reached))
        : hearing.Reason("aow-bovengrens")));

    private static Finding Soon(Hearing hearing, BirthDate birth, DateOnly day) => hearing.NotMet(
        Reckoned(hearing, birth, hearing.Reason("binnenkort", ("datum", day))),
        [.. ExtensionFirst.BeforeWaitUntil(hearing.Dossier, day), Gap.WaitUntil(day)]);

    /// <summary>A reason that rests on the AOW age, with the day from which that was reckoned where the day of birth is not known.</summary>
    private static Text Reckoned(Hearing hearing, BirthDate birth, Text reason) =>
        birth.IsExact ? reason
        : birth.IsYear ? hearing.Reason("alleen-jaar", ("reden", reason), ("datum", AowDate.Counted(birth).Last))
        : hearing.Reason("alleen-maand", ("reden", reason));
}
