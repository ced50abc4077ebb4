namespace Inburgering.Domain.Subjects.Income.Benefit;

/// <summary>All of it in one place.</summary>
public static class BenefitSubject
{
    public static Subject Definition { get; } = new(typeof(BenefitSubject))
    {
        Provisions = [BenefitProvisions.Benefit],
        Items = [BenefitPapers.Toekenningsbrief, BenefitPapers.Uitkeringsspecificatie],
        Letters = [BenefitLetters.Uitkering],
    };
}
