namespace Inburgering.Domain.Subjects.Fee;

/// <summary>What the sources say of it, one provision each.</summary>
public static class FeeProvisions
{
    public static Provision Fee { get; } = new("IND.fee", ProvisionKind.Information, Place.Introduction, 280);
}
