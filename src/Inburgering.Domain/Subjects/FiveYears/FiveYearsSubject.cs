using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.FiveYears;

/// <summary>All of it in one place.</summary>
public static class FiveYearsSubject
{
    public static Subject Definition { get; } = new(typeof(FiveYearsSubject))
    {
        Provisions =
        [
            FiveYearsProvisions.Five,
            FiveYearsProvisions.For513Stay,
            FiveYearsProvisions.Vw93,
            FiveYearsProvisions.Vw442,
            FiveYearsProvisions.Vw45b2a,
            FiveYearsProvisions.Vw45b4,
            FiveYearsProvisions.Vw45b5,
            FiveYearsProvisions.VcD121,
        ],
        Questions = [FiveYearsQuestions.AsielSinds],
        Changes = [FiveYearsChanges.DrieJaar],
        Rulings = [new("R9", FiveYearsProvisions.Five, WindowProvisions.BeforeExpiry), new("R10", FiveYearsProvisions.For513Stay, FiveYearsProvisions.Vw45b2a, FiveYearsProvisions.VcD121)],
        Thresholds =
        [
            Threshold.Of("maanden-tot-besluit-513", VijfJaar.MonthsToDecide, FiveYearsProvisions.VcD121),
            Threshold.Of("jaren-asiel", VijfJaar.Years, FiveYearsProvisions.Five, FiveYearsProvisions.For513Stay),
        ],
        Dates = [FiveYearsDates.VijfJaarVol],
        Facts = [FiveYearsFacts.NieuweKaart],
    };
}
