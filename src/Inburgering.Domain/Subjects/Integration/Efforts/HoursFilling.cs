namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>Missing hours are taken at a school with the mark; nobody can say when that is done.</summary>
internal static class HoursFilling
{
    public static Filling Integration { get; } = Filling.InTheEnd((dossier, gap) => Taken(dossier, gap, EffortsQuestions.UrenInburgering));

    /// <summary>What is missing in all on the course route, once the least number of integration hours is there.</summary>
    public static Filling AfterIntegration { get; } = new(Integration.Outcomes) { Ready = Integration.Ready, After = CourseRoute.IntegrationGapId };

    /// <summary>What is missing in all on the literacy route; hours of literacy course count in it too.</summary>
    public static Filling AfterLiteracy { get; } = new(Integration.Outcomes) { Ready = Integration.Ready, After = LiteracyRoute.LiteracyGapId };

    public static Filling Literacy { get; } = Filling.InTheEnd((dossier, gap) => Taken(dossier, gap, EffortsQuestions.UrenAlfabetisering));

    /// <summary>So many hours more of a course. What comes with the first hours, and was not told yet, comes as it counts.</summary>
    private static Answers Taken(Dossier dossier, Gap gap, NumberQuestion course)
    {
        int hours = (Known(dossier, course) ?? 0) + gap.Amount!.Value;
        Answers taken = dossier.Answers.With(course, Answer.Of(Math.Min(hours, EffortsQuestions.MostHours)));
        taken = WhereOpen(dossier, taken, EffortsQuestions.SchoolMetKeurmerk, true);
        return course == EffortsQuestions.UrenAlfabetisering ? WhereOpen(dossier, taken, EffortsQuestions.AlfabetiseringEerst, Known(dossier, EffortsQuestions.UrenInburgering) is 0)
            : Known(dossier, EffortsQuestions.UrenAlfabetisering) > 0 ? WhereOpen(dossier, taken, EffortsQuestions.AlfabetiseringEerst, true)
            : taken;
    }

    private static Answers WhereOpen(Dossier dossier, Answers answers, YesNoQuestion question, bool value) =>
        dossier.Look(question).IsOpen ? answers.With(question, Answer.Of(value)) : answers;

    private static int? Known(Dossier dossier, NumberQuestion course) => dossier.Look(course) is { IsKnown: true, Value: var hours } ? hours : null;
}
