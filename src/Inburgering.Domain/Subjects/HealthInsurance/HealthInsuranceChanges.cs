namespace Inburgering.Domain.Subjects.HealthInsurance;

/// <summary>The changes of the law that touch it, with their days.</summary>
public static class HealthInsuranceChanges
{
    /// <summary>513 also asks adequate health insurance (R34); the form does not name it.</summary>
    public static LawChange Zorgverzekering { get; } =
        new("zorgverzekering", new(2014, 3, 29), Confidence.Sure, new(2026, 11, 28), Statute.Vw.On(2014, 3, 29).Article("45b"))
        {
            Rank = 85,
            Touches = [HealthInsuranceProvisions.Vw45b2f],
        };
}
