using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Integration.PaperKinds;

namespace Inburgering.Domain.Subjects.Integration.EightYears;

/// <summary>What is asked about it.</summary>
public static class EightYearsQuestions
{
    public static PeriodsQuestion AlsKindInNederland { get; } = new("als-kind-in-nederland")
    {
        Lead = Lead.After(PaperKindsQuestions.PapierenInburgering, PaperKindsQuestions.SchoolAsChild),
        Hopes = dossier => dossier.Look(ApplicantQuestions.Geboortedatum) is { IsKnown: true, Value: var birth }
            ? [dossier.Answers.With(AlsKindInNederland!, Answer.Of(new Periods([new(SchoolAge.First(birth.First), SchoolAge.Last(birth.Last))])))]
            : [],
        Provisions = [EightYearsProvisions.Box5EightYears],
    };
}
