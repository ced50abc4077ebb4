namespace Inburgering.Domain.Subjects.Integration.RocAdvice;

/// <summary>The papers that go into the envelope for it.</summary>
public static class RocAdvicePapers
{
    public static ItemKind RocAdvies { get; } = new("roc-advies", PaperForm.Copy, RocAdviceProvisions.Box8Roc) { Rank = 190, MonthsOld = 60 };

    public static ItemKind TgnBewijs { get; } = new("tgn-bewijs", PaperForm.Copy, RocAdviceProvisions.Box8Roc) { Rank = 200 };
}
