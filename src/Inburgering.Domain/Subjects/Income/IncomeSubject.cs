using Inburgering.Domain.Subjects.Income.Assistance;
using Inburgering.Domain.Subjects.Income.Employment;
using Inburgering.Domain.Subjects.Income.Unfit;

namespace Inburgering.Domain.Subjects.Income;

/// <summary>All of it in one place.</summary>
public static class IncomeSubject
{
    public static Subject Definition { get; } = new(typeof(IncomeSubject))
    {
        Provisions =
        [
            IncomeProvisions.For513Income,
            IncomeProvisions.IncomeSection,
            IncomeProvisions.NotEmployed,
            IncomeProvisions.Keep,
            IncomeProvisions.Copies,
            IncomeProvisions.Who,
            IncomeProvisions.Means,
            IncomeProvisions.Independent,
            IncomeProvisions.Lasts,
            IncomeProvisions.RegularRules,
            IncomeProvisions.OwnFirst,
        ],
        Changes = [IncomeChanges.EigenNorm],
        Questions = [.. IncomeQuestions.InOrder],
        Rulings = [new("R13", IncomeProvisions.For513Income, IncomeProvisions.Who, AssistanceProvisions.Assistance, UnfitProvisions.Unfit)],
        Thresholds =
        [
            Threshold.Of("maanden-werkgeversverklaring", EmploymentPapers.Werkgeversverklaring.MonthsOld.GetValueOrDefault(), IncomeProvisions.IncomeSection, EmploymentProvisions.ContractYear),
            Threshold.Of("jaren-inkomen", 1, IncomeProvisions.For513Income),
            Threshold.Of("maanden-zelfstandig", 18, IncomeProvisions.For513Income),
        ],
        FormEntries = [IncomeEntries.IncomeSection, IncomeEntries.SkipIncome, IncomeEntries.KeepIncomeList],
        AsksForList = filing => filing.Permit == Permit.LongTermResident ? Evidence.CanAsk(filing.Dossier) : [],
        Encloses = filing =>
        {
            if (filing.Permit == Permit.LongTermResident)
            {
                Evidence.Enclose(filing);
            }
        },
    };
}
