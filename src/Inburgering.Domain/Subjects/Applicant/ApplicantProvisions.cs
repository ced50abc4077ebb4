namespace Inburgering.Domain.Subjects.Applicant;

/// <summary>What the sources say of it, one provision each.</summary>
public static class ApplicantProvisions
{
    public static Provision MinorParent { get; } = new("IND.minor.parent", ProvisionKind.Step, Place.Introduction, 110);
    public static Provision MinorSign { get; } = new("IND.minor.sign", ProvisionKind.Step, Place.Introduction, 120);
}
