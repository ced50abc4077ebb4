namespace Inburgering.Domain.Subjects.Integration.Letter;

/// <summary>What the sources say of it, one provision each.</summary>
public static class LetterProvisions
{
    public static Provision Box6WinWaiver { get; } = new("IND.B.6-win-waiver", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 260);
    public static Provision Box6WinTest { get; } = new("IND.B.6-win-test", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 270);
    public static Provision Box6NaturalisationExempt { get; } = new("IND.B.6-naturalisation-exempt", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 280);
    public static Provision Box6EffortsMunicipality { get; } = new("IND.B.6-efforts-municipality", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 290);
    public static Provision Box6EffortsDuo { get; } = new("IND.B.6-efforts-duo", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 300);
    public static Provision Box6EffortsDuo2017 { get; } = new("IND.B.6-efforts-duo-2017", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 310);
}
