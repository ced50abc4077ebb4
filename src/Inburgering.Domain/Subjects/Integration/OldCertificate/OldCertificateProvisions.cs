namespace Inburgering.Domain.Subjects.Integration.OldCertificate;

/// <summary>What the sources say of it, one provision each.</summary>
public static class OldCertificateProvisions
{
    public static Provision Box6NaturalisationTest { get; } = new("IND.B.6-naturalisation-test", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 200);
    public static Provision Box6WinProfile { get; } = new("IND.B.6-win-profile", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 210);
    public static Provision Box6WinNt2 { get; } = new("IND.B.6-win-nt2", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 220);
    public static Provision Box6Oudkomers { get; } = new("IND.B.6-oudkomers", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 230);
    public static Provision Box6ShortTest { get; } = new("IND.B.6-short-test", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 240);
    public static Provision Box6OldDiploma { get; } = new("IND.B.6-old-diploma", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 250);
}
