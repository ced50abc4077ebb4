namespace Inburgering.Domain.Subjects.Income.Unfit;

/// <summary>The papers that go into the envelope for it.</summary>
public static class UnfitPapers
{
    public static ItemKind VerklaringArbeidsongeschikt { get; } = new("verklaring-arbeidsongeschikt", PaperForm.Copy, UnfitProvisions.Unfit) { Rank = 390 };
}
