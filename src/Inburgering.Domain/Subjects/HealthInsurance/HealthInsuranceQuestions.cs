namespace Inburgering.Domain.Subjects.HealthInsurance;

/// <summary>What is asked about it.</summary>
public static class HealthInsuranceQuestions
{
    public static YesNoQuestion Zorgverzekering { get; } = new("zorgverzekering") { Provisions = [HealthInsuranceProvisions.Vw45b2f] };
}
