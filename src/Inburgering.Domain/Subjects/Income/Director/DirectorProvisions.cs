namespace Inburgering.Domain.Subjects.Income.Director;

/// <summary>What the sources say of it, one provision each.</summary>
public static class DirectorProvisions
{
    public static Provision Dga { get; } = new("IND.I.dga", ProvisionKind.Evidence, Place.AnnexIncome, 160);
}
