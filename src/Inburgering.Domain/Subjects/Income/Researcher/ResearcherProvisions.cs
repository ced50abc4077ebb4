namespace Inburgering.Domain.Subjects.Income.Researcher;

/// <summary>What the sources say of it, one provision each.</summary>
public static class ResearcherProvisions
{
    public static Provision Researcher { get; } = new("IND.I.researcher", ProvisionKind.Evidence, Place.AnnexIncome, 90);
}
