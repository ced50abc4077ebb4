namespace Inburgering.Domain.Subjects.Record;

/// <summary>The papers that go into the envelope for it.</summary>
public static class RecordPapers
{
    public static ItemKind ToelichtingAntecedenten { get; } = new("toelichting-antecedenten", PaperForm.Form, RecordProvisions.Reasons) { Rank = 20, IsEnclosure = false };
}
