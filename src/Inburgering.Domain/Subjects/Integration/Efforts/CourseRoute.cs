namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>DUO's course route: hours (R3), school (R5) and attempts (R1, R2).</summary>
internal static class CourseRoute
{
    public const string RouteId = "cursus";

    /// <summary>The gap of the integration hours from which others count.</summary>
    public const string IntegrationGapId = "uren-inburgering";

    /// <summary>Every provision that the route may rest on.</summary>
    public static ImmutableArray<Provision> Provisions { get; } =
    [
        EffortsProvisions.CourseHours, EffortsProvisions.CourseNt2, EffortsProvisions.CourseLiteracy, EffortsProvisions.CourseSchool, EffortsProvisions.CourseAttempts, EffortsProvisions.CourseNt2Exams, EffortsProvisions.PassedExams, EffortsProvisions.Box8Course,
    ];

    public static Finding Judge(Dossier dossier) => Route.Together(RouteId, Hours(dossier), School.Judge(dossier, "cursus-school", EffortsProvisions.CourseSchool), Attempts(dossier));

    private static Finding Hours(Dossier dossier)
    {
        Hearing hearing = new(dossier, "cursus-uren", EffortsProvisions.CourseHours, EffortsProvisions.CourseNt2, EffortsProvisions.CourseLiteracy, EffortsProvisions.Box8Course);
        ToldHours hours = ToldHours.AskForCourse(hearing);
        bool changes = hours.Least.ForCourse(true) != hours.Least.ForCourse(false) || hours.Most.ForCourse(true) != hours.Most.ForCourse(false);
        if (changes && dossier.Law.Knows(EffortsChanges.DriePogingen) && hearing.AskPosting() is null)
        {
            return hearing.Unknown();
        }

        bool literacyCounts = changes && hearing.Applies(EffortsChanges.DriePogingen);
        Verdict least = hours.Least.ForCourse(literacyCounts);
        if (least != hours.Most.ForCourse(literacyCounts))
        {
            return hearing.Unknown();
        }

        return least switch
        {
            Verdict.Met => hearing.Met("genoeg"),
            Verdict.Uncertain => hearing.Uncertain(changes ? "alfabetisering-onzeker" : "optelling-onzeker", Route.AskDuoAboutHours),
            _ => hearing.NotMet("te-weinig", hours.AreKnown ? Missing(hours.Least) : hearing.Missing),
        };
    }

    private static ImmutableArray<Gap> Missing(CourseHours hours)
    {
        (int integration, int any) = hours.MissingForCourse;
        bool isRest = hours.Total > 0;
        return [.. integration > 0 ? [Gap.Hours(IntegrationGapId, integration, isRest, HoursFilling.Integration)] : ImmutableArray<Gap>.Empty, .. any > 0 ? [Gap.Hours("uren", any, isRest, HoursFilling.AfterIntegration)] : ImmutableArray<Gap>.Empty];
    }

    /// <summary>Whether every part of the exam is known to be passed or waived (R31).</summary>
    public static bool HasNoExamLeft(Dossier dossier) =>
        dossier.Look(EffortsQuestions.Pogingen) is { IsKnown: true, Value: var attempts }
        && AttemptsQuestion.Parts.All(part => attempts.For(part).State is ExamState.Passed or ExamState.Waived);

    private static Finding Attempts(Dossier dossier)
    {
        Hearing hearing = new(dossier, "cursus-pogingen", EffortsProvisions.CourseAttempts, EffortsProvisions.CourseNt2Exams, EffortsProvisions.PassedExams, EffortsProvisions.Box8Course);
        if (hearing.AskPosting() is null || hearing.Ask(EffortsQuestions.Pogingen) is not { IsKnown: true, Value: var attempts })
        {
            return hearing.Unknown();
        }

        ImmutableArray<Attempt> exams = [.. AttemptsQuestion.Parts.Select(attempts.For)];
        bool three = dossier.Applies(EffortsChanges.DriePogingen);
        if (three && exams.Any(exam => exam.State is ExamState.NotPassed && ExamAttempts.Counted(exam) == ExamAttempts.NeededByDuo))
        {
            hearing.RestOn(EffortsChanges.DriePogingen);
        }

        string caution = exams.Any(exam => exam.State is ExamState.Passed) ? ".met-gehaald" : "";
        return Verdicts.AllOf(exams.Select(exam => ExamAttempts.Judge(exam, three))) switch
        {
            Verdict.Met => hearing.Met((exams.All(exam => exam.State is not ExamState.NotPassed) ? "geen-examen-over" : "genoeg") + caution),
            Verdict.Uncertain => hearing.Uncertain("drie-of-vier" + caution, Gap.AskDuo),
            Verdict.Unknown => hearing.Unknown(Verdict.Met, Gap.FindOut(EffortsQuestions.Pogingen, dossier.IsMinor)),
            _ => hearing.NotMet((three ? "te-weinig" : "te-weinig.form-vier") + caution, ExamAttempts.Gaps(attempts)),
        };
    }
}
