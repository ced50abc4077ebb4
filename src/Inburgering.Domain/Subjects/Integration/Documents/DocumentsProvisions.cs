namespace Inburgering.Domain.Subjects.Integration.Documents;

/// <summary>What the sources say of it, one provision each.</summary>
public static class DocumentsProvisions
{
    public static Provision Certified { get; } = new("IND.B.certified", ProvisionKind.Step, Place.AnnexIntegration, 30);
    public static Provision CertifiedSchool { get; } = new("IND.B.certified-school", ProvisionKind.Step, Place.AnnexIntegration, 40);
    public static Provision Apostille { get; } = new("IND.B.apostille", ProvisionKind.Step, Place.AnnexIntegration, 50);
    public static Provision Desk { get; } = new("IND.B.desk", ProvisionKind.Step, Place.AnnexIntegration, 70);
    public static Provision Marks { get; } = new("IND.B.marks", ProvisionKind.Evidence, Place.AnnexIntegration, 80);
}
