namespace Inburgering.Domain.Subjects.Integration.Special;

/// <summary>The papers that go into the envelope for it.</summary>
public static class SpecialPapers
{
    public static ItemKind BriefBijzondereOmstandigheden { get; } = new("brief-bijzondere-omstandigheden", PaperForm.SignedOriginal, SpecialProvisions.Box9Special, SpecialProvisions.Vb396a4) { Rank = 220 };

    public static ItemKind BewijsBijzondereOmstandigheden { get; } = new("bewijs-bijzondere-omstandigheden", PaperForm.Copy, SpecialProvisions.Box9Special, SpecialProvisions.Vb396a4) { Rank = 230 };
}
