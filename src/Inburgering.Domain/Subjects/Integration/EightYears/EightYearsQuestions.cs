using Inburgering.Domain.Subjects.Integration.PaperKinds;

namespace Inburgering.Domain.Subjects.Integration.EightYears;

/// <summary>What is asked about it.</summary>
public static class EightYearsQuestions
{
    public static PeriodsQuestion AlsKindInNederland { get; } = new("als-kind-in-nederland")
    {
        Lead = Lead.After(PaperKindsQuestions.PapierenInburgering, PaperKindsQuestions.SchoolAsChild),
        Provisions = [EightYearsProvisions.Box5EightYears],
    };
}
