namespace Inburgering.Domain.Subjects.Record;

/// <summary>All of it in one place.</summary>
public static class RecordSubject
{
    public static Subject Definition { get; } = new(typeof(RecordSubject))
    {
        Provisions =
        [
            RecordProvisions.Exempt,
            RecordProvisions.Since,
            RecordProvisions.Statements,
            RecordProvisions.Reasons,
            RecordProvisions.Truth,
            RecordProvisions.MinorExempt,
            RecordProvisions.Vw45b2d,
        ],
        Questions = [RecordQuestions.Antecedenten],
        Rulings = [new("R12", RecordProvisions.Statements, RecordProvisions.Since, RecordProvisions.Reasons)],
        Thresholds = [Threshold.Of("jaren-misdrijf", 3, RecordProvisions.Vw45b2d)],
        Items = [RecordPapers.ToelichtingAntecedenten],
        Steps = [RecordSteps.AntecedentenOverslaan],
        FormEntries = [RecordEntries.Declare, RecordEntries.Reasons, RecordEntries.SkipRecord, RecordEntries.RecordUnknown],
        Facts = [RecordFacts.OnjuistOfMisdrijf],
        NotLookedAt = [RecordOmissions.OpenbareOrde, RecordOmissions.OpenbareOrdeFor513],
        Encloses = filing =>
        {
            if (Antecedenten.IsExempt(filing.Dossier) is not true && filing.Dossier.Look(RecordQuestions.Antecedenten).Is(false))
            {
                filing.Envelope.Add(RecordPapers.ToelichtingAntecedenten);
            }
        },
    };
}
