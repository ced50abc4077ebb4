namespace Inburgering.Domain.Subjects.Integration.EightYears;

/// <summary>What the sources say of it, one provision each.</summary>
public static class EightYearsProvisions
{
    public static Provision Box5EightYears { get; } = new("IND.B.5-eight-years", ProvisionKind.Condition, Place.AnnexIntegration, 130);
    public static Provision Vb396a2b { get; } = Statute.Vb.Says("396a.2b", ProvisionKind.Condition, 9622, "3.96a");
}
