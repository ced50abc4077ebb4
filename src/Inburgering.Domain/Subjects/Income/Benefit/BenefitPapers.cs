using Inburgering.Domain.Subjects.Income.Disability;

namespace Inburgering.Domain.Subjects.Income.Benefit;

/// <summary>The papers that go into the envelope for it.</summary>
public static class BenefitPapers
{
    public static ItemKind Toekenningsbrief { get; } = new("toekenningsbrief", PaperForm.Copy, BenefitProvisions.Benefit) { Rank = 340 };

    public static ItemKind Uitkeringsspecificatie { get; } = new("uitkeringsspecificatie", PaperForm.Copy, BenefitProvisions.Benefit, DisabilityProvisions.Wao, DisabilityProvisions.Wia)
    {
        Rank = 360,
        SortsWithRequirements = [Sources.Wao],
    };
}
