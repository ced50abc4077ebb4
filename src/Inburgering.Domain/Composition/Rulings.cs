using Inburgering.Domain.Subjects;

namespace Inburgering.Domain.Composition;

/// <summary>Every ruling, in the order of the rule book.</summary>
public static class Rulings
{
    public static IReadOnlyList<Ruling> All { get; } =
    [
        new("R1", Ind.Integration.Box8Course, Duo.Course.Attempts, Duo.Course.Nt2Exams),
        new("R2", Ind.Integration.Box8Course, Duo.Course.Attempts, Duo.PassedExams),
        new("R3", Ind.Integration.Box8Course, Duo.Course.Hours, Duo.Course.Nt2, Duo.Course.Literacy),
        new("R4", Ind.Integration.Box8Literacy, Ind.Integration.Box8Mixed, Duo.Literacy.Hours),
        new("R5", Ind.Integration.Box8Course, Duo.Course.School, Duo.Literacy.School),
        new("R6", Ind.Integration.Box8Advice, Duo.Efforts, Duo.Request, Duo.EightWeeks, Duo.Literacy.Test),
        new(
            "R7",
            Ind.Integration.Box6NotEvident,
            Duo.Settled.TenYears,
            Duo.Settled.FiveYearsWork,
            Duo.Settled.Dutch,
            Duo.Settled.Request,
            Duo.Settled.Interview,
            Duo.Settled.Sent,
            Duo.Settled.Enclose),
        new("R8", Ind.Section4.For513NoExemption, Ind.Min.For513Integration, Ind.Integration.Box4Age, Ind.Integration.Box9Special),
        new("R9", Ind.Min.Five, Ind.When.BeforeExpiry),
        new("R10", Ind.Min.For513Stay),
        new("R11", Ind.When.BeforeExpiry, Ind.When.SixMonths),
        new("R12", Ind.Section3.Statements, Ind.Section3.Since, Ind.Section3.Reasons),
        new("R13", Ind.Min.For513Income, Ind.Income.Who, Ind.Income.Assistance, Ind.Income.Unfit),
        new("R14", Ind.Income.ContractShort, Ind.Income.Flex),
        new("R15", Ind.Income.ContractYear),
        new("R16", Ind.Section2.Box497Fallback, Ind.Section2.Box513Fallback),
        new("R17", Ind.Copy.All, Ind.Integration.Certified, Ind.Integration.Desk, Ind.Employer.Each),
        new(
            "R18",
            Ind.Integration.Box6EffortsMunicipality,
            Ind.Integration.Box6EffortsDuo,
            Ind.Integration.Box6EffortsDuo2017,
            Ind.Integration.Box7Municipality,
            Ind.Integration.Box7Duo),
        new(
            "R19",
            Ind.Integration.Box7Municipality,
            Ind.Integration.Box7Duo,
            Ind.Integration.Box7AdviceMunicipality,
            Ind.Integration.Box7AdviceMinister,
            Duo.Illness),
        new("R20", Ind.Integration.Box3Turkish),
        new("R21", Ind.Section2.Choose, Ind.Permit513.Purpose),
        new("R22", Ind.Integration.Box1Diploma),
        new("R23", Ind.Section2.Choose, Ind.OtherForm),
        new("R24", Ind.When.BeforeExpiry, Ind.Process.SixMonths, Duo.EightWeeks),
        new("R25", Ind.Section2.Box497, Ind.Process.SixMonths),
        new("R26", Ind.Integration.Box8Fallback, Ind.Integration.Box8Roc),
        new("R27"),
        new("R28"),
        new("R29", Ind.How.Complete),
    ];
}
