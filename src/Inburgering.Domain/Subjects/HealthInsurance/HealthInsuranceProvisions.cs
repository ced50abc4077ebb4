namespace Inburgering.Domain.Subjects.HealthInsurance;

/// <summary>What the sources say of it, one provision each.</summary>
public static class HealthInsuranceProvisions
{
    public static Provision Vw45b2f { get; } = Statute.Vw.Says("45b.2f", ProvisionKind.Condition, 456, "45b");
}
