namespace Inburgering.Domain.Subjects.Integration;

/// <summary>The papers that go into the envelope for it.</summary>
public static class IntegrationPapers
{
    public static ItemKind BijlageInburgeringsvereiste { get; } = new("bijlage-inburgeringsvereiste", PaperForm.Form, IntegrationProvisions.Annex) { Rank = 40 };
}
