namespace Inburgering.Domain.Subjects.Window;

/// <summary>The papers that go into the envelope for it.</summary>
public static class WindowPapers
{
    public static ItemKind BriefTeLaat { get; } = new("brief-te-laat", PaperForm.SignedOriginal, WindowProvisions.BeforeExpiry) { Rank = 30 };
}
