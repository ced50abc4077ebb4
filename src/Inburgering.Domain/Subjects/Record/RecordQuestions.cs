namespace Inburgering.Domain.Subjects.Record;

/// <summary>What is asked about it.</summary>
public static class RecordQuestions
{
    public static YesNoQuestion Antecedenten { get; } = new("antecedenten") { Provisions = [RecordProvisions.Statements, RecordProvisions.Since] };
}
