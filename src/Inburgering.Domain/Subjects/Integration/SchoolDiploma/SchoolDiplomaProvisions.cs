namespace Inburgering.Domain.Subjects.Integration.SchoolDiploma;

/// <summary>What the sources say of it, one provision each.</summary>
public static class SchoolDiplomaProvisions
{
    public static Provision Box6NlDiploma { get; } = new("IND.B.6-nl-diploma", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 140);
    public static Provision Box6BeSr { get; } = new("IND.B.6-be-sr", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 150);
    public static Provision Box6Acs { get; } = new("IND.B.6-acs", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 160);
    public static Provision Box6Bes { get; } = new("IND.B.6-bes", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 170);
    public static Provision Box6EuropeanSchool { get; } = new("IND.B.6-european-school", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 180);
    public static Provision Box6Ib { get; } = new("IND.B.6-ib", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 190);
    public static Provision Box6NotMbo1Nt2 { get; } = new("IND.B.6-not-mbo1-nt2", ProvisionKind.Condition, Place.AnnexIntegration, 330);
}
