namespace Inburgering.Domain.Subjects.Request;

/// <summary>What the sources say of it, one provision each.</summary>
public static class RequestProvisions
{
    public static Provision Choose { get; } = new("IND.2.choose", ProvisionKind.Step, Place.Section2, 20);
    public static Provision Purpose513 { get; } = new("IND.513.purpose", ProvisionKind.Information, Place.Introduction, 80);
}
