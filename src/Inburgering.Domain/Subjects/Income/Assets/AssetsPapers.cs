namespace Inburgering.Domain.Subjects.Income.Assets;

/// <summary>The papers that go into the envelope for it.</summary>
public static class AssetsPapers
{
    public static ItemKind Belastingopgaaf { get; } = new("belastingopgaaf", PaperForm.Copy, AssetsProvisions.Assets) { Rank = 520, CoversYearBefore = true };
}
