namespace Inburgering.Domain.Subjects.Income.Assistance;

/// <summary>What the sources say of it, one provision each.</summary>
public static class AssistanceProvisions
{
    public static Provision Assistance { get; } = new("IND.I.assistance", ProvisionKind.Evidence, Place.AnnexIncome, 140);
}
