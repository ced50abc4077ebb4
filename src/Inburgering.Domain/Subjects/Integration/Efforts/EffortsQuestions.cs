namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>What is asked about it.</summary>
public static class EffortsQuestions
{
    public const string Positive = "positief";
    public const string Negative = "negatief";
    public const string Requested = "aangevraagd";
    public const string NotRequested = "niet-aangevraagd";
    /// <summary>The most hours that can be given for one kind of course.</summary>
    public const int MostHours = 10_000;

    public static ChoiceQuestion DuoAdvies { get; } = new("duo-advies", Positive, Negative, Requested, NotRequested)
    {
        Hopes = dossier => [dossier.Answers.With(DuoAdvies!, Answer.Of(Positive))],
        Provisions = [EffortsProvisions.Efforts, EffortsProvisions.Box8Advice],
    };

    public static NumberQuestion UrenInburgering { get; } = new("uren-inburgering", 0, MostHours) { Lead = Lead.After(DuoAdvies, NotRequested), Provisions = [EffortsProvisions.CourseHours, EffortsProvisions.Box8Course] };

    public static NumberQuestion UrenNt2 { get; } = new("uren-nt2", 0, MostHours) { Lead = Lead.After(DuoAdvies, NotRequested), Provisions = [EffortsProvisions.CourseNt2, EffortsProvisions.Box8Course] };

    public static NumberQuestion UrenAlfabetisering { get; } = new("uren-alfabetisering", 0, MostHours) { Lead = Lead.After(DuoAdvies, NotRequested), Provisions = [EffortsProvisions.LiteracyHours, EffortsProvisions.Box8Literacy] };

    public static YesNoQuestion SchoolMetKeurmerk { get; } = new("school-met-keurmerk") { Lead = Lead.After(DuoAdvies, NotRequested), Provisions = [EffortsProvisions.CourseSchool, EffortsProvisions.LiteracySchool] };

    public static YesNoQuestion AlfabetiseringEerst { get; } = new("alfabetisering-eerst") { Lead = Lead.After(DuoAdvies, NotRequested), Provisions = [EffortsProvisions.Box8Mixed] };

    public static AttemptsQuestion Pogingen { get; } = new("pogingen") { Lead = Lead.After(DuoAdvies, NotRequested), Provisions = [EffortsProvisions.CourseAttempts, EffortsProvisions.CourseNt2Exams, EffortsProvisions.Box8Course], Hopes = ExamAttempts.Hopes };
}
