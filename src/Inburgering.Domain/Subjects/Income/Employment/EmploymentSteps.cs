namespace Inburgering.Domain.Subjects.Income.Employment;

/// <summary>What there is to do for it.</summary>
public static class EmploymentSteps
{
    public static StepKind WerkgeverVragen { get; } = new("werkgever-vragen", Moment.Before, EmploymentProvisions.Each, EmploymentProvisions.Checked, IncomeProvisions.IncomeSection)
    {
        Rank = 70,
        When = filing => filing.Envelope.Has(EmploymentPapers.Werkgeversverklaring),
        Says = (kind, filing) => kind.On(filing.Envelope.OldestOf(EmploymentPapers.Werkgeversverklaring)),
    };
}
