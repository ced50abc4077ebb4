using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Form;

namespace Inburgering.Domain.Subjects.Window;

/// <summary>The dates that follow from it.</summary>
public static class WindowDates
{
    public static DateKind VroegstIndienen { get; } = new("vroegst-indienen", WindowProvisions.SixMonths, FiveYearsProvisions.For513Stay)
    {
        Rank = 10,
        Reckons = (kind, filing) => kind.On(
            Termijn.EarliestDay(filing.Dossier, filing.Permit),
            filing.Permit == Permit.LongTermResident && filing.Dossier.Law.Edition is Edition.InForce ? ".513" : ""),
    };

    /// <summary>The last day for the post; shown also when it is past.</summary>
    public static DateKind UiterlijkIndienen { get; } = new("uiterlijk-indienen", WindowProvisions.BeforeExpiry)
    {
        Rank = 20,
        IsLastDay = true,
        Reckons = (kind, filing) => kind.On(
            filing.Dossier.ValidUntil is { } validUntil ? Termijn.LastDay(filing.Dossier, validUntil) : null,
            filing.Dossier.Law.Edition is Edition.AsPrinted ? ".formulier" : ""),
    };

    public static DateKind VergunningEindigt { get; } = new("vergunning-eindigt", WindowProvisions.BeforeExpiry)
    {
        Rank = 25,
        IsLastDay = true,
        Reckons = (kind, filing) => kind.On(filing.Dossier.Law.Edition is Edition.InForce ? filing.Dossier.ValidUntil : null),
    };

    public static DateKind Posten { get; } = new("posten", FormProvisions.Complete)
    {
        Rank = 40,
        Reckons = (kind, filing) => kind.On(filing.OnceSent(filing.Dossier.Posting), MayBeOnline(filing) ? ".online" : ""),
    };

    /// <summary>An extension can be asked for online while the card is valid; all else goes by post.</summary>
    private static bool MayBeOnline(Filing filing) => filing.Permit == Permit.Extension && filing.Dossier.Law.Edition is Edition.InForce && !filing.Dossier.IsExpired;
}
