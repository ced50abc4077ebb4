namespace Inburgering.Domain.Subjects.Registration;

/// <summary>What the sources say of it, one provision each.</summary>
public static class RegistrationProvisions
{
    public static Provision Brp { get; } = new("IND.brp", ProvisionKind.Condition, Place.Introduction, 270);
}
