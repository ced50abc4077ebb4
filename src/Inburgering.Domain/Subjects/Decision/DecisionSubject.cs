namespace Inburgering.Domain.Subjects.Decision;

/// <summary>All of it in one place.</summary>
public static class DecisionSubject
{
    public static Subject Definition { get; } = new(typeof(DecisionSubject))
    {
        Provisions = [DecisionProvisions.SixMonths],
        Steps = [DecisionSteps.BesluitAfwachten],
        Dates = [DecisionDates.BesluitUiterlijk],
    };
}
