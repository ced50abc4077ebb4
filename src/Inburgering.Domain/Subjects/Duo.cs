namespace Inburgering.Domain.Subjects;

/// <summary>What DUO's page on the stronger residence permit says, one provision each; the words stand in <c>Provisions.resx</c>.</summary>
public static class Duo
{
    public static Provision IndDecides { get; } = new("DUO.ind-decides", ProvisionKind.Information, Place.Duo);
    public static Provision ExamFirst { get; } = new("DUO.exam-first", ProvisionKind.Condition, Place.Duo);
    public static Provision Efforts { get; } = new("DUO.efforts", ProvisionKind.Condition, Place.Duo);
    public static Provision PassedExams { get; } = new("DUO.passed-exams", ProvisionKind.Information, Place.Duo);
    public static Provision Request { get; } = new("DUO.request", ProvisionKind.Step, Place.Duo);
    public static Provision EightWeeks { get; } = new("DUO.eight-weeks", ProvisionKind.Term, Place.Duo);
    public static Provision Enclose { get; } = new("DUO.enclose", ProvisionKind.Evidence, Place.Duo);
    public static Provision Illness { get; } = new("DUO.illness", ProvisionKind.Information, Place.Duo);
    public static Provision Humanitarian { get; } = new("DUO.humanitarian", ProvisionKind.Information, Place.Duo);

    public static class Course
    {
        public static Provision Hours { get; } = new("DUO.course.hours", ProvisionKind.Condition, Place.Duo);
        public static Provision Nt2 { get; } = new("DUO.course.nt2", ProvisionKind.Condition, Place.Duo);
        public static Provision Literacy { get; } = new("DUO.course.literacy", ProvisionKind.Condition, Place.Duo);
        public static Provision School { get; } = new("DUO.course.school", ProvisionKind.Condition, Place.Duo);
        public static Provision Attempts { get; } = new("DUO.course.attempts", ProvisionKind.Condition, Place.Duo);
        public static Provision Nt2Exams { get; } = new("DUO.course.nt2-exams", ProvisionKind.Condition, Place.Duo);
    }

    public static class Literacy
    {
        public static Provision Hours { get; } = new("DUO.literacy.hours", ProvisionKind.Condition, Place.Duo);
        public static Provision School { get; } = new("DUO.literacy.school", ProvisionKind.Condition, Place.Duo);
        public static Provision Test { get; } = new("DUO.literacy.test", ProvisionKind.Step, Place.Duo);
    }

    public static class Settled
    {
        public static Provision TenYears { get; } = new("DUO.settled.ten-years", ProvisionKind.Condition, Place.Duo);
        public static Provision FiveYearsWork { get; } = new("DUO.settled.five-years-work", ProvisionKind.Condition, Place.Duo);
        public static Provision Dutch { get; } = new("DUO.settled.dutch", ProvisionKind.Condition, Place.Duo);
        public static Provision Request { get; } = new("DUO.settled.request", ProvisionKind.Step, Place.Duo);
        public static Provision Interview { get; } = new("DUO.settled.interview", ProvisionKind.Step, Place.Duo);
        public static Provision Sent { get; } = new("DUO.settled.sent", ProvisionKind.Information, Place.Duo);
        public static Provision Enclose { get; } = new("DUO.settled.enclose", ProvisionKind.Evidence, Place.Duo);
    }
}
