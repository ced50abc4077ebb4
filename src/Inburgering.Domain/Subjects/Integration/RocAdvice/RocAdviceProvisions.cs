namespace Inburgering.Domain.Subjects.Integration.RocAdvice;

/// <summary>What the sources say of it, one provision each.</summary>
public static class RocAdviceProvisions
{
    public static Provision Box8Roc { get; } = new("IND.B.8-roc", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 430);
}
