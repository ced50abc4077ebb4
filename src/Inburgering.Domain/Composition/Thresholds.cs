using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Biometrics;
using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Domain.Subjects.Decision;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Income.Director;
using Inburgering.Domain.Subjects.Income.Employment;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Integration.Age;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Integration.EightYears;
using Inburgering.Domain.Subjects.Integration.Medical;
using Inburgering.Domain.Subjects.Integration.OldCertificate;
using Inburgering.Domain.Subjects.Integration.RocAdvice;
using Inburgering.Domain.Subjects.Record;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Composition;

/// <summary>
/// Every number and day on which a rule turns, taken from the rules themselves: for the rule book and for the version of
/// the rules. The dates of law changes stand in <see cref="Catalogue.LawChanges"/>, the AOW ages in <see cref="AowDate.Table"/>.
/// </summary>
public static class Thresholds
{
    public static IReadOnlyList<Threshold> All { get; } =
    [
        Threshold.Of("jaren-asiel", VijfJaar.Years, FiveYearsProvisions.Five, FiveYearsProvisions.For513Stay),
        Threshold.Of("maanden-voor-einde", Termijn.Months, WindowProvisions.SixMonths),
        Threshold.Of("maanden-voor-einde-nu", Termijn.MonthsSinceDrieMaanden, WindowProvisions.SixMonths),
        Threshold.Of("maanden-besluit", Besluit.Months, DecisionProvisions.SixMonths),
        Threshold.Of("dagen-besluit-verlenging", Besluit.DaysSinceDrieJaar, DecisionProvisions.SixMonths),
        Threshold.Of("onbeslist-vanaf", ClosedPermitChanges.UndecidedWhen497Closes, ClosedPermitProvisions.Box497, DecisionProvisions.SixMonths),
        Threshold.Of("dagen-biometrie", Biometrie.DaysToGo, BiometricsProvisions.TwoWeeks),
        Threshold.Of("biometrie-bewaard-sinds", Biometrie.KeptSince, BiometricsProvisions.Earlier),
        Threshold.Of("leeftijd-vingerafdrukken", Ages.Fingerprints, BiometricsProvisions.Fingerprints6),
        Threshold.Of("leeftijd-handtekening", Ages.Signature, BiometricsProvisions.Signature12, ApplicantProvisions.MinorSign, RecordProvisions.Exempt),
        Threshold.Of("leeftijd-volwassen", Ages.Majority, AgeProvisions.Box4Age, IntegrationProvisions.Exam),
        Threshold.Of("dagen-acht-jaar", SchoolAge.EightYears, EightYearsProvisions.Box5EightYears),
        Threshold.Of("mo-percentage", OudCertificaat.Percentage, OldCertificateProvisions.Box6WinProfile, OldCertificateProvisions.Box6WinNt2),
        Threshold.Of("mo-percentage-oud", OudCertificaat.StrictPercentage, OldCertificateProvisions.Box6WinProfile, OldCertificateProvisions.Box6WinNt2),
        Threshold.Of("mo-oud-tot", OudCertificaat.LastStrictTest, OldCertificateProvisions.Box6WinProfile, OldCertificateProvisions.Box6WinNt2),
        Threshold.Of("maanden-medisch-advies", MedischeGrond.AdviceMonths, MedicalProvisions.Box7AdviceMunicipality, MedicalProvisions.Box7AdviceMinister),
        Threshold.Of("uren", CourseHours.Needed, EffortsProvisions.CourseHours, EffortsProvisions.LiteracyHours, EffortsProvisions.Box8Course, EffortsProvisions.Box8Literacy),
        Threshold.Of("uren-inburgering", CourseHours.LeastIntegration, EffortsProvisions.CourseLiteracy),
        Threshold.Of("uren-alfabetisering", CourseHours.LeastLiteracy, EffortsProvisions.LiteracyHours),
        Threshold.Of("pogingen-duo", ExamAttempts.NeededByDuo, EffortsProvisions.CourseAttempts),
        Threshold.Of("pogingen-formulier", ExamAttempts.NeededByForm, EffortsProvisions.Box8Course),
        Threshold.Of("pogingen-nt2", ExamAttempts.MostNt2, EffortsProvisions.CourseNt2Exams),
        Threshold.Of("poging-in-uren", Route.HoursOfAnAttempt, EffortsProvisions.CourseHours, EffortsProvisions.CourseAttempts),
        Threshold.Of("weken-duo", Inspanningen.Weeks, EffortsProvisions.EightWeeks),
        Threshold.Of("jaren-roc", Roc.AdviceYears, RocAdviceProvisions.Box8Roc),
        Threshold.Of("roc-te-oud-vanaf", RocAdviceChanges.RocAdviceTooOld, RocAdviceProvisions.Box8Roc),
        Threshold.Of("roc-laatste", RocAdviceChanges.LastRocAdvice, RocAdviceProvisions.Box8Roc),
        Threshold.Of("jaren-contract", Inkomensvereiste.ContractYears, EmploymentProvisions.ContractYear),
        Threshold.Of("loonstroken", EmploymentEvidence.Payslips, EmploymentProvisions.ContractYear, DirectorProvisions.Dga),
        Threshold.Of("loonstroken-jaar", EmploymentEvidence.PayslipsOfAYear, EmploymentProvisions.Extra),
    ];
}
