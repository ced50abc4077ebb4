namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>What the sources say of it, one provision each.</summary>
public static class EffortsProvisions
{
    public static Provision Box8Fallback { get; } = new("IND.B.8-fallback", ProvisionKind.Condition, Place.AnnexIntegration, 380);
    public static Provision Box8Course { get; } = new("IND.B.8-course", ProvisionKind.Condition, Place.AnnexIntegration, 390);
    public static Provision Box8Literacy { get; } = new("IND.B.8-literacy", ProvisionKind.Condition, Place.AnnexIntegration, 400);
    public static Provision Box8Mixed { get; } = new("IND.B.8-mixed", ProvisionKind.Condition, Place.AnnexIntegration, 410);
    public static Provision Box8Advice { get; } = new("IND.B.8-advice", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration, 420);
    public static Provision IndDecides { get; } = new("DUO.ind-decides", ProvisionKind.Information, Place.Duo, 10);
    public static Provision Efforts { get; } = new("DUO.efforts", ProvisionKind.Condition, Place.Duo, 30);
    public static Provision Request { get; } = new("DUO.request", ProvisionKind.Step, Place.Duo, 140);
    public static Provision EightWeeks { get; } = new("DUO.eight-weeks", ProvisionKind.Term, Place.Duo, 150);
    public static Provision Enclose { get; } = new("DUO.enclose", ProvisionKind.Evidence, Place.Duo, 160);
    public static Provision PassedExams { get; } = new("DUO.passed-exams", ProvisionKind.Information, Place.Duo, 130);
    public static Provision CourseHours { get; } = new("DUO.course.hours", ProvisionKind.Condition, Place.Duo, 40);
    public static Provision CourseNt2 { get; } = new("DUO.course.nt2", ProvisionKind.Condition, Place.Duo, 50);
    public static Provision CourseLiteracy { get; } = new("DUO.course.literacy", ProvisionKind.Condition, Place.Duo, 60);
    public static Provision CourseSchool { get; } = new("DUO.course.school", ProvisionKind.Condition, Place.Duo, 70);
    public static Provision CourseAttempts { get; } = new("DUO.course.attempts", ProvisionKind.Condition, Place.Duo, 80);
    public static Provision CourseNt2Exams { get; } = new("DUO.course.nt2-exams", ProvisionKind.Condition, Place.Duo, 90);
    public static Provision LiteracyHours { get; } = new("DUO.literacy.hours", ProvisionKind.Condition, Place.Duo, 100);
    public static Provision LiteracySchool { get; } = new("DUO.literacy.school", ProvisionKind.Condition, Place.Duo, 110);
    public static Provision LiteracyTest { get; } = new("DUO.literacy.test", ProvisionKind.Step, Place.Duo, 120);
}
