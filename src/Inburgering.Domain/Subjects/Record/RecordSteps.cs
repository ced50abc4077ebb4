namespace Inburgering.Domain.Subjects.Record;

/// <summary>What there is to do for it.</summary>
public static class RecordSteps
{
    public static StepKind AntecedentenOverslaan { get; } = new("antecedenten-overslaan", Moment.Filling, RecordProvisions.Exempt, RecordProvisions.MinorExempt)
    {
        Rank = 40,
        When = filing => Antecedenten.IsExempt(filing.Dossier) is true,
    };
}
