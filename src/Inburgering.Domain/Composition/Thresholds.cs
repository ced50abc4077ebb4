using Inburgering.Domain.Subjects;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Integration.Documents;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Permits;

namespace Inburgering.Domain.Composition;

/// <summary>
/// Every number and day on which a rule turns, taken from the rules themselves: for the rule book and for the version of
/// the rules. The dates of law changes stand in <see cref="LawChanges"/>, the AOW ages in <see cref="AowDate.Table"/>.
/// </summary>
public static class Thresholds
{
    public static IReadOnlyList<Threshold> All { get; } =
    [
        Threshold.Of("jaren-asiel", VijfJaar.Years, Ind.Min.Five, Ind.Min.For513Stay),
        Threshold.Of("maanden-voor-einde", Termijn.Months, Ind.When.SixMonths),
        Threshold.Of("maanden-voor-einde-nu", Termijn.MonthsSinceDrieMaanden, Ind.When.SixMonths),
        Threshold.Of("maanden-besluit", Timeline.DecisionMonths, Ind.Process.SixMonths),
        Threshold.Of("dagen-besluit-verlenging", Timeline.DecisionDaysSinceDrieJaar, Ind.Process.SixMonths),
        Threshold.Of("onbeslist-vanaf", LawChanges.UndecidedWhen497Closes, Ind.Section2.Box497, Ind.Process.SixMonths),
        Threshold.Of("dagen-biometrie", Biometrics.DaysToGo, Ind.Bio.TwoWeeks),
        Threshold.Of("biometrie-bewaard-sinds", Biometrics.KeptSince, Ind.Bio.Earlier),
        Threshold.Of("leeftijd-vingerafdrukken", Ages.Fingerprints, Ind.Bio.Fingerprints6),
        Threshold.Of("leeftijd-handtekening", Ages.Signature, Ind.Bio.Signature12, Ind.Minor.Sign, Ind.Section3.Exempt),
        Threshold.Of("leeftijd-volwassen", Ages.Majority, Ind.Integration.Box4Age, Ind.Integration.Exam),
        Threshold.Of("dagen-acht-jaar", SchoolAge.EightYears, Ind.Integration.Box5EightYears),
        Threshold.Of("mo-percentage", OudCertificaat.Percentage, Ind.Integration.Box6WinProfile, Ind.Integration.Box6WinNt2),
        Threshold.Of("mo-percentage-oud", OudCertificaat.StrictPercentage, Ind.Integration.Box6WinProfile, Ind.Integration.Box6WinNt2),
        Threshold.Of("mo-oud-tot", OudCertificaat.LastStrictTest, Ind.Integration.Box6WinProfile, Ind.Integration.Box6WinNt2),
        Threshold.Of("maanden-medisch-advies", MedischeGrond.AdviceMonths, Ind.Integration.Box7AdviceMunicipality, Ind.Integration.Box7AdviceMinister),
        Threshold.Of("uren", CourseHours.Needed, Duo.Course.Hours, Duo.Literacy.Hours, Ind.Integration.Box8Course, Ind.Integration.Box8Literacy),
        Threshold.Of("uren-inburgering", CourseHours.LeastIntegration, Duo.Course.Literacy),
        Threshold.Of("uren-alfabetisering", CourseHours.LeastLiteracy, Duo.Literacy.Hours),
        Threshold.Of("pogingen-duo", ExamAttempts.NeededByDuo, Duo.Course.Attempts),
        Threshold.Of("pogingen-formulier", ExamAttempts.NeededByForm, Ind.Integration.Box8Course),
        Threshold.Of("pogingen-nt2", ExamAttempts.MostNt2, Duo.Course.Nt2Exams),
        Threshold.Of("poging-in-uren", Route.HoursOfAnAttempt, Duo.Course.Hours, Duo.Course.Attempts),
        Threshold.Of("weken-duo", Inspanningen.Weeks, Duo.EightWeeks),
        Threshold.Of("jaren-roc", Roc.AdviceYears, Ind.Integration.Box8Roc),
        Threshold.Of("roc-te-oud-vanaf", LawChanges.RocAdviceTooOld, Ind.Integration.Box8Roc),
        Threshold.Of("roc-laatste", LawChanges.LastRocAdvice, Ind.Integration.Box8Roc),
        Threshold.Of("jaren-contract", Inkomensvereiste.ContractYears, Ind.Income.ContractYear),
        Threshold.Of("loonstroken", Evidence.Payslips, Ind.Income.ContractYear, Ind.Income.Dga),
        Threshold.Of("loonstroken-jaar", Evidence.PayslipsOfAYear, Ind.Income.Extra),
    ];
}
