namespace Inburgering.Domain.Subjects.Income.Benefit;

/// <summary>What the sources say of it, one provision each.</summary>
public static class BenefitProvisions
{
    public static Provision Benefit { get; } = new("IND.I.benefit", ProvisionKind.Evidence, Place.AnnexIncome, 100);
}
