namespace Inburgering.Domain.Subjects.Decision;

/// <summary>All of it in one place.</summary>
public static class DecisionSubject
{
    public static Subject Definition { get; } = new(typeof(DecisionSubject))
    {
        Provisions = [DecisionProvisions.SixMonths, DecisionProvisions.Vw69, DecisionProvisions.Vw71b, DecisionProvisions.Vw79],
        Rulings = [new("R36", DecisionProvisions.Vw69, DecisionProvisions.Vw79, DecisionProvisions.Vw71b)],
        Thresholds =
        [
            Threshold.Of("maanden-besluit", Besluit.Months, DecisionProvisions.SixMonths),
            Threshold.Of("dagen-bezwaar", 28, DecisionProvisions.Vw69),
            Threshold.Of("dagen-besluit-verlenging", Besluit.DaysSinceDrieJaar, DecisionProvisions.SixMonths),
        ],
        Steps = [DecisionSteps.BesluitAfwachten, DecisionSteps.BesluitNegatief],
        Dates = [DecisionDates.BesluitUiterlijk],
        Facts = [DecisionFacts.Beslistermijn, DecisionFacts.AfwijzingBrief, DecisionFacts.Afwijzing513, DecisionFacts.GeenAntwoord],
    };
}
