namespace Inburgering.Domain.Subjects.Integration.Diploma;

/// <summary>What the sources say of it, one provision each.</summary>
public static class DiplomaProvisions
{
    public static Provision Box1Diploma { get; } = new("IND.B.1-diploma", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 90);
    public static Provision DiplomaPlain { get; } = new("IND.B.diploma-plain", ProvisionKind.Step, Place.AnnexIntegration, 60);
    public static Provision ExamFirst { get; } = new("DUO.exam-first", ProvisionKind.Condition, Place.Duo, 20);
}
