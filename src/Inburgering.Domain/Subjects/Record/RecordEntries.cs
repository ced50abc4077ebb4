namespace Inburgering.Domain.Subjects.Record;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class RecordEntries
{
    public static FormEntryKind Declare { get; } = new("3", "3.verklaren", null, RecordProvisions.Statements, RecordProvisions.Since, RecordProvisions.Truth)
    {
        Rank = 200,
        When = filing => !IsExempt(filing) && Said(filing).Is(true),
    };

    public static FormEntryKind Reasons { get; } = new("3", "3.redenen", null, RecordProvisions.Reasons, RecordProvisions.Truth)
    {
        Rank = 210,
        When = filing => !IsExempt(filing) && Said(filing).Is(false),
    };

    public static FormEntryKind SkipRecord { get; } = new("3", "3.overslaan", null, RecordProvisions.Exempt)
    {
        Rank = 220,
        IsNotice = true,
        When = IsExempt,
    };

    public static FormEntryKind RecordUnknown { get; } = new("3", "3.onbekend", null, RecordProvisions.Statements, RecordProvisions.Since)
    {
        Rank = 230,
        IsNotice = true,
        When = filing => !IsExempt(filing) && !Said(filing).IsKnown,
    };

    private static bool IsExempt(Filing filing) => Antecedenten.IsExempt(filing.Dossier) is true;

    private static Reply<bool> Said(Filing filing) => filing.Dossier.Look(RecordQuestions.Antecedenten);
}
