namespace Inburgering.Domain.Subjects.Income.Employment;

/// <summary>The dates that follow from it.</summary>
public static class EmploymentDates
{
    public static DateKind WerkgeversverklaringVanaf { get; } = new("werkgeversverklaring-vanaf", IncomeProvisions.IncomeSection)
    {
        Rank = 80,
        Reckons = (kind, filing) => kind.On(filing.Envelope.OldestOf(EmploymentPapers.Werkgeversverklaring)),
    };
}
