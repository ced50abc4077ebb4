using Inburgering.Domain.Subjects.CurrentPermit;

namespace Inburgering.Domain.Subjects.Decision;

/// <summary>The dates that follow from it.</summary>
public static class DecisionDates
{
    public static DateKind BesluitUiterlijk { get; } = new("besluit-uiterlijk", DecisionProvisions.SixMonths)
    {
        Rank = 60,
        Reckons = (kind, filing) => kind.On(filing.OnceSent(Besluit.Day(filing))),
    };
}
