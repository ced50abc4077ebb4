using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Form;

namespace Inburgering.Domain.Subjects.Window;

/// <summary>The dates that follow from it.</summary>
public static class WindowDates
{
    public static DateKind VroegstIndienen { get; } = new("vroegst-indienen", WindowProvisions.SixMonths, FiveYearsProvisions.For513Stay)
    {
        Rank = 10,
        Reckons = (kind, filing) => kind.On(Termijn.EarliestDay(filing), Termijn.HasNoEarliestDay(filing.Dossier, filing.Permit) ? ".513" : ""),
    };

    public static DateKind UiterlijkIndienen { get; } = new("uiterlijk-indienen", WindowProvisions.BeforeExpiry)
    {
        Rank = 20,
        Reckons = (kind, filing) => kind.On(filing.Dossier.ValidUntil),
    };

    public static DateKind Posten { get; } = new("posten", FormProvisions.Complete)
    {
        Rank = 40,
        Reckons = (kind, filing) => filing.Dossier.Posting is { } posting && posting < Termijn.EarliestDay(filing)
            ? new(kind, posting, ".te-vroeg", Termijn.EarliestDay(filing))
            : kind.On(filing.Dossier.Posting),
    };
}
