namespace Inburgering.Domain.Subjects.Record;

/// <summary>What the sources say of it, one provision each.</summary>
public static class RecordProvisions
{
    public static Provision Exempt { get; } = new("IND.3.exempt", ProvisionKind.Step, Place.Section3, 10);
    public static Provision Since { get; } = new("IND.3.since", ProvisionKind.Information, Place.Section3, 20);
    public static Provision Statements { get; } = new("IND.3.statements", ProvisionKind.Condition, Place.Section3, 30);
    public static Provision Reasons { get; } = new("IND.3.reasons", ProvisionKind.Step, Place.Section3, 40);
    public static Provision Truth { get; } = new("IND.3.truth", ProvisionKind.Information, Place.Section3, 50);
    public static Provision MinorExempt { get; } = new("IND.minor.antecedents", ProvisionKind.Step, Place.Introduction, 130);
    public static Provision Vw45b2d { get; } = Statute.Vw.Says("45b.2d", ProvisionKind.Condition, 454, "45b");
}
