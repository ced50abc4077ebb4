namespace Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;

/// <summary>What the sources say of it, one provision each.</summary>
public static class SufficientlyIntegratedProvisions
{
    public static Provision Box6NotEvident { get; } = new("IND.B.6-not-evident", ProvisionKind.Condition, Place.AnnexIntegration, 320);
    public static Provision TenYears { get; } = new("DUO.settled.ten-years", ProvisionKind.Condition, Place.Duo, 170);
    public static Provision FiveYearsWork { get; } = new("DUO.settled.five-years-work", ProvisionKind.Condition, Place.Duo, 180);
    public static Provision Dutch { get; } = new("DUO.settled.dutch", ProvisionKind.Condition, Place.Duo, 190);
    public static Provision Request { get; } = new("DUO.settled.request", ProvisionKind.Step, Place.Duo, 200);
    public static Provision Interview { get; } = new("DUO.settled.interview", ProvisionKind.Step, Place.Duo, 210);
    public static Provision Sent { get; } = new("DUO.settled.sent", ProvisionKind.Information, Place.Duo, 220);
    public static Provision Enclose { get; } = new("DUO.settled.enclose", ProvisionKind.Evidence, Place.Duo, 230);
    public static Provision Vb396a5 { get; } = Statute.Vb.Says("396a.5", ProvisionKind.Condition, 9650, "3.96a");
}
