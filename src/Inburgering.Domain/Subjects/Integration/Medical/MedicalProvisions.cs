namespace Inburgering.Domain.Subjects.Integration.Medical;

/// <summary>What the sources say of it, one provision each.</summary>
public static class MedicalProvisions
{
    public static Provision Box7Municipality { get; } = new("IND.B.7-municipality", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 340);
    public static Provision Box7Duo { get; } = new("IND.B.7-duo", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 350);
    public static Provision Box7AdviceMunicipality { get; } = new("IND.B.7-advice-municipality", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 360);
    public static Provision Box7AdviceMinister { get; } = new("IND.B.7-advice-minister", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 370);
    public static Provision Illness { get; } = new("DUO.illness", ProvisionKind.Information, Place.Duo, 240);
    public static Provision Vb396a3 { get; } = Statute.Vb.Says("396a.3", ProvisionKind.Condition, 9630, "3.96a");
}
