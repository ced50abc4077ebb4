using Inburgering.Domain.Subjects.FiveYears;

namespace Inburgering.Domain.Subjects.Uninterrupted;

/// <summary>What is asked about it.</summary>
public static class UninterruptedQuestions
{
    public static YesNoQuestion Ononderbroken { get; } = new("ononderbroken") { Provisions = [FiveYearsProvisions.For513Stay] };
}
