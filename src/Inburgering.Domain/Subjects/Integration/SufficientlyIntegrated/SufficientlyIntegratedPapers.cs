namespace Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;

/// <summary>The papers that go into the envelope for it.</summary>
public static class SufficientlyIntegratedPapers
{
    public static ItemKind AdviesVoldoendeIngeburgerd { get; } = new("advies-voldoende-ingeburgerd", PaperForm.Copy, SufficientlyIntegratedProvisions.Enclose, SufficientlyIntegratedProvisions.Vb396a5) { Rank = 210 };
}
