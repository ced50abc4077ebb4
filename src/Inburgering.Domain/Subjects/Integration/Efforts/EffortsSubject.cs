using Inburgering.Domain.Subjects.Integration.Diploma;

namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>All of it in one place.</summary>
public static class EffortsSubject
{
    public static Subject Definition { get; } = new(typeof(EffortsSubject))
    {
        Provisions =
        [
            EffortsProvisions.Box8Fallback,
            EffortsProvisions.Box8Course,
            EffortsProvisions.Box8Literacy,
            EffortsProvisions.Box8Mixed,
            EffortsProvisions.Box8Advice,
            EffortsProvisions.IndDecides,
            EffortsProvisions.Efforts,
            EffortsProvisions.Request,
            EffortsProvisions.EightWeeks,
            EffortsProvisions.Enclose,
            EffortsProvisions.PassedExams,
            EffortsProvisions.CourseHours,
            EffortsProvisions.CourseNt2,
            EffortsProvisions.CourseLiteracy,
            EffortsProvisions.CourseSchool,
            EffortsProvisions.CourseAttempts,
            EffortsProvisions.CourseNt2Exams,
            EffortsProvisions.LiteracyHours,
            EffortsProvisions.LiteracySchool,
            EffortsProvisions.LiteracyTest,
        ],
        Questions =
        [
            EffortsQuestions.DuoAdvies,
            EffortsQuestions.UrenInburgering,
            EffortsQuestions.UrenNt2,
            EffortsQuestions.UrenAlfabetisering,
            EffortsQuestions.SchoolMetKeurmerk,
            EffortsQuestions.AlfabetiseringEerst,
            EffortsQuestions.Pogingen,
        ],
        Changes = [EffortsChanges.DriePogingen],
        Rulings =
        [
            new("R1", EffortsProvisions.Box8Course, EffortsProvisions.CourseAttempts, EffortsProvisions.CourseNt2Exams),
            new("R2", EffortsProvisions.Box8Course, EffortsProvisions.CourseAttempts, EffortsProvisions.PassedExams),
            new("R3", EffortsProvisions.Box8Course, EffortsProvisions.CourseHours, EffortsProvisions.CourseNt2, EffortsProvisions.CourseLiteracy),
            new("R4", EffortsProvisions.Box8Literacy, EffortsProvisions.Box8Mixed, EffortsProvisions.LiteracyHours),
            new("R5", EffortsProvisions.Box8Course, EffortsProvisions.CourseSchool, EffortsProvisions.LiteracySchool),
            new("R6", EffortsProvisions.Box8Advice, EffortsProvisions.Efforts, EffortsProvisions.Request, EffortsProvisions.EightWeeks, EffortsProvisions.LiteracyTest),
        ],
        Thresholds =
        [
            Threshold.Of("uren", CourseHours.Needed, EffortsProvisions.CourseHours, EffortsProvisions.LiteracyHours, EffortsProvisions.Box8Course, EffortsProvisions.Box8Literacy),
            Threshold.Of("uren-inburgering", CourseHours.LeastIntegration, EffortsProvisions.CourseLiteracy),
            Threshold.Of("uren-alfabetisering", CourseHours.LeastLiteracy, EffortsProvisions.LiteracyHours),
            Threshold.Of("pogingen-duo", ExamAttempts.NeededByDuo, EffortsProvisions.CourseAttempts),
            Threshold.Of("pogingen-formulier", ExamAttempts.NeededByForm, EffortsProvisions.Box8Course),
            Threshold.Of("pogingen-nt2", ExamAttempts.MostNt2, EffortsProvisions.CourseNt2Exams),
            Threshold.Of("poging-in-uren", Route.HoursOfAnAttempt, EffortsProvisions.CourseHours, EffortsProvisions.CourseAttempts),
            Threshold.Of("weken-duo", Inspanningen.Weeks, EffortsProvisions.EightWeeks),
            Threshold.Of("kosten-toets", Inspanningen.CostsOfTest, EffortsProvisions.LiteracyTest),
        ],
        Items = [EffortsPapers.DuoAdvies],
        Steps = [EffortsSteps.DuoAdviesAanvragen, EffortsSteps.DuoToetsBetalen],
        FormEntries = [EffortsEntries.Box],
        Dates = [EffortsDates.DuoAdviesAanvragenVoor],
        Letters = [EffortsLetters.SchoolUren, EffortsLetters.DuoAdvies, EffortsLetters.DuoOna],
        Encloses = filing =>
        {
            if (filing.Judgement.Find(Inburgeringsvereiste.ConditionId) is { Verdict: not Verdict.Met } requirement
                && requirement.Find(Inspanningen.GroundId) is { } efforts
                && efforts.Gaps.Any(gap => gap.Id == Inspanningen.DiplomaGapId))
            {
                filing.Envelope.Add(DiplomaSteps.DiplomaOpvragen);
            }
        },
    };
}
