namespace Inburgering.Domain.Subjects.CurrentPermit;

/// <summary>What the sources say of it, one provision each.</summary>
public static class CurrentPermitProvisions
{
    public static Provision OtherForm { get; } = new("IND.other-form", ProvisionKind.Condition, Place.Introduction, 330);
    public static Provision Vw28 { get; } = Statute.Vw.Says("28", ProvisionKind.Condition, 280, "28");
}
