namespace Inburgering.Domain.Subjects.FiveYears;

/// <summary>What the sources say of it, one provision each.</summary>
public static class FiveYearsProvisions
{
    public static Provision Five { get; } = new("IND.min.five", ProvisionKind.Condition, Place.Introduction, 20);
    public static Provision For513Stay { get; } = new("IND.min.513-stay", ProvisionKind.Condition, Place.Introduction, 40);
}
