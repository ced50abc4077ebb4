using Inburgering.Domain.Subjects.Income.Director;

namespace Inburgering.Domain.Subjects.Income.Employment;

/// <summary>All of it in one place.</summary>
public static class EmploymentSubject
{
    public static Subject Definition { get; } = new(typeof(EmploymentSubject))
    {
        Provisions =
        [
            EmploymentProvisions.ContractYear,
            EmploymentProvisions.Extra,
            EmploymentProvisions.Pgb,
            EmploymentProvisions.ContractShort,
            EmploymentProvisions.Flex,
            EmploymentProvisions.ThreeYearsOfPay,
            EmploymentProvisions.Each,
            EmploymentProvisions.Checked,
            EmploymentProvisions.Employee,
            EmploymentProvisions.Company,
            EmploymentProvisions.Job,
            EmploymentProvisions.Sign,
        ],
        Rulings = [new("R14", EmploymentProvisions.ContractShort, EmploymentProvisions.Flex), new("R15", EmploymentProvisions.ContractYear)],
        Thresholds =
        [
            Threshold.Of("jaren-contract", Inkomensvereiste.ContractYears, EmploymentProvisions.ContractYear),
            Threshold.Of("loonstroken", EmploymentEvidence.Payslips, EmploymentProvisions.ContractYear, DirectorProvisions.Dga),
            Threshold.Of("loonstroken-jaar", EmploymentEvidence.PayslipsOfAYear, EmploymentProvisions.Extra),
            Threshold.Of("jaren-op-werkgeversverklaring", 3, EmploymentProvisions.Job),
            Threshold.Of("weken-ww", 26, EmploymentProvisions.ThreeYearsOfPay),
            Threshold.Of("jaren-loon", EmploymentPapers.Salarisspecificaties3Jaar.MonthsCovered.GetValueOrDefault() / 12, EmploymentProvisions.ContractShort, EmploymentProvisions.Flex),
        ],
        Items =
        [
            EmploymentPapers.Werkgeversverklaring,
            EmploymentPapers.Arbeidsovereenkomst,
            EmploymentPapers.Loonstroken3Maanden,
            EmploymentPapers.Loonstroken12Maanden,
            EmploymentPapers.Salarisspecificaties3Jaar,
            EmploymentPapers.Jaaropgaven3Jaar,
            EmploymentPapers.Overeenkomsten3Jaar,
            EmploymentPapers.Uitkeringen3Jaar,
            EmploymentPapers.SvbBewijs,
        ],
        Steps = [EmploymentSteps.WerkgeverVragen],
        FormEntries = [.. EmploymentEntries.Annex],
        Dates = [EmploymentDates.WerkgeversverklaringVanaf],
        Letters = [EmploymentLetters.Werkgever, EmploymentLetters.Svb],
    };
}
