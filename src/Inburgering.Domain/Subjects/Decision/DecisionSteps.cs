using Inburgering.Domain.Subjects.Form;

namespace Inburgering.Domain.Subjects.Decision;

/// <summary>What there is to do for it.</summary>
public static class DecisionSteps
{
    public static StepKind BesluitAfwachten { get; } = new("besluit-afwachten", Moment.After, DecisionProvisions.SixMonths, FormProvisions.Incomplete)
    {
        Rank = 40,
        Says = (kind, filing) => kind.On(Besluit.Day(filing)),
    };
}
