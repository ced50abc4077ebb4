using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Integration.PaperKinds;
using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Subjects.Integration.EightYears;

/// <summary>Eight years in the Netherlands at compulsory-school age, registered in the BRP; of a birth date without its day, whatever that day is (R27).</summary>
internal sealed class AchtJaar() : Ground(GroundId, GroundKind.Exemption, EightYearsProvisions.Box5EightYears, EightYearsProvisions.Vb396a2b)
{
    public const string GroundId = "acht-jaar";

    public override Subject Subject => EightYearsSubject.Definition;

    public override ImmutableArray<Question> Questions => [RequestQuestions.DatumAanvraag, ApplicantQuestions.Geboortedatum, PaperKindsQuestions.PapierenInburgering, EightYearsQuestions.AlsKindInNederland];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        if (TickedKind.Missing(hearing, PaperKindsQuestions.SchoolAsChild) is { } missing)
        {
            return missing;
        }

        if (hearing.Ask(EightYearsQuestions.AlsKindInNederland) is not { IsKnown: true, Value: var periods })
        {
            return hearing.Unknown();
        }

        if (periods.Days < SchoolAge.EightYears)
        {
            return hearing.NotMet(hearing.Reason("te-kort", ("dagen", periods.Days)));
        }

        if (hearing.Ask(ApplicantQuestions.Geboortedatum) is not { IsKnown: true, Value: var birth }
            || (birth.IsExact ? birth.First : hearing.AskPosting()) is not { } until)
        {
            return hearing.Unknown();
        }

        int[] days = [.. birth.DaysUntil(until).Select(day => periods.DaysWithin(SchoolAge.First(day), SchoolAge.Last(day)))];
        return days.Min() >= SchoolAge.EightYears ? hearing.Met("genoeg", ("dagen", days.Min()))
            : days.Max() < SchoolAge.EightYears ? hearing.NotMet(hearing.Reason("te-kort", ("dagen", days.Max())))
            : hearing.FindOutExactly(ApplicantQuestions.Geboortedatum).Unknown();
    }
}
