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
    private const int MonthsOfAYear = 12;

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

        Threshold.Of("jaren-verlenging", 3, Ind.Section2.Box493),
        Threshold.Of("maanden-buiten-nederland", 6, Ind.Min.For513Stay),
        Threshold.Of("maanden-buiten-nederland-totaal", 10, Ind.Min.For513Stay),
        Threshold.Of("leeftijd-leerplicht", SchoolAge.Starts, Ind.Integration.Box5EightYears),
        Threshold.Of("leeftijd-einde-leerplicht", SchoolAge.Ends, Ind.Integration.Box5EightYears),
        Threshold.Of("jaren-als-kind", SchoolAge.Years, Ind.Integration.Box5EightYears),
        Threshold.Of("naturalisatietoets-oud-tot", new DateOnly(2007, 4, 1), Ind.Integration.Box6NaturalisationTest),
        Threshold.Of("win-tot", new DateOnly(2006, 12, 31), Ind.Integration.Box6WinProfile),
        Threshold.Of("wi-wijziging", new DateOnly(2012, 9, 13), Ind.Integration.Box6OldDiploma),
        Threshold.Of("wi-2013", new DateOnly(2013, 1, 1), Ind.Integration.Box6EffortsMunicipality, Ind.Integration.Box7Municipality, Ind.Integration.Box6ShortTest),
        Threshold.Of("participatieverklaring-tot", new DateOnly(2017, 9, 30), Ind.Integration.Box6EffortsDuo, Ind.Integration.Box6EffortsDuo2017),
        Threshold.Of("wi-2021", new DateOnly(2022, 1, 1), Ind.Integration.Box1Diploma),
        Threshold.Of("roc-aanvragen-tot", new DateOnly(2013, 7, 1), Ind.Integration.Box8Roc),
        Threshold.Of("kosten-toets", 150, Duo.Literacy.Test),
        Threshold.Of("kosten-gesprek", 90, Duo.Settled.Interview),
        Threshold.Of("jaren-voldoende-gewoond", 10, Duo.Settled.TenYears),
        Threshold.Of("jaren-voldoende-gewerkt", 5, Duo.Settled.FiveYearsWork),
        Threshold.Of("maanden-werkgeversverklaring", Items.Werkgeversverklaring.MonthsOld.GetValueOrDefault(), Ind.Section5.Income, Ind.Income.ContractYear),
        Threshold.Of("jaren-op-werkgeversverklaring", 3, Ind.Employer.Job),
        Threshold.Of("jaren-loon", Items.Salarisspecificaties3Jaar.MonthsCovered.GetValueOrDefault() / MonthsOfAYear, Ind.Income.ContractShort, Ind.Income.Flex),
        Threshold.Of("jaren-inkomen", 1, Ind.Min.For513Income),
        Threshold.Of("jaren-na-toekenning", 1, Ind.Income.Wao),
        Threshold.Of("jaren-bijstand", Items.Bijstandsbesluiten5Jaar.MonthsCovered.GetValueOrDefault() / MonthsOfAYear, Ind.Income.Assistance),
        Threshold.Of("jaren-zonder-werk", 1, Ind.Income.Assistance),
        Threshold.Of("maanden-zelfstandig", 18, Ind.Min.For513Income),
        Threshold.Of("maanden-bankafschriften", Items.Bankafschriften3Maanden.MonthsCovered.GetValueOrDefault(), Ind.Income.Dga),
    ];
}
