namespace Inburgering.Domain.Subjects.Income.Unfit;

/// <summary>What the sources say of it, one provision each.</summary>
public static class UnfitProvisions
{
    public static Provision Unfit { get; } = new("IND.I.unfit", ProvisionKind.Evidence, Place.AnnexIncome, 130);
}
