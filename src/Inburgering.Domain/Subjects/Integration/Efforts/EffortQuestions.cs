namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>What is asked about DUO's advice on demonstrable efforts and its two routes.</summary>
public static class EffortQuestions
{
    public const string Positive = "positief";
    public const string Negative = "negatief";
    public const string Requested = "aangevraagd";
    public const string NotRequested = "niet-aangevraagd";

    /// <summary>The most hours that can be given for one kind of course.</summary>
    public const int MostHours = 10_000;

    public static ChoiceQuestion DuoAdvies { get; } = new("duo-advies", Positive, Negative, Requested, NotRequested)
    {
        Provisions = [Duo.Efforts, Ind.Integration.Box8Advice],
    };

    public static NumberQuestion UrenInburgering { get; } = new("uren-inburgering", 0, MostHours) { Provisions = [Duo.Course.Hours, Ind.Integration.Box8Course] };

    public static NumberQuestion UrenNt2 { get; } = new("uren-nt2", 0, MostHours) { Provisions = [Duo.Course.Nt2, Ind.Integration.Box8Course] };

    public static NumberQuestion UrenAlfabetisering { get; } = new("uren-alfabetisering", 0, MostHours) { Provisions = [Duo.Literacy.Hours, Ind.Integration.Box8Literacy] };

    public static YesNoQuestion SchoolMetKeurmerk { get; } = new("school-met-keurmerk") { Provisions = [Duo.Course.School, Duo.Literacy.School] };

    public static YesNoQuestion AlfabetiseringEerst { get; } = new("alfabetisering-eerst") { Provisions = [Ind.Integration.Box8Mixed] };

    public static AttemptsQuestion Pogingen { get; } = new("pogingen") { Provisions = [Duo.Course.Attempts, Duo.Course.Nt2Exams, Ind.Integration.Box8Course] };
}
