namespace Inburgering.Domain.Subjects.Decision;

/// <summary>All of it in one place.</summary>
public static class DecisionSubject
{
    public static Subject Definition { get; } = new(typeof(DecisionSubject))
    {
        Provisions = [DecisionProvisions.SixMonths],
        Thresholds =
        [
            Threshold.Of("maanden-besluit", Besluit.Months, DecisionProvisions.SixMonths),
            Threshold.Of("dagen-besluit-verlenging", Besluit.DaysSinceDrieJaar, DecisionProvisions.SixMonths),
        ],
        Steps = [DecisionSteps.BesluitAfwachten],
        Dates = [DecisionDates.BesluitUiterlijk],
    };
}
