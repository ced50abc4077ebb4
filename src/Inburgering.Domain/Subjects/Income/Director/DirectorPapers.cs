namespace Inburgering.Domain.Subjects.Income.Director;

/// <summary>The papers that go into the envelope for it.</summary>
public static class DirectorPapers
{
    public static ItemKind BelangVennootschap { get; } = new("belang-vennootschap", PaperForm.Copy, DirectorProvisions.Dga) { Rank = 490 };

    public static ItemKind Bankafschriften3Maanden { get; } = new("bankafschriften-3-maanden", PaperForm.Copy, DirectorProvisions.Dga) { Rank = 500, MonthsCovered = 3 };

    public static ItemKind BewijsLoonbelasting { get; } = new("bewijs-loonbelasting", PaperForm.Copy, DirectorProvisions.Dga) { Rank = 510 };
}
