using Inburgering.Domain.Subjects.Income.Director;

namespace Inburgering.Domain.Subjects.Income.Employment;

/// <summary>The papers that go into the envelope for it.</summary>
public static class EmploymentPapers
{
    public static ItemKind Werkgeversverklaring { get; } = new("werkgeversverklaring", PaperForm.SignedOriginal, EmploymentProvisions.Each, IncomeProvisions.IncomeSection, DirectorProvisions.Dga)
    {
        Rank = 240,
        MonthsOld = 3,
    };

    public static ItemKind Arbeidsovereenkomst { get; } =
        new("arbeidsovereenkomst", PaperForm.Copy, EmploymentProvisions.ContractYear, EmploymentProvisions.ContractShort, EmploymentProvisions.Flex, DirectorProvisions.Dga) { Rank = 250 };

    public static ItemKind Loonstroken3Maanden { get; } = new("loonstroken-3-maanden", PaperForm.Copy, EmploymentProvisions.ContractYear, DirectorProvisions.Dga) { Rank = 260, MonthsCovered = 3 };

    public static ItemKind Loonstroken12Maanden { get; } = new("loonstroken-12-maanden", PaperForm.Copy, EmploymentProvisions.Extra) { Rank = 270, MonthsCovered = 12 };

    public static ItemKind Salarisspecificaties3Jaar { get; } = OverThreeYears("salarisspecificaties-3-jaar", 280);

    public static ItemKind Jaaropgaven3Jaar { get; } = OverThreeYears("jaaropgaven-3-jaar", 290);

    public static ItemKind Overeenkomsten3Jaar { get; } = OverThreeYears("overeenkomsten-3-jaar", 300);

    public static ItemKind Uitkeringen3Jaar { get; } = OverThreeYears("uitkeringen-3-jaar", 310);

    public static ItemKind SvbBewijs { get; } = new("svb-bewijs", PaperForm.Copy, EmploymentProvisions.Pgb) { Rank = 320 };

    private static ItemKind OverThreeYears(string id, int rank) => new(id, PaperForm.Copy, EmploymentProvisions.ContractShort, EmploymentProvisions.Flex) { Rank = rank, MonthsCovered = 36 };
}
