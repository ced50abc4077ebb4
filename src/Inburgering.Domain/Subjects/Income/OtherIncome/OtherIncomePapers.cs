namespace Inburgering.Domain.Subjects.Income.OtherIncome;

/// <summary>The papers that go into the envelope for it.</summary>
public static class OtherIncomePapers
{
    public static ItemKind BewijsAnderInkomen { get; } = new("bewijs-ander-inkomen", PaperForm.Copy, IncomeProvisions.Who) { Rank = 530 };
}
