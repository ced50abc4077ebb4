namespace Inburgering.Domain.Subjects.FiveYears;

/// <summary>The dates that follow from it.</summary>
public static class FiveYearsDates
{
    public static DateKind VijfJaarVol { get; } = new("vijf-jaar-vol", FiveYearsProvisions.Five, FiveYearsProvisions.For513Stay)
    {
        Rank = 30,
        Reckons = (kind, filing) => kind.On(VijfJaar.IsAsked(filing.Dossier, filing.Permit) ? VijfJaar.CompleteOn(filing.Dossier) : null),
    };
}
