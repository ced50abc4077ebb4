namespace Inburgering.Domain.Subjects.Income.Disability;

/// <summary>What the sources say of it, one provision each.</summary>
public static class DisabilityProvisions
{
    public static Provision Wao { get; } = new("IND.I.wao", ProvisionKind.Evidence, Place.AnnexIncome, 110);
    public static Provision Wia { get; } = new("IND.I.wia", ProvisionKind.Evidence, Place.AnnexIncome, 120);
}
